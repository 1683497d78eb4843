package org.tahlil.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tahlil.entity.EntityTagger;
import org.tahlil.entity.EntityType;
import org.tahlil.entity.Mention;
import org.tahlil.segment.SentenceSplitter;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Sentence;

/**
 * How many of the names in a gold file are found: the exact span with the right type, by language
 * and type; and of the names with a canonical id, how many get it.
 */
public final class EntityAccuracy {
  /** What stands for all types together, or all languages. */
  public static final String ALL = "all";

  private final Map<String, Map<String, Score>> scores = new TreeMap<>();
  private final Map<String, Ids> ids = new TreeMap<>();
  private int texts;

  private EntityAccuracy() {}

  /**
   * One line of the result.
   *
   * @param language tag, or {@link #ALL}
   * @param type name of a type, or {@link #ALL}
   * @param score of the two
   */
  public record Row(String language, String type, Score score) {}

  /**
   * Names with a canonical id in the gold.
   *
   * @param language tag
   * @param gold how many
   * @param right how many have a mention with that id over or in their span
   */
  public record Ids(String language, int gold, int right) {
    /** Share of the names that get their id, in [0, 1]; 0 where there is none. */
    public double recall() {
      return gold == 0 ? 0 : (double) right / gold;
    }
  }

  /** What {@code tagger} finds, each text in its gold language. */
  public static EntityAccuracy of(EntityTagger tagger, List<EntityGold> gold) {
    EntityAccuracy accuracy = new EntityAccuracy();
    SentenceSplitter splitter = SentenceSplitter.create();
    for (EntityGold text : gold) {
      List<Mention> found = new ArrayList<>();
      for (Sentence sentence : splitter.split(text.text())) {
        found.addAll(tagger.tag(text.text(), new IdentifiedSentence(sentence, text.language(), 1)));
      }
      accuracy.add(text, found);
    }
    return accuracy;
  }

  private void add(EntityGold gold, List<Mention> found) {
    texts++;
    String language = gold.language().tag();
    for (EntityType type : EntityType.values()) {
      int marked = (int) gold.names().stream().filter(n -> n.type() == type).count();
      int answered = (int) found.stream().filter(m -> m.type() == type).count();
      int right = (int) found.stream().filter(m -> m.type() == type && isMarked(gold, m)).count();
      Score score = new Score(right, answered - right, marked - right);
      for (String of : List.of(language, ALL)) {
        Map<String, Score> byType = scores.computeIfAbsent(of, l -> new TreeMap<>());
        byType.merge(type.name(), score, Score::plus);
        byType.merge(ALL, score, Score::plus);
      }
    }
    for (EntityGold.Name name : gold.names()) {
      name.id().ifPresent(id -> addId(language, hasId(found, name, id)));
    }
  }

  private static boolean isMarked(EntityGold gold, Mention mention) {
    return gold.names().stream()
        .anyMatch(n -> n.span().equals(mention.span()) && n.type() == mention.type());
  }

  private static boolean hasId(List<Mention> found, EntityGold.Name name, String id) {
    return found.stream()
        .anyMatch(
            m ->
                m.span().overlaps(name.span())
                    && m.entity().map(Mention.Entity::id).equals(Optional.of(id)));
  }

  private void addId(String language, boolean right) {
    Ids before = ids.getOrDefault(language, new Ids(language, 0, 0));
    ids.put(language, new Ids(language, before.gold() + 1, before.right() + (right ? 1 : 0)));
  }

  /** Number of texts. */
  public int texts() {
    return texts;
  }

  /** A row for each language and type, and for all together, in this order. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    List<String> languages = new ArrayList<>(scores.keySet());
    languages.remove(ALL);
    languages.add(ALL);
    for (String language : languages) {
      Map<String, Score> byType = scores.getOrDefault(language, Map.of());
      for (EntityType type : EntityType.values()) {
        rows.add(new Row(language, type.name(), byType.getOrDefault(type.name(), Score.NONE)));
      }
      rows.add(new Row(language, ALL, byType.getOrDefault(ALL, Score.NONE)));
    }
    return rows;
  }

  /** A row for each language with ids in its gold. */
  public List<Ids> ids() {
    return List.copyOf(ids.values());
  }

  /** The figures as a table for reading, percentages with two decimals. */
  public String table() {
    StringBuilder out = new StringBuilder();
    out.append(line("language", "type", "gold", "found", "right", "precision", "recall", "F1"));
    for (Row row : rows()) {
      Score score = row.score();
      out.append(
          line(
              row.language(),
              row.type(),
              score.support(),
              score.hits() + score.falseAlarms(),
              score.hits(),
              percent(score.precision()),
              percent(score.recall()),
              percent(score.f1())));
    }
    for (Ids row : ids()) {
      out.append(
          String.format(
              Locale.ROOT,
              "%s: %d of %d canonical ids right, %s %%\n",
              row.language(),
              row.right(),
              row.gold(),
              percent(row.recall())));
    }
    return out.append(texts).append(" texts\n").toString();
  }

  private static String line(Object... cells) {
    return String.format(Locale.ROOT, "%-9s %-13s %6s %6s %6s %9s %7s %7s\n", cells);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f", 100 * share);
  }
}

package org.tahlil.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.tahlil.language.ReproducibleModel;
import org.tahlil.segment.SentenceSplitter;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;
import org.tahlil.text.Sentence;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;

/**
 * Trains a name finder from the data of its language, and measures it: on sentences that the
 * measured training has not seen, with the model alone, the gazetteer alone, and both.
 */
public final class EntityTraining {
  private static final SentenceSplitter SPLITTER = SentenceSplitter.create();

  private EntityTraining() {}

  /**
   * A model's figures.
   *
   * @param sentences learned from
   * @param scores of each gold set and engine, each type and all types together
   * @param sha256 of the file written
   */
  public record Result(int sentences, List<Score> scores, String sha256) {
    public Result {
      scores = List.copyOf(scores);
    }
  }

  /**
   * Exact spans with the right type.
   *
   * @param gold name of the gold set
   * @param engine {@code model}, {@code gazetteer} or {@code both}
   * @param type empty for all types together
   * @param right how many of the found ones are right
   * @param found how many were found
   * @param marked how many are in the gold
   */
  public record Score(
      String gold, String engine, Optional<EntityType> type, int right, int found, int marked) {
    /** Share of the found ones that are right, in [0, 1]; 0 where nothing was found. */
    public double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    /** Share of the marked ones that were found, in [0, 1]; 0 where nothing is marked. */
    public double recall() {
      return marked == 0 ? 0 : (double) right / marked;
    }

    /** Harmonic mean of precision and recall, in [0, 1]. */
    public double f1() {
      return found + marked == 0 ? 0 : 2.0 * right / (found + marked);
    }
  }

  /**
   * Trains on all data of a language and writes the model.
   *
   * @param data folder with {@code ner} (annotated texts) and {@code lid} (parallel texts)
   * @param models folder with the lists of words, the annotations by hand and, for languages that
   *     learn from English, the English model
   * @param language {@code en ru fa ps tg uz-Latn uz-Cyrl}
   * @param out file of the model
   * @throws IllegalArgumentException where there is no data for the language
   */
  public static Result train(Path data, Path models, Language language, Path out)
      throws IOException {
    TrainingData.Split split =
        new TrainingData(data, models, EntityTraining::tokens).split(language);
    NameFinderTraining training =
        new NameFinderTraining(
            language,
            WordLists.read(models, language)::classes,
            EntityTraining::tokens,
            NameFinderTraining.Settings.DEFAULT);
    TokenNameFinderModel measured = training.train(split.training());
    List<Score> scores = measure(measured, language, split.gold());
    boolean same = split.all().equals(split.training());
    ReproducibleModel.write(same ? measured : training.train(split.all()), out);
    int sentences = split.all().stream().mapToInt(source -> source.texts().size()).sum();
    return new Result(sentences, scores, NameModels.sha256(Files.readAllBytes(out)));
  }

  static List<Score> measure(TokenNameFinderModel model, Language language, List<Source> gold) {
    GazetteerTagger gazetteer = new GazetteerTagger(FormIndex.of(GazetteerReader.read()));
    FastNameFinder finder = new FastNameFinder(model);
    ModelTagger models = new ModelTagger(Map.of(language, () -> finder));
    List<Score> scores = new ArrayList<>();
    for (Source source : gold) {
      scores.addAll(score("model", models, language, source));
      scores.addAll(score("gazetteer", gazetteer, language, source));
      scores.addAll(score("both", new CombinedTagger(gazetteer, models), language, source));
    }
    return scores;
  }

  static List<Score> score(String engine, EntityTagger tagger, Language language, Source gold) {
    int types = EntityType.values().length;
    int[] right = new int[types];
    int[] found = new int[types];
    int[] marked = new int[types];
    for (AnnotatedText text : gold.texts()) {
      for (AnnotatedText.Name name : text.names()) {
        marked[name.type().ordinal()]++;
      }
      for (Mention mention : tagger.tag(text.text(), sentence(text.text(), language))) {
        int type = mention.type().ordinal();
        found[type]++;
        right[type] +=
            text.names().contains(new AnnotatedText.Name(mention.span(), mention.type())) ? 1 : 0;
      }
    }
    List<Score> scores = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      int i = type.ordinal();
      scores.add(new Score(gold.name(), engine, Optional.of(type), right[i], found[i], marked[i]));
    }
    scores.add(
        new Score(gold.name(), engine, Optional.empty(), sum(right), sum(found), sum(marked)));
    return scores;
  }

  private static int sum(int[] counts) {
    return Arrays.stream(counts).sum();
  }

  static IdentifiedSentence sentence(String text, Language language) {
    return new IdentifiedSentence(
        new Sentence(new Span(0, text.length()), tokens(text)), language, 1);
  }

  /** The tokens of a text that is one sentence, whatever the splitter makes of it. */
  static Tokens tokens(String text) {
    int[] bounds = new int[2 * text.length()];
    int length = 0;
    for (Sentence sentence : SPLITTER.split(text)) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        bounds[length++] = sentence.tokens().start(i);
        bounds[length++] = sentence.tokens().end(i);
      }
    }
    return Tokens.of(bounds, length);
  }
}

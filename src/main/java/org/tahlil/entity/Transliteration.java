package org.tahlil.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tahlil.entity.GroupLattice.LetterGroup;

/**
 * Spells English names in another script as the spellings that it has learned from: groups of 1 to
 * 3 English letters become 0 to 2 letters ({@link GroupAlignment}), each by the group's counts with
 * two letters on either side, smoothed with those with one and those with none.
 *
 * <p>Deterministic; probabilities are summed in one order. Not thread-safe.
 */
final class Transliteration {
  private static final char BEGIN = '^';
  private static final char END = '$';

  /** Letters on either side of a group that count. */
  private static final int WIDTH = 2;

  /** How many seen groups the narrower context is worth. */
  private static final double WEIGHT = 2;

  /** Spelled groups of a smaller probability are not tried. */
  private static final double LEAST_GROUP = 0.003;

  private static final int BEAM = 15;

  private static final Comparator<Spelling> BEST_FIRST =
      Comparator.comparingDouble(Spelling::probability).reversed().thenComparing(Spelling::text);

  private final Map<Context, Counts> counts = new HashMap<>();

  /** How often a group of letters stands in the names, whether it is cut so or not. */
  private final Map<String, Integer> occurrences = new HashMap<>();

  private final Map<Context, List<Spelling>> tried = new HashMap<>();

  /**
   * An English name and how it is spelled.
   *
   * @param english letters a to z in lower case
   */
  record Pair(String english, String spelling) {}

  /**
   * A spelling.
   *
   * @param probability in [0, 1]
   */
  record Spelling(String text, double probability) {}

  /** A group of English letters with so many letters on either side; fewer where a name ends. */
  private record Context(int width, String before, String group, String after) {
    static Context of(String bounded, int start, int end, int width) {
      return new Context(
          width,
          bounded.substring(Math.max(0, start - width), start),
          bounded.substring(start, end),
          bounded.substring(end, Math.min(bounded.length(), end + width)));
    }
  }

  private static final class Counts {
    private final Map<String, Integer> spelled = new TreeMap<>();
    private int sum;

    void add(String group) {
      spelled.merge(group, 1, Integer::sum);
      sum++;
    }
  }

  private Transliteration() {}

  /** Learns from pairs; those that no groups of letters fit teach nothing. */
  static Transliteration learn(List<Pair> pairs) {
    Transliteration learned = new Transliteration();
    List<List<LetterGroup>> aligned = GroupAlignment.of(pairs);
    for (int i = 0; i < pairs.size(); i++) {
      if (!aligned.get(i).isEmpty()) {
        learned.add(pairs.get(i).english(), aligned.get(i));
      }
    }
    return learned;
  }

  /**
   * The most probable spellings of an English name, best first; none where a letter is unknown.
   *
   * @param english letters a to z in lower case
   * @param most how many, at least 1
   */
  List<Spelling> spell(String english, int most) {
    String bounded = BEGIN + english + END;
    List<Map<String, Double>> reached = new ArrayList<>();
    for (int i = 0; i <= english.length(); i++) {
      reached.add(new HashMap<>());
    }
    reached.getFirst().put("", 1.0);
    for (int i = 0; i < english.length(); i++) {
      List<Spelling> beam = best(reached.get(i), BEAM);
      int longest = Math.min(GroupLattice.LONGEST_ENGLISH, english.length() - i);
      for (int length = 1; length <= longest; length++) {
        List<Spelling> groups = groups(Context.of(bounded, i + 1, i + 1 + length, WIDTH));
        extend(beam, groups, reached.get(i + length));
      }
    }
    List<Spelling> all = best(reached.getLast(), Integer.MAX_VALUE);
    double sum = all.stream().mapToDouble(Spelling::probability).reduce(0, Double::sum);
    return all.stream()
        .limit(most)
        .map(spelling -> new Spelling(spelling.text(), spelling.probability() / sum))
        .toList();
  }

  private void add(String english, List<LetterGroup> groups) {
    String bounded = BEGIN + english + END;
    int start = 1;
    for (LetterGroup group : groups) {
      int end = start + group.english().length();
      for (int width = 0; width <= WIDTH; width++) {
        counts
            .computeIfAbsent(Context.of(bounded, start, end, width), context -> new Counts())
            .add(group.spelled());
      }
      start = end;
    }
    for (int i = 0; i < english.length(); i++) {
      int longest = Math.min(GroupLattice.LONGEST_ENGLISH, english.length() - i);
      for (int length = 1; length <= longest; length++) {
        occurrences.merge(english.substring(i, i + length), 1, Integer::sum);
      }
    }
  }

  private static void extend(
      List<Spelling> beam, List<Spelling> groups, Map<String, Double> reached) {
    for (Spelling begun : beam) {
      for (Spelling group : groups) {
        double probability = begun.probability() * group.probability();
        reached.merge(begun.text() + group.text(), probability, Double::sum);
      }
    }
  }

  private static List<Spelling> best(Map<String, Double> reached, int most) {
    return reached.entrySet().stream()
        .map(entry -> new Spelling(entry.getKey(), entry.getValue()))
        .sorted(BEST_FIRST)
        .limit(most)
        .toList();
  }

  /** What a group may become in its widest context, with the probability that it is cut so. */
  private List<Spelling> groups(Context widest) {
    return tried.computeIfAbsent(widest, this::tryGroups);
  }

  private List<Spelling> tryGroups(Context widest) {
    String bounded = widest.before() + widest.group() + widest.after();
    int start = widest.before().length();
    int end = start + widest.group().length();
    Counts all = counts.get(Context.of(bounded, start, end, 0));
    if (all == null) {
      return List.of();
    }
    double cut = (all.sum + 0.1) / (occurrences.getOrDefault(widest.group(), 0) + 1);
    List<Spelling> groups = new ArrayList<>();
    for (Map.Entry<String, Integer> spelled : all.spelled.entrySet()) {
      double probability = (double) spelled.getValue() / all.sum;
      for (int width = 1; width <= WIDTH; width++) {
        Counts own = counts.get(Context.of(bounded, start, end, width));
        if (own != null) {
          int count = own.spelled.getOrDefault(spelled.getKey(), 0);
          probability = (count + WEIGHT * probability) / (own.sum + WEIGHT);
        }
      }
      if (cut * probability >= LEAST_GROUP) {
        groups.add(new Spelling(spelled.getKey(), cut * probability));
      }
    }
    return groups;
  }
}

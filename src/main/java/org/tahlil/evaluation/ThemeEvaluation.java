package org.tahlil.evaluation;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Themes found against themes coded, over the lines of one language or of several.
 *
 * @param scores by theme: every theme that is in the gold or was found
 * @param lines how many lines there are
 * @param negatives lines whose gold has no theme but actors
 * @param falseNegatives of these, lines that were given a theme that is no actor
 */
public record ThemeEvaluation(
    SortedMap<String, Score> scores, int lines, int negatives, int falseNegatives) {
  private static final String ACTORS = "actor.";

  public ThemeEvaluation {
    scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
  }

  /** What {@code finder} finds in {@code gold}, against what the coder found. */
  public static ThemeEvaluation of(
      Collection<CodedLine> gold, Function<CodedLine, ? extends Set<String>> finder) {
    SortedMap<String, Score> scores = new TreeMap<>();
    int negatives = 0;
    int falseNegatives = 0;
    for (CodedLine line : gold) {
      Set<String> found = finder.apply(line);
      add(scores, line.themes(), found);
      if (line.themes().stream().allMatch(theme -> theme.startsWith(ACTORS))) {
        negatives++;
        falseNegatives += found.stream().allMatch(theme -> theme.startsWith(ACTORS)) ? 0 : 1;
      }
    }
    return new ThemeEvaluation(scores, gold.size(), negatives, falseNegatives);
  }

  private static void add(SortedMap<String, Score> scores, Set<String> gold, Set<String> found) {
    SortedSet<String> all = new TreeSet<>(gold);
    all.addAll(found);
    for (String theme : all) {
      Score score =
          !gold.contains(theme)
              ? new Score(0, 1, 0)
              : found.contains(theme) ? new Score(1, 0, 0) : new Score(0, 0, 1);
      scores.merge(theme, score, Score::plus);
    }
  }

  /** All themes counted together. */
  public Score micro() {
    return micro(theme -> true);
  }

  /** The themes that {@code wanted} accepts, counted together. */
  public Score micro(Predicate<String> wanted) {
    return scores.entrySet().stream()
        .filter(entry -> wanted.test(entry.getKey()))
        .map(Map.Entry::getValue)
        .reduce(Score.NONE, Score::plus);
  }

  /** The actors, counted together. */
  public Score actors() {
    return micro(theme -> theme.startsWith(ACTORS));
  }

  /** The themes of each group, counted together: {@code grievance} for {@code grievance.iran}. */
  public SortedMap<String, Score> groups() {
    SortedMap<String, Score> groups = new TreeMap<>();
    scores.forEach((theme, score) -> groups.merge(group(theme), score, Score::plus));
    return groups;
  }

  private static String group(String theme) {
    int dot = theme.indexOf('.');
    return dot < 0 ? theme : theme.substring(0, dot);
  }

  /** Mean F1 over the themes that the gold has, in [0, 1]; each theme counts alike. */
  public double macroF1() {
    List<Score> supported = scores.values().stream().filter(s -> s.support() > 0).toList();
    return supported.stream().mapToDouble(Score::f1).average().orElse(0);
  }

  /** A table: a line a theme, then the sums. */
  public String table() {
    StringBuilder out = new StringBuilder();
    row(out, "theme", "precision", "recall", "f1", "support");
    scores.forEach((theme, score) -> row(out, theme, score));
    row(out, "micro", micro());
    row(out, "actors", actors());
    row(out, "grievance.russia.*", micro(theme -> theme.startsWith("grievance.russia.")));
    out.append(String.format(Locale.ROOT, "macro F1 %.3f\n", macroF1()));
    out.append(
        String.format(
            Locale.ROOT,
            "%d lines, %d without a theme but actors, %d of them given one\n",
            lines,
            negatives,
            falseNegatives));
    return out.toString();
  }

  static void row(StringBuilder out, String name, Score score) {
    row(
        out,
        name,
        figure(score.precision()),
        figure(score.recall()),
        figure(score.f1()),
        Integer.toString(score.support()));
  }

  static String figure(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }

  static void row(StringBuilder out, String name, String... cells) {
    out.append(String.format(Locale.ROOT, "%-30s", name));
    for (String cell : cells) {
      out.append(String.format(Locale.ROOT, " %9s", cell));
    }
    out.append('\n');
  }
}

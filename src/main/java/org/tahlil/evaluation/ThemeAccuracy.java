package org.tahlil.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Themes found against themes coded: of all lines, and of each language.
 *
 * @param all over all lines
 * @param languages by the tag that the gold gives
 */
public record ThemeAccuracy(ThemeEvaluation all, SortedMap<String, ThemeEvaluation> languages) {
  public ThemeAccuracy {
    languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
  }

  /** What {@code finder} finds in {@code gold}, against what the coder found. */
  public static ThemeAccuracy of(
      Collection<CodedLine> gold, Function<CodedLine, ? extends SortedSet<String>> finder) {
    SortedMap<String, List<CodedLine>> byLanguage = new TreeMap<>();
    for (CodedLine line : gold) {
      byLanguage.computeIfAbsent(line.language(), tag -> new ArrayList<>()).add(line);
    }
    SortedMap<String, ThemeEvaluation> languages = new TreeMap<>();
    byLanguage.forEach((tag, lines) -> languages.put(tag, ThemeEvaluation.of(lines, finder)));
    return new ThemeAccuracy(ThemeEvaluation.of(gold, finder), languages);
  }

  /** Tables for people: a row a theme, a group and a language, and the sums. */
  public String table() {
    StringBuilder out = new StringBuilder(all.table());
    out.append('\n');
    ThemeEvaluation.row(out, "group", "precision", "recall", "f1", "support");
    all.groups().forEach((group, score) -> ThemeEvaluation.row(out, group, score));
    out.append('\n');
    ThemeEvaluation.row(
        out, "language", "precision", "recall", "f1", "support", "macro f1", "actors f1", "false");
    languages.forEach((tag, evaluation) -> out.append(language(tag, evaluation)));
    return out.toString();
  }

  private static String language(String tag, ThemeEvaluation evaluation) {
    StringBuilder row = new StringBuilder();
    Score micro = evaluation.micro();
    ThemeEvaluation.row(
        row,
        tag,
        ThemeEvaluation.figure(micro.precision()),
        ThemeEvaluation.figure(micro.recall()),
        ThemeEvaluation.figure(micro.f1()),
        Integer.toString(micro.support()),
        ThemeEvaluation.figure(evaluation.macroF1()),
        ThemeEvaluation.figure(evaluation.actors().f1()),
        evaluation.falseNegatives() + "/" + evaluation.negatives());
    return row.toString();
  }
}

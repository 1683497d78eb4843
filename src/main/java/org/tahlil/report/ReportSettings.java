package org.tahlil.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a report shows; with the index and the filters it determines every figure.
 *
 * @param tables what to group by, besides the table of everything that always comes first
 * @param unit what the rates count
 * @param themes patterns of theme ids, {@code grievance.*} among them; empty for all
 * @param merged languages that count as one
 * @param byModel least probability, in [0, 1], from which themes that the model proposes count too;
 *     empty for cues alone
 */
public record ReportSettings(
    List<Grouping> tables,
    Unit unit,
    List<String> themes,
    MergedLanguages merged,
    OptionalDouble byModel) {
  /** Language, month and source, sentences, all themes, cues alone. */
  public static final ReportSettings DEFAULT =
      new ReportSettings(
          Grouping.DEFAULT, Unit.SENTENCE, List.of(), MergedLanguages.NONE, OptionalDouble.empty());

  public ReportSettings {
    LinkedHashSet<Grouping> distinct = new LinkedHashSet<>(tables);
    distinct.remove(Grouping.OVERALL);
    tables = List.copyOf(distinct);
    themes = List.copyOf(themes);
    if (byModel.isPresent() && !(byModel.getAsDouble() >= 0 && byModel.getAsDouble() <= 1)) {
      throw new IllegalArgumentException("probability not in [0, 1]: " + byModel.getAsDouble());
    }
  }
}

package org.tahlil.report;

import java.util.List;

/**
 * How unevenly a theme is spread over the documents of the group: 0 where every document has as
 * much of it as its size lets expect, close to 1 where one small document has it all.
 *
 * <p>{@code DP = ½ Σ |sᵢ - vᵢ|} with {@code sᵢ} the share of document {@code i} in the sentences of
 * the group and {@code vᵢ} its share in the sentences with the theme (S. Th. Gries, "Dispersions
 * and adjusted frequencies in corpora", International Journal of Corpus Linguistics 13, 2008, pp.
 * 403–437). {@code DPnorm = DP / (1 - min sᵢ)} reaches 1 (J. Lijffijt and S. Th. Gries, in the same
 * journal 17, 2012, pp. 147–149). Absent without hits; {@code DPnorm} also with one document.
 */
final class Dispersion implements Measure {
  @Override
  public List<Figure> of(Counts counts) {
    GroupSize group = counts.group();
    if (counts.theme().sentences() == 0) {
      return List.of(new Figure.Absent("dp"), new Figure.Absent("dpNorm"));
    }
    double dp = dp(counts.theme(), group.sentences());
    Figure norm =
        group.documents() < 2
            ? new Figure.Absent("dpNorm")
            : new Figure.Real("dpNorm", dp / (1 - (double) group.smallest() / group.sentences()));
    return List.of(new Figure.Real("dp", dp), norm);
  }

  /**
   * The sum is exact: it is at most twice the product of two numbers below 2³¹, as an index holds
   * fewer documents than that.
   */
  private static double dp(ThemeCount theme, long sentences) {
    long hits = theme.sentences();
    long without = sentences;
    long sum = 0;
    for (ThemeCount.Parts parts : theme.parts()) {
      sum += parts.documents() * Math.abs(parts.sentences() * hits - parts.hits() * sentences);
      without -= parts.documents() * parts.sentences();
    }
    return (sum + without * hits) / (2.0 * sentences * hits);
  }
}

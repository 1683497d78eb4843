package org.tahlil.report;

/**
 * The interval of a rate of sentences, at 95 %. Sentences of one document resemble each other, so
 * that ten sentences of one document tell less than ten of ten documents; an interval that takes
 * them for independent is too narrow.
 *
 * <p>The rate {@code p} is a ratio of totals over documents; its variance comes from Taylor
 * linearisation, {@code v = m / (m - 1) · Σ (kᵢ - p nᵢ)² / n²} over the {@code m} documents with
 * {@code kᵢ} hits in {@code nᵢ} sentences (Cochran, Sampling Techniques, 3rd edition 1977, 6.3).
 * The effective number of sentences is {@code p (1 - p) / v}, reduced by {@code (z / t)²} with
 * {@code t} on {@code m - 1} degrees of freedom because {@code v} is estimated (Korn and Graubard,
 * "Confidence intervals for proportions with small expected number of positive counts estimated
 * from survey data", Survey Methodology 24, 1998, pp. 193–201). {@link Wilson} takes it for the
 * sample size; that this covers well is shown by Franco, Little, Louis and Slud ("Comparative study
 * of confidence intervals for proportions in complex sample surveys", Journal of Survey Statistics
 * and Methodology 7, 2019, pp. 334–364).
 *
 * <p>The effective number is at most the number of sentences, and at least {@code n² / Σ nᵢ²},
 * which is what it is where all sentences of a document say the same. That bound also stands where
 * no variance can be estimated: no hit, nothing but hits, or a single document.
 */
public final class ClusteredWilson {
  /** The name of the method in reports. */
  public static final String NAME = "wilson-clustered";

  private ClusteredWilson() {}

  /** The interval of the sentences with {@code theme} of those in {@code group}, not empty. */
  public static Interval of(ThemeCount theme, GroupSize group) {
    return Wilson.of(
        (double) theme.sentences() / group.sentences(), effectiveSentences(theme, group));
  }

  static double effectiveSentences(ThemeCount theme, GroupSize group) {
    double sentences = group.sentences();
    double least = sentences * sentences / group.sumOfSquares();
    double p = theme.sentences() / sentences;
    if (p == 0 || p == 1 || group.documents() < 2) {
      return least;
    }
    double variance = variance(theme, group);
    if (variance <= 0) {
      return sentences;
    }
    double shrink = Wilson.Z / StudentT.quantile975(group.documents() - 1);
    double estimated = p * (1 - p) / variance * shrink * shrink;
    return Math.min(sentences, Math.max(least, estimated));
  }

  /** The variance of the rate over at least two documents, by Taylor linearisation. */
  static double variance(ThemeCount theme, GroupSize group) {
    double sentences = group.sentences();
    double p = theme.sentences() / sentences;
    double residuals =
        theme.sumOfSquares() - 2 * p * theme.sumOfProducts() + p * p * group.sumOfSquares();
    double documents = group.documents();
    return documents / (documents - 1) * residuals / (sentences * sentences);
  }
}

package org.tahlil.report;

/**
 * The score interval of a proportion (E. B. Wilson, "Probable inference, the law of succession, and
 * statistical inference", Journal of the American Statistical Association 22, 1927, pp. 209–212),
 * without continuity correction, at 95 %.
 */
public final class Wilson {
  /** The name of the method in reports. */
  public static final String NAME = "wilson";

  /** The 0.975 quantile of the standard normal distribution. */
  static final double Z = 1.959963984540054;

  private Wilson() {}

  /**
   * The interval of {@code hits} of {@code units} that are drawn independently.
   *
   * @param units at least 1
   */
  public static Interval of(long hits, long units) {
    if (hits < 0 || units < 1 || hits > units) {
      throw new IllegalArgumentException("no proportion: " + hits + " of " + units);
    }
    return of((double) hits / units, (double) units);
  }

  /**
   * The interval of a proportion that is as certain as one of {@code size} independent units.
   *
   * @param proportion in [0, 1]
   * @param size more than 0; need not be whole
   */
  static Interval of(double proportion, double size) {
    double square = Z * Z / size;
    double centre = (proportion + square / 2) / (1 + square);
    double half =
        Z / (1 + square) * Math.sqrt(proportion * (1 - proportion) / size + square / (4 * size));
    // At the borders the formula gives them exactly, but for rounding.
    return new Interval(
        proportion == 0 ? 0 : Math.max(0, centre - half),
        proportion == 1 ? 1 : Math.min(1, centre + half));
  }
}

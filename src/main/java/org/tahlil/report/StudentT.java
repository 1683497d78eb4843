package org.tahlil.report;

/** Student's distribution, for a whole number of degrees of freedom. */
final class StudentT {
  /** Up to here by the exact distribution, above by an expansion that is exact to ten digits. */
  private static final int MOST_EXACT = 200;

  private StudentT() {}

  /** The 0.975 quantile: two-sided 95 %. */
  static double quantile975(long freedom) {
    if (freedom < 1) {
      throw new IllegalArgumentException("degrees of freedom below 1: " + freedom);
    }
    return freedom <= MOST_EXACT ? bisected((int) freedom) : expanded((double) freedom);
  }

  private static double bisected(int freedom) {
    double low = Wilson.Z;
    double high = 12.8;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (within(middle, freedom) < 0.95) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /**
   * The probability that the absolute value is at most {@code t} (Abramowitz and Stegun 1964,
   * 26.7.3 and 26.7.4).
   */
  static double within(double t, int freedom) {
    double angle = StrictMath.atan(t / Math.sqrt(freedom));
    double cosine = StrictMath.cos(angle);
    boolean odd = freedom % 2 == 1;
    double term = odd ? cosine : 1;
    double sum = freedom == 1 ? 0 : term;
    for (int i = odd ? 2 : 1; i <= freedom - 3; i += 2) {
      term *= cosine * cosine * i / (i + 1);
      sum += term;
    }
    double sine = StrictMath.sin(angle);
    return odd ? 2 / Math.PI * (angle + sine * sum) : sine * sum;
  }

  /** Abramowitz and Stegun 1964, 26.7.5. */
  private static double expanded(double freedom) {
    double z = Wilson.Z;
    double z3 = z * z * z;
    double z5 = z3 * z * z;
    double z7 = z5 * z * z;
    double z9 = z7 * z * z;
    double g1 = (z3 + z) / 4;
    double g2 = (5 * z5 + 16 * z3 + 3 * z) / 96;
    double g3 = (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / 384;
    double g4 = (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / 92160;
    return z + (g1 + (g2 + (g3 + g4 / freedom) / freedom) / freedom) / freedom;
  }
}

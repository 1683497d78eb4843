package org.tahlil.evaluation;

/**
 * Right and wrong answers for one label, or for many together.
 *
 * @param hits found and in the gold, at least 0
 * @param falseAlarms found and not in the gold, at least 0
 * @param misses in the gold and not found, at least 0
 */
public record Score(int hits, int falseAlarms, int misses) {
  /** No answer yet. */
  public static final Score NONE = new Score(0, 0, 0);

  public Score {
    if (hits < 0 || falseAlarms < 0 || misses < 0) {
      throw new IllegalArgumentException(
          "a count is negative: " + hits + ", " + falseAlarms + ", " + misses);
    }
  }

  /** How often the label is in the gold. */
  public int support() {
    return hits + misses;
  }

  /** Share of the answers that are right, in [0, 1]; 0 where there is none. */
  public double precision() {
    return ratio(hits, hits + falseAlarms);
  }

  /** Share of the gold that is found, in [0, 1]; 0 where there is none. */
  public double recall() {
    return ratio(hits, hits + misses);
  }

  /** Harmonic mean of precision and recall, in [0, 1]. */
  public double f1() {
    return ratio(2 * hits, 2 * hits + falseAlarms + misses);
  }

  /** Both scores together. */
  public Score plus(Score other) {
    return new Score(hits + other.hits, falseAlarms + other.falseAlarms, misses + other.misses);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}

package org.tahlil.report;

/**
 * A confidence interval of a proportion.
 *
 * @param low in [0, 1]
 * @param high in [{@code low}, 1]
 */
public record Interval(double low, double high) {
  public Interval {
    if (!(low >= 0 && low <= high && high <= 1)) {
      throw new IllegalArgumentException("no interval in [0, 1]: [" + low + ", " + high + "]");
    }
  }
}

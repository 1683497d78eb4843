package org.tahlil.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Agreement of coders beyond chance: Krippendorff's α for nominal data, any number of coders and
 * missing values (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011).
 */
public final class KrippendorffAlpha {
  private KrippendorffAlpha() {}

  /**
   * α of {@code units}: for each unit the values that the coders gave it, without those that are
   * missing. Units with fewer than two values do not count.
   *
   * @return at most 1, which is perfect; 0 is chance; empty where nothing can be compared, or all
   *     values are the same
   */
  public static OptionalDouble nominal(Collection<List<String>> units) {
    Map<String, Double> totals = new HashMap<>();
    double observed = 0;
    double values = 0;
    for (List<String> unit : units) {
      if (unit.size() < 2) {
        continue;
      }
      values += unit.size();
      observed += disagreement(unit);
      unit.forEach(value -> totals.merge(value, 1.0, Double::sum));
    }
    double same = 0;
    for (double total : totals.values()) {
      same += total * (total - 1);
    }
    double expected = values * (values - 1) - same;
    return expected <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (values - 1) * observed / expected);
  }

  /** Ordered pairs of different values in a unit, over the number of its values less one. */
  private static double disagreement(List<String> unit) {
    int pairs = 0;
    for (int i = 0; i < unit.size(); i++) {
      for (int j = 0; j < unit.size(); j++) {
        pairs += unit.get(i).equals(unit.get(j)) ? 0 : 1;
      }
    }
    return (double) pairs / (unit.size() - 1);
  }
}

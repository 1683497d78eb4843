package org.tahlil.language;

import java.util.List;

/** Fits probabilities to outcomes. */
final class Calibration {
  private Calibration() {}

  /**
   * The slope {@code a} for which the logistic function of {@code a} times the evidence fits best
   * (Platt 1999, without intercept).
   *
   * @param outcomes pairs of evidence and outcome, which is 0 or 1
   * @return a number in [0.01, 10], found by bisection of the likelihood's derivative
   */
  static double slope(List<double[]> outcomes) {
    double low = 0.01;
    double high = 10;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      double derivative = 0;
      for (double[] outcome : outcomes) {
        derivative += (outcome[1] - logistic(middle * outcome[0])) * outcome[0];
      }
      if (derivative > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /**
   * The slope for which the probabilities proportional to the exponentials of the slope times the
   * sums have the smallest Brier score; a mislabelled text counts no more than any other error.
   *
   * @param sums for each text a sum a label; negative infinity leaves a label out
   * @param truths for each text the place of the right label
   * @return a number in [0.02, 1], from a grid of steps of a twelfth; 0.1 where there is no text
   */
  static double slope(List<double[]> sums, List<Integer> truths) {
    double best = 0.1;
    double least = Double.POSITIVE_INFINITY;
    for (double slope = 0.02; slope <= 1 && !sums.isEmpty(); slope *= 13.0 / 12) {
      double score = 0;
      for (int t = 0; t < sums.size(); t++) {
        double missing = 1 - probability(sums.get(t), truths.get(t), slope);
        score += missing * missing;
      }
      if (score < least) {
        least = score;
        best = slope;
      }
    }
    return best;
  }

  private static double probability(double[] sums, int label, double slope) {
    double total = 0;
    for (double sum : sums) {
      total += Math.exp(slope * (sum - sums[label]));
    }
    return 1 / total;
  }

  static double logistic(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}

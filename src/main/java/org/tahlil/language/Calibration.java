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
   * The slope for which the most probable labels claim, on average, what they are right. Unlike the
   * likelihood it does not hang on the few mislabelled texts of a corpus.
   *
   * @param sums for each text a sum a label; negative infinity leaves a label out
   * @param truths for each text the place of the right label
   * @return a number in [0.02, 1], found by bisection; 0.1 where there is no text
   */
  static double slope(List<double[]> sums, List<Integer> truths) {
    if (sums.isEmpty()) {
      return 0.1;
    }
    double right = 0;
    for (int t = 0; t < sums.size(); t++) {
      right += SentenceEvidence.best(sums.get(t)) == truths.get(t) ? 1 : 0;
    }
    double low = 0.02;
    double high = 1;
    for (int i = 0; i < 30; i++) {
      double middle = (low + high) / 2;
      double claimed = 0;
      for (double[] sum : sums) {
        claimed += confidence(sum, middle);
      }
      if (claimed < right) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private static double confidence(double[] sums, double slope) {
    double most = sums[SentenceEvidence.best(sums)];
    double total = 0;
    for (double sum : sums) {
      total += Math.exp(slope * (sum - most));
    }
    return 1 / total;
  }

  static double logistic(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}

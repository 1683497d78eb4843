package org.tahlil.language;

import java.util.List;

/** Fits probabilities to outcomes. */
final class Calibration {
  private Calibration() {}

  /**
   * The slope {@code a} and the shift {@code b} for which the logistic function of {@code a} times
   * the evidence plus {@code b} fits best (Platt 1999).
   *
   * @param outcomes triples of evidence, outcome, which is 0 or 1, and how much it counts
   * @return slope, in [0.01, 10], and shift, found by Newton's method; 1 and 0 without outcomes
   */
  static double[] slopeAndShift(List<double[]> outcomes) {
    double slope = 1;
    double shift = 0;
    for (int round = 0; round < 100 && !outcomes.isEmpty(); round++) {
      // A little of a penalty keeps the equations solvable where the outcomes are separable.
      double[] gradient = {1e-3 * slope, 0};
      double[] curvature = {1e-3, 0, 1e-9};
      for (double[] outcome : outcomes) {
        double p = logistic(slope * outcome[0] + shift);
        double weight = p * (1 - p) * outcome[2];
        double error = (p - outcome[1]) * outcome[2];
        gradient[0] += error * outcome[0];
        gradient[1] += error;
        curvature[0] += weight * outcome[0] * outcome[0];
        curvature[1] += weight * outcome[0];
        curvature[2] += weight;
      }
      double determinant = curvature[0] * curvature[2] - curvature[1] * curvature[1];
      double down = (curvature[2] * gradient[0] - curvature[1] * gradient[1]) / determinant;
      slope = Math.clamp(slope - Math.clamp(down, -0.5, 0.5), 0.01, 10);
      double aside = (curvature[0] * gradient[1] - curvature[1] * gradient[0]) / determinant;
      shift -= Math.clamp(aside, -0.5, 0.5);
    }
    return new double[] {slope, shift};
  }

  /** A text of known label. */
  static final class Labelled {
    private final double[] sums;
    private final double[] offsets;
    private final int truth;

    /**
     * Takes the arrays as they are.
     *
     * @param sums for each label its evidence; negative infinity leaves the label out
     * @param offsets for each label what is calibrated already
     * @param truth the place of the right label
     */
    Labelled(double[] sums, double[] offsets, int truth) {
      this.sums = sums;
      this.offsets = offsets;
      this.truth = truth;
    }

    /** The sums times {@code slope} plus the offsets. */
    double[] scores(double slope) {
      double[] scores = new double[sums.length];
      for (int o = 0; o < scores.length; o++) {
        scores[o] = slope * sums[o] + offsets[o];
      }
      return scores;
    }
  }

  /**
   * The slope for which the most probable labels claim, on average, what they are right. Unlike the
   * likelihood it does not hang on the few mislabelled texts of a corpus.
   *
   * @return a number in [0.02, 1], found by bisection; 0.1 where there is no text
   */
  static double slope(List<Labelled> texts) {
    if (texts.isEmpty()) {
      return 0.1;
    }
    double low = 0.02;
    double high = 1;
    for (int i = 0; i < 30; i++) {
      double middle = (low + high) / 2;
      double claimed = 0;
      double right = 0;
      for (Labelled text : texts) {
        double[] scores = text.scores(middle);
        int best = SentenceEvidence.best(scores);
        claimed += LetterDetector.softmax(scores)[best];
        right += best == text.truth ? 1 : 0;
      }
      if (claimed < right) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  static double logistic(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}

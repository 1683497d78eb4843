package org.tahlil.theme;

import java.util.List;

/**
 * From scores to probabilities that mean what they say: log odds {@code slope * score + offset},
 * fitted by maximum likelihood to scores of examples that were not learnt from (J. Platt,
 * Probabilistic Outputs for Support Vector Machines, 1999).
 *
 * @param slope what a step of the score is worth
 * @param offset added to every score
 */
record ScoreCalibration(double slope, double offset) {
  private static final int ROUNDS = 50;
  private static final double LARGEST_SHIFT = 20;

  /** From here on reports are advised to count proposals. */
  private static final double COUNTED = 0.8;

  private static final double CAUTION = 0.05;
  private static final double LEAST_SHARE = 1e-6;

  /** Keeps the fit finite where scores separate the labels perfectly. */
  private static final double PRIOR = 1e-3;

  /** The calibration that makes {@code labels} likeliest; both lists are of one length. */
  static ScoreCalibration fit(List<Float> scores, List<Boolean> labels) {
    ScoreCalibration best = new ScoreCalibration(1, 0);
    double loss = best.loss(scores, labels);
    for (int round = 0; round < ROUNDS; round++) {
      double[] step = best.newtonStep(scores, labels);
      // A full step can overshoot; half of it, or half of that, does not.
      for (double share = 1; share > LEAST_SHARE; share /= 2) {
        ScoreCalibration next =
            new ScoreCalibration(best.slope - share * step[0], best.offset - share * step[1]);
        double nextLoss = next.loss(scores, labels);
        if (nextLoss < loss) {
          best = next;
          loss = nextLoss;
          break;
        }
      }
    }
    return best;
  }

  private double loss(List<Float> scores, List<Boolean> labels) {
    double loss = PRIOR * ((slope - 1) * (slope - 1) + offset * offset) / 2;
    for (int i = 0; i < scores.size(); i++) {
      double odds = slope * scores.get(i) + offset;
      double wrong = labels.get(i) ? -odds : odds;
      loss += wrong > 0 ? wrong + Math.log1p(Math.exp(-wrong)) : Math.log1p(Math.exp(wrong));
    }
    return loss;
  }

  /** What to take from slope and offset (Newton's method). */
  private double[] newtonStep(List<Float> scores, List<Boolean> labels) {
    double slopeGradient = PRIOR * (slope - 1);
    double offsetGradient = PRIOR * offset;
    double ss = PRIOR;
    double so = 0;
    double oo = PRIOR;
    for (int i = 0; i < scores.size(); i++) {
      double p = probability(scores.get(i));
      double error = labels.get(i) ? p - 1 : p;
      double variance = p * (1 - p);
      slopeGradient += error * scores.get(i);
      offsetGradient += error;
      ss += variance * scores.get(i) * scores.get(i);
      so += variance * scores.get(i);
      oo += variance;
    }
    double determinant = ss * oo - so * so;
    return new double[] {
      (oo * slopeGradient - so * offsetGradient) / determinant,
      (ss * offsetGradient - so * slopeGradient) / determinant
    };
  }

  /** The same slope with the offset that makes {@code labels} likeliest. */
  ScoreCalibration shifted(List<Float> scores, List<Boolean> labels) {
    double low = -LARGEST_SHIFT;
    double high = LARGEST_SHIFT;
    for (int round = 0; round < ROUNDS; round++) {
      double middle = (low + high) / 2;
      ScoreCalibration shifted = new ScoreCalibration(slope, offset + middle);
      double expected = 0;
      int found = 0;
      for (int i = 0; i < scores.size(); i++) {
        expected += shifted.probability(scores.get(i));
        found += labels.get(i) ? 1 : 0;
      }
      low = expected < found ? middle : low;
      high = expected < found ? high : middle;
    }
    return new ScoreCalibration(slope, offset + (low + high) / 2);
  }

  /**
   * Lowered so far that of the scores that come to {@value #COUNTED} or more at least half belong
   * to labels: two parameters can fit many unlikely cases at the cost of the few likely ones, and
   * what is wrong more often than right would make a count worse.
   */
  ScoreCalibration cautious(List<Float> scores, List<Boolean> labels) {
    ScoreCalibration lowered = this;
    while (lowered.isMostlyWrong(scores, labels)) {
      lowered = new ScoreCalibration(slope, lowered.offset - CAUTION);
    }
    return lowered;
  }

  private boolean isMostlyWrong(List<Float> scores, List<Boolean> labels) {
    int right = 0;
    int wrong = 0;
    for (int i = 0; i < scores.size(); i++) {
      if (probability(scores.get(i)) >= COUNTED) {
        right += labels.get(i) ? 1 : 0;
        wrong += labels.get(i) ? 0 : 1;
      }
    }
    return wrong > right;
  }

  /** The probability of a score, in [0, 1]. */
  double probability(double score) {
    return 1 / (1 + Math.exp(-(slope * score + offset)));
  }
}

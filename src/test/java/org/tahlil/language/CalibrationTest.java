package org.tahlil.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  @Test
  void theSlopeThatMadeTheOutcomesIsFound() {
    Random random = new Random(5);
    List<double[]> outcomes = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double evidence = 8 * random.nextGaussian();
      double right = random.nextDouble() < Calibration.logistic(0.3 * evidence) ? 1 : 0;
      outcomes.add(new double[] {evidence, right});
    }
    assertEquals(0.3, Calibration.slope(outcomes), 0.02);
  }

  @Test
  void amongSeveralLabelsTheSlopeMakesConfidenceTrue() {
    Random random = new Random(6);
    List<double[]> sums = new ArrayList<>();
    List<Integer> truths = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double[] sum = {10 * random.nextGaussian(), 10 * random.nextGaussian(), -5};
      double[] probabilities =
          LetterDetector.softmax(new double[] {0.2 * sum[0], 0.2 * sum[1], 0.2 * sum[2]});
      double drawn = random.nextDouble();
      sums.add(sum);
      truths.add(
          drawn < probabilities[0] ? 0 : drawn < probabilities[0] + probabilities[1] ? 1 : 2);
    }
    assertEquals(0.2, Calibration.slope(sums, truths), 0.02);
  }
}

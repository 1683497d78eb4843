package org.tahlil.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ScoreCalibrationTest {
  @Test
  void theSlopeAndTheOffsetBehindTheLabelsAreFound() {
    Random random = new Random(3);
    float[] scores = new float[50_000];
    boolean[] labels = new boolean[scores.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (float) (4 * random.nextGaussian());
      labels[i] = random.nextDouble() < 1 / (1 + Math.exp(-(0.5 * scores[i] - 1)));
    }
    ScoreCalibration calibration = ScoreCalibration.fit(scores, labels);
    assertEquals(0.5, calibration.slope(), 0.02);
    assertEquals(-1, calibration.offset(), 0.05);
    assertEquals(0.5, calibration.probability(2), 0.02);
  }

  @Test
  void scoresThatSeparateTheLabelsGiveAFiniteFit() {
    ScoreCalibration calibration =
        ScoreCalibration.fit(new float[] {-2, -1, 1, 2}, new boolean[] {false, false, true, true});
    assertTrue(calibration.probability(1) > 0.9 && calibration.probability(-1) < 0.1);
    assertTrue(Double.isFinite(calibration.slope()) && Double.isFinite(calibration.offset()));
  }
}

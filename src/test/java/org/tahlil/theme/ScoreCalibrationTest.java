package org.tahlil.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScoreCalibrationTest {
  @Test
  void theSlopeAndTheOffsetBehindTheLabelsAreFound() {
    Random random = new Random(3);
    List<Float> scores = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      float score = (float) (4 * random.nextGaussian());
      scores.add(score);
      labels.add(random.nextDouble() < 1 / (1 + Math.exp(-(0.5 * score - 1))));
    }
    ScoreCalibration calibration = ScoreCalibration.fit(scores, labels);
    assertEquals(0.5, calibration.slope(), 0.02);
    assertEquals(-1, calibration.offset(), 0.05);
    assertEquals(0.5, calibration.probability(2), 0.02);
  }

  @Test
  void aShiftKeepsTheSlopeAndMeetsTheShareOfTheLabels() {
    ScoreCalibration shifted =
        new ScoreCalibration(2, 0)
            .shifted(List.of(0f, 0f, 0f, 0f), List.of(true, true, true, false));
    assertEquals(2, shifted.slope());
    assertEquals(0.75, shifted.probability(0), 1e-6);
  }

  @Test
  void whatIsMostlyWrongIsLoweredUntilItDoesNotCount() {
    List<Float> scores = List.of(3f, 3.2f, 3.4f, 5f);
    List<Boolean> labels = List.of(false, false, false, true);
    ScoreCalibration cautious = new ScoreCalibration(1, 0).cautious(scores, labels);
    assertTrue(cautious.probability(5) >= 0.8);
    assertTrue(cautious.probability(3.2) < 0.8);
  }

  @Test
  void scoresThatSeparateTheLabelsGiveAFiniteFit() {
    ScoreCalibration calibration =
        ScoreCalibration.fit(List.of(-2f, -1f, 1f, 2f), List.of(false, false, true, true));
    assertTrue(calibration.probability(1) > 0.9 && calibration.probability(-1) < 0.1);
    assertTrue(Double.isFinite(calibration.slope()) && Double.isFinite(calibration.offset()));
  }
}

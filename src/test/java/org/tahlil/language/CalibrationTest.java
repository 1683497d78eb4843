package org.tahlil.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  @Test
  void theSlopeAndTheShiftThatMadeTheOutcomesAreFound() {
    Random random = new Random(5);
    List<double[]> outcomes = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double evidence = 8 * random.nextGaussian();
      double right = random.nextDouble() < Calibration.logistic(0.3 * evidence + 0.5) ? 1 : 0;
      outcomes.add(new double[] {evidence, right, 1});
    }
    double[] fit = Calibration.slopeAndShift(outcomes);
    assertEquals(0.3, fit[0], 0.02);
    assertEquals(0.5, fit[1], 0.05);
  }

  @Test
  void amongSeveralLabelsTheSlopeMakesConfidenceTrue() {
    Random random = new Random(6);
    List<Calibration.Labelled> texts = new ArrayList<>();
    double[] offsets = {1, 0, 0};
    for (int i = 0; i < 20_000; i++) {
      double[] sums = {10 * random.nextGaussian(), 10 * random.nextGaussian(), -5};
      double[] probabilities =
          LetterDetector.softmax(new Calibration.Labelled(sums, offsets, 0).scores(0.2));
      double drawn = random.nextDouble();
      int truth = drawn < probabilities[0] ? 0 : drawn < 1 - probabilities[2] ? 1 : 2;
      texts.add(new Calibration.Labelled(sums, offsets, truth));
    }
    assertEquals(0.2, Calibration.slope(texts), 0.02);
  }

  @Test
  void whatCountsTwiceIsAsIfItWereThereTwice() {
    double[][] outcomes = {{2, 1}, {0.5, 1}, {-1, 0}, {0.7, 0}, {-0.2, 1}};
    List<double[]> once = new ArrayList<>();
    List<double[]> twice = new ArrayList<>();
    for (double[] outcome : outcomes) {
      once.add(new double[] {outcome[0], outcome[1], outcome[0] > 0 ? 2 : 1});
      for (int i = 0; i < (outcome[0] > 0 ? 2 : 1); i++) {
        twice.add(new double[] {outcome[0], outcome[1], 1});
      }
    }
    assertArrayEquals(Calibration.slopeAndShift(twice), Calibration.slopeAndShift(once), 1e-9);
  }

  @Test
  void withoutOutcomesNothingChanges() {
    assertArrayEquals(new double[] {1, 0}, Calibration.slopeAndShift(List.of()));
  }

  @Test
  void evidenceThatIsAlwaysRightHasASlopeAllTheSame() {
    double[] fit =
        Calibration.slopeAndShift(List.of(new double[] {1, 1, 1}, new double[] {-1, 0, 1}));
    assertTrue(fit[0] > 1 && fit[0] <= 10, String.valueOf(fit[0]));
  }
}

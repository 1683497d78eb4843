package org.tahlil.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How much the evidence of naive Bayes is worth: its features overlap, so that it counts the same
 * thing several times. For texts of each length one slope (the inverse of a temperature; Guo et al.
 * 2017), by which the sums of weights are multiplied before they become probabilities.
 */
final class Temperatures {
  /** Key of the model's manifest. */
  static final String PROPERTY = "Evidence-Slopes";

  /** Upper bounds of the lengths, in letters, exclusive; the last class has no bound. */
  private static final int[] BOUNDS = {6, 12, 24, 48};

  private final double[] slopes;

  private Temperatures(double[] slopes) {
    this.slopes = slopes;
  }

  /** The slopes of a manifest's entry. */
  static Temperatures of(String property) {
    double[] slopes = new double[BOUNDS.length + 1];
    String[] numbers = property.split(" ", -1);
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] = Double.parseDouble(numbers[Math.min(i, numbers.length - 1)]);
    }
    return new Temperatures(slopes);
  }

  /** The slope for a text of {@code letters} letters. */
  double slope(int letters) {
    return slopes[length(letters)];
  }

  private static int length(int letters) {
    int length = 0;
    while (length < BOUNDS.length && letters >= BOUNDS[length]) {
      length++;
    }
    return length;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (double slope : slopes) {
      out.append(out.isEmpty() ? "" : " ").append(String.format(Locale.ROOT, "%.4f", slope));
    }
    return out.toString();
  }

  /** Fits the slopes to texts that the detector was not trained on, and to pieces of them. */
  static Temperatures fit(LetterDetector detector, List<TrainingText> texts) {
    List<List<Calibration.Labelled>> lengths = new ArrayList<>();
    for (int i = 0; i <= BOUNDS.length; i++) {
      lengths.add(new ArrayList<>());
    }
    for (TrainingText text : texts) {
      for (int cut : new int[] {8, 15, 25, 40, 80, 10_000}) {
        int end = Math.min(cut, text.text().length());
        Letters letters = Letters.of(text.text(), 0, end);
        LetterWeights weights = detector.weights(letters.script());
        String label = text.label().equals("prs") ? "fa" : text.label();
        int truth = weights == null ? -1 : weights.labels().indexOf(label);
        if (weights != null && truth >= 0) {
          double[] sums = SentenceEvidence.merged(weights, detector.sums(weights, letters));
          double[] offsets = weights.orthography().offsets(letters);
          int length = length(letters.count());
          lengths.get(length).add(new Calibration.Labelled(sums, offsets, truth));
        }
      }
    }
    return new Temperatures(lengths.stream().mapToDouble(Calibration::slope).toArray());
  }
}

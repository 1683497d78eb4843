package org.tahlil.language;

import java.util.Arrays;
import java.util.List;
import org.tahlil.text.Language;

/**
 * What one sentence says about its language by itself.
 *
 * <p>Dari and Iranian Persian are one here, under {@code fa}: a sentence is Persian first.
 */
final class SentenceEvidence {
  private static final String PERSIAN = Language.PERSIAN.tag();
  private static final String DARI = Language.DARI.tag();

  final Letters letters;

  /** The script's languages; the place of Dari stays, with probability 0. */
  final List<String> labels;

  /** Calibrated probability of each label. */
  final double[] probabilities;

  private SentenceEvidence(Letters letters, List<String> labels, double[] probabilities) {
    this.letters = letters;
    this.labels = labels;
    this.probabilities = probabilities;
  }

  /**
   * The evidence of {@code letters} for the languages of {@code weights}.
   *
   * @param own what the letters are worth to each language, taken as it is
   */
  static SentenceEvidence of(
      Letters letters, LetterWeights weights, double[] own, Temperatures cool) {
    double[] sums = merged(weights, own);
    double[] offsets = weights.orthography().offsets(letters);
    double slope = cool.slope(letters.count());
    for (int o = 0; o < sums.length; o++) {
      sums[o] = slope * sums[o] + offsets[o];
    }
    return new SentenceEvidence(letters, weights.labels(), LetterDetector.softmax(sums));
  }

  /**
   * Logarithms of the labels' odds without the model's priors, which say how much text it was
   * trained on; those of Dari added to those of Persian.
   */
  static double[] merged(LetterWeights weights, double[] sums) {
    for (int o = 0; o < sums.length; o++) {
      sums[o] -= weights.prior(o);
    }
    int persian = weights.labels().indexOf(PERSIAN);
    int dari = weights.labels().indexOf(DARI);
    if (persian >= 0 && dari >= 0) {
      double more = Math.max(sums[persian], sums[dari]);
      double less = Math.min(sums[persian], sums[dari]);
      sums[persian] = more + Math.log1p(Math.exp(less - more));
      sums[dari] = Double.NEGATIVE_INFINITY;
    }
    return sums;
  }

  /** The place of the most probable label. */
  static int best(double[] probabilities) {
    int best = 0;
    for (int o = 1; o < probabilities.length; o++) {
      if (probabilities[o] > probabilities[best]) {
        best = o;
      }
    }
    return best;
  }

  @Override
  public String toString() {
    return labels + " " + Arrays.toString(probabilities);
  }
}

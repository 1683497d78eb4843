package org.tahlil.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.tahlil.text.Language;

/**
 * Tells Dari from Iranian Persian by their words: a naive Bayes model of OpenNLP with {@link
 * PersianWords} as features, evaluated without strings. Safe for use by several threads.
 */
final class PersianVariants {
  /** Keys of the model's manifest: evidence times slope plus shift is a calibrated logarithm. */
  static final String SLOPE = "Evidence-Slope";

  static final String SHIFT = "Evidence-Shift";

  private static final double DELTA = 0.05;

  private final double slope;
  private final double shift;
  private final double prior;
  private final long[] words;
  private final float[] weights;

  PersianVariants(ModelFile model) {
    int dari = Arrays.asList(model.labels).indexOf(Language.DARI.tag());
    int iranian = Arrays.asList(model.labels).indexOf(Language.PERSIAN.tag());
    if (model.labels.length != 2 || dari < 0 || iranian < 0) {
      throw new IllegalArgumentException("no model of prs and fa");
    }
    slope = Double.parseDouble(model.property(SLOPE, "1"));
    shift = Double.parseDouble(model.property(SHIFT, "0"));
    prior = Math.log(model.totals[dari] / model.totals[iranian]);
    words = new long[Integer.highestOneBit(model.size() + 1) * 4];
    weights = new float[words.length];
    double divisor =
        Math.log(model.totals[dari] + DELTA * model.size())
            - Math.log(model.totals[iranian] + DELTA * model.size());
    for (int f = 0; f < model.size(); f++) {
      int slot = slot(hash(model.characters, model.starts[f], model.starts[f + 1]));
      words[slot] = hash(model.characters, model.starts[f], model.starts[f + 1]);
      weights[slot] =
          (float)
              (Math.log(model.count(f, dari) + DELTA)
                  - Math.log(model.count(f, iranian) + DELTA)
                  - divisor);
    }
  }

  static PersianVariants load(Path file) throws IOException {
    return new PersianVariants(ModelFile.read(file));
  }

  /** Calibrated logarithm of the odds that Persian {@code letters} are Dari. */
  double logOdds(Letters letters) {
    return slope * evidence(letters) + shift;
  }

  /** Logarithm of the odds as OpenNLP's naive Bayes model gives them. */
  double evidence(Letters letters) {
    Sum sum = new Sum(letters.length() / 2 + PersianWords.MOST_ENDINGS);
    PersianWords.forEach(letters, sum);
    return sum.total;
  }

  /** Adds up the weights of the features, each once. */
  private final class Sum implements PersianWords.Taker {
    private final long[] seen;
    private int distinct;
    private double total = prior;

    Sum(int most) {
      seen = new long[most];
    }

    @Override
    public void take(char[] chars, int start, int end) {
      long hash = hash(chars, start, end);
      int slot = slot(hash);
      if (words[slot] != 0 && !isSeen(hash)) {
        seen[distinct++] = hash;
        total += weights[slot];
      }
    }

    private boolean isSeen(long hash) {
      for (int i = 0; i < distinct; i++) {
        if (seen[i] == hash) {
          return true;
        }
      }
      return false;
    }
  }

  private int slot(long hash) {
    int mask = words.length - 1;
    int slot = (int) (hash >>> 32) & mask;
    while (words[slot] != 0 && words[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long hash(char[] chars, int start, int end) {
    long hash = LetterTable.HASH;
    for (int i = start; i < end; i++) {
      hash = LetterTable.hash(hash, chars[i]);
    }
    return hash;
  }
}

package org.tahlil.entity;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What words without a row in {@link KnownWords} say on their own, kept for the next time they
 * come: a text repeats its words. Holds at most {@value #CAPACITY} words, the last ones seen. Safe
 * for use by several threads.
 */
final class WordCache {
  private static final int CAPACITY = 1 << 14;

  /** Longer tokens are no words. */
  private static final int LONGEST = 40;

  private final AtomicReferenceArray<@Nullable Row> rows = new AtomicReferenceArray<>(CAPACITY);
  private final NameWeights weights;
  private final int window;

  /** A word and what it says. */
  static final class Row {
    /** Hash of the word, case and all. */
    final long hash;

    /** Hash of the word in lower case. */
    final long lower;

    final int shape;

    /** Number of its coarsest label. */
    final int label;

    /** What it adds to the scores from two tokens before it to two after. */
    final int[] window;

    private Row(long hash, long lower, int shape, int label, int[] window) {
      this.hash = hash;
      this.lower = lower;
      this.shape = shape;
      this.label = label;
      this.window = window;
    }
  }

  WordCache(NameWeights weights) {
    this.weights = weights;
    this.window = (2 * NameFeatures.WINDOW + 1) * weights.outcomes().size();
  }

  /**
   * The row of the word {@code chars[from, to)}.
   *
   * @param hash of its characters, case and all
   */
  Row row(char[] chars, int from, int to, long hash) {
    int slot = (int) ((hash * 0x9E3779B97F4A7C15L) >>> 50);
    Row row = rows.get(slot);
    if (row == null || row.hash != hash) {
      row = made(chars, from, to, hash);
      if (to - from <= LONGEST) {
        rows.set(slot, row);
      }
    }
    return row;
  }

  private Row made(char[] chars, int from, int to, long hash) {
    int[] sums = new int[window];
    long lower = KnownWords.addWord(weights.words(), chars, from, to, sums, 0);
    int shape = WordShape.of(chars, from, to);
    add(weights.shapes(), shape * window, sums);
    int wordClass = weights.classes().of(chars, from, to, lower);
    if (wordClass != WordClasses.NONE) {
      add(weights.classRows(), wordClass * window, sums);
    }
    return new Row(hash, lower, shape, weights.coarse(wordClass), sums);
  }

  private static void add(int[] from, int start, int[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += from[start + i];
    }
  }
}

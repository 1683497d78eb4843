package org.tahlil.theme;

import java.util.Arrays;

/** The weights of features, a row each: which outcomes, and how many steps for each. */
final class FeatureRows {
  /** No row. */
  static final int NONE = -1;

  static final long WORD = 0x9E3779B97F4A7C15L;
  static final long STEM = 0xC2B2AE3D27D4EB4FL;

  private final LongIntMap byHash = new LongIntMap();
  private int[] starts = new int[1024];
  private short[] outcomes = new short[4096];
  private short[] steps = new short[4096];
  private int size;

  /**
   * Adds a row.
   *
   * @return its number
   */
  int add(double[] weights) {
    if (size + 2 > starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    int at = starts[size];
    if (at + weights.length > steps.length) {
      int length = Math.max(2 * steps.length, at + weights.length);
      outcomes = Arrays.copyOf(outcomes, length);
      steps = Arrays.copyOf(steps, length);
    }
    for (int outcome = 0; outcome < weights.length; outcome++) {
      if (weights[outcome] != 0) {
        outcomes[at] = (short) outcome;
        steps[at++] = toSteps(weights[outcome]);
      }
    }
    starts[++size] = at;
    return size - 1;
  }

  private static short toSteps(double weight) {
    double steps = weight / ThemeWeights.STEP;
    if (steps != Math.rint(steps) || Math.abs(steps) > Short.MAX_VALUE) {
      throw new IllegalArgumentException("a weight between steps, or out of bounds: " + weight);
    }
    return (short) steps;
  }

  /** Adds the row of a word or of the beginning of a word. */
  void add(long kind, String word, double[] weights) {
    byHash.put(hash(kind, word.toCharArray(), 0, word.length()), add(weights));
  }

  /** The row of {@code chars[start, end)}, or {@link #NONE}. */
  int find(long kind, char[] chars, int start, int end) {
    return byHash.get(hash(kind, chars, start, end));
  }

  /**
   * 63 bits; of a hundred thousand features two share a hash with a probability of one in a
   * billion.
   */
  private static long hash(long kind, char[] chars, int start, int end) {
    long hash = kind;
    for (int i = start; i < end; i++) {
      hash = (hash ^ chars[i]) * 0x100000001B3L;
      hash ^= hash >>> 29;
    }
    return hash & Long.MAX_VALUE;
  }

  /** A sum of rows over {@code count} outcomes, for one thread. */
  Sum sum(int count) {
    return new Sum(count);
  }

  /** Adds up rows, each once. */
  final class Sum {
    private final int[] sums;
    private final int[] seen = new int[size];
    private int round;

    private Sum(int count) {
      sums = new int[count];
    }

    /** Begins anew. */
    void clear() {
      Arrays.fill(sums, 0);
      round++;
    }

    /** Adds a row, unless it was added since the last {@link #clear}. */
    void add(int row) {
      if (row == NONE || seen[row] == round) {
        return;
      }
      seen[row] = round;
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        sums[outcomes[i]] += steps[i];
      }
    }

    /** The sum for an outcome, in steps. */
    int of(int outcome) {
      return sums[outcome];
    }
  }
}

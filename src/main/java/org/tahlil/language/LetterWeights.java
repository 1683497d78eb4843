package org.tahlil.language;

import java.util.Arrays;

/**
 * The weights of the languages of one script: a hash table from letter sequences to rows of
 * weights, without a string. A sequence is the number that its characters make, 16 bits each; a
 * word longer than four characters is a hash of 64 bits.
 */
final class LetterWeights {
  private static final int LONGEST = LetterSequences.LONGEST;

  private final String[] labels;
  private final float[] priors;
  private final long[] keys;
  private final int[] rows;
  private final float[] weights;
  private final int shift;

  /** What one thread needs to weigh sentences with: which rows this sentence has used already. */
  static final class Scratch {
    private int[] seen = new int[0];
    private int sentence;
  }

  LetterWeights(String[] labels, double[] totals, String[] features, float[] weights) {
    this.labels = labels;
    this.priors = new float[labels.length];
    for (int o = 0; o < labels.length; o++) {
      priors[o] = (float) Math.log(totals[o] / totals[0]);
    }
    this.weights = weights;
    int bits = 64 - Long.numberOfLeadingZeros(2L * features.length + 2);
    this.shift = 64 - bits;
    this.keys = new long[1 << bits];
    this.rows = new int[1 << bits];
    for (int f = 0; f < features.length; f++) {
      put(key(features[f]), f);
    }
  }

  String[] labels() {
    return labels;
  }

  /** Adds up the weights of the distinct features of {@code letters}: one sum a label. */
  float[] sums(Letters letters, Scratch scratch) {
    int sentence = begin(scratch);
    int[] seen = scratch.seen;
    float[] sums = priors.clone();
    char[] chars = letters.chars();
    int length = letters.length();
    long four = ' ';
    long word = wordStart();
    int depth = 1;
    for (int i = 1; i < length; i++) {
      char c = chars[i];
      four = (four << 16) | c;
      word = extend(word, c);
      depth++;
      boolean space = c == ' ';
      int most = Math.min(depth, LONGEST);
      for (int n = space ? 2 : 1; n <= most; n++) {
        int row = row(four & (-1L >>> (64 - 16 * n)));
        if (row >= 0 && seen[row] != sentence) {
          seen[row] = sentence;
          add(sums, row);
        }
      }
      if (space) {
        if (depth > LONGEST) {
          int row = row(word);
          if (row >= 0 && seen[row] != sentence) {
            seen[row] = sentence;
            add(sums, row);
          }
        }
        four = ' ';
        word = wordStart();
        depth = 1;
      }
    }
    return sums;
  }

  private int begin(Scratch scratch) {
    int needed = weights.length / labels.length;
    if (scratch.seen.length < needed) {
      scratch.seen = new int[needed];
      scratch.sentence = 0;
    }
    if (++scratch.sentence == 0) {
      Arrays.fill(scratch.seen, 0);
      scratch.sentence = 1;
    }
    return scratch.sentence;
  }

  private void add(float[] sums, int row) {
    int from = row * sums.length;
    for (int o = 0; o < sums.length; o++) {
      sums[o] += weights[from + o];
    }
  }

  private int row(long key) {
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> shift);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return rows[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return -1;
  }

  private void put(long key, int row) {
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> shift);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        throw new IllegalArgumentException("two features with the key " + key);
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    rows[slot] = row;
  }

  private static long wordStart() {
    return extend(0xCBF29CE484222325L, ' ');
  }

  private static long extend(long hash, char c) {
    return (hash ^ c) * 0x100000001B3L;
  }

  private static long key(String feature) {
    long key = 0;
    if (feature.length() <= LONGEST) {
      for (int i = 0; i < feature.length(); i++) {
        key = (key << 16) | feature.charAt(i);
      }
      return key;
    }
    key = 0xCBF29CE484222325L;
    for (int i = 0; i < feature.length(); i++) {
      key = extend(key, feature.charAt(i));
    }
    return key;
  }
}

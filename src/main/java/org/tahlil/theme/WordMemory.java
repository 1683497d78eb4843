package org.tahlil.theme;

import java.util.Arrays;

/**
 * The patterns of words met before: most words of a text are. A table in which a word takes the
 * place of another with the same slot. For one thread.
 */
final class WordMemory {
  private static final int SLOTS = 1 << 13;
  private static final int[] NOTHING = {};

  private final CueMatcher matcher;
  private final char[][] words = new char[SLOTS][];
  private final int[][] patterns = new int[SLOTS][];
  private int[] found = new int[16];

  WordMemory(CueMatcher matcher) {
    this.matcher = matcher;
    Arrays.fill(words, new char[0]);
    Arrays.fill(patterns, NOTHING);
  }

  /** The patterns that the word {@code chars[start, end)} matches; not to be changed. */
  int[] patterns(char[] chars, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + chars[i];
    }
    int slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
    if (!Arrays.equals(words[slot], 0, words[slot].length, chars, start, end)) {
      if (end - start >= found.length) {
        found = new int[2 * (end - start)];
      }
      int count = matcher.patterns(chars, start, end, found);
      words[slot] = Arrays.copyOfRange(chars, start, end);
      patterns[slot] = count == 0 ? NOTHING : Arrays.copyOf(found, count);
    }
    return patterns[slot];
  }
}

package org.tahlil.theme;

import java.util.Arrays;

/**
 * What words come to, remembered: most words of a text have been met before. A table in which a
 * word takes the place of another with the same slot. For one thread.
 */
final class WordTable {
  private static final int SLOTS = 1 << 13;
  private static final int[] NOTHING = {};

  private final Source source;
  private final char[][] words = new char[SLOTS][];
  private final int[][] values = new int[SLOTS][];

  /** Finds out what a word comes to. */
  interface Source {
    /** The numbers of the word {@code chars[start, end)}. */
    int[] of(char[] chars, int start, int end);
  }

  WordTable(Source source) {
    this.source = source;
    Arrays.fill(words, new char[0]);
    Arrays.fill(values, NOTHING);
  }

  /** The numbers of the word {@code chars[start, end)}; not to be changed. */
  int[] of(char[] chars, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + chars[i];
    }
    int slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
    if (!Arrays.equals(words[slot], 0, words[slot].length, chars, start, end)) {
      words[slot] = Arrays.copyOfRange(chars, start, end);
      values[slot] = source.of(chars, start, end);
    }
    return values[slot];
  }
}

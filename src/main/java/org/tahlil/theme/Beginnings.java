package org.tahlil.theme;

/**
 * Tells at a glance most words that no pattern matches, by their first four letters: a small table
 * of bits that stays in the processor's nearest cache. It lets some words through for nothing, and
 * never holds back one that matches.
 */
final class Beginnings {
  /** Letters that are looked at. */
  private static final int MOST = 4;

  private static final int SIZE = 1 << 10;

  /** By a hash of the first letters, 64 to a number: a pattern goes on behind them, if at all. */
  private final long[] closed = new long[SIZE];

  /** The same, of patterns shorter than {@link #MOST} that leave the end of a word open. */
  private final long[] open = new long[SIZE];

  /** Lets the words through that {@code pattern} matches. */
  void add(Cue.Word pattern) {
    String letters = pattern.folded();
    int hash = 0;
    for (int i = 0; i < Math.min(MOST, letters.length()); i++) {
      hash = next(hash, letters.charAt(i));
    }
    set(pattern.prefix() && letters.length() < MOST ? open : closed, hash);
  }

  /** False where no pattern matches the word {@code chars[start, end)}. */
  boolean mayMatch(char[] chars, int start, int end) {
    int last = Math.min(start + MOST, end);
    int hash = 0;
    boolean found = false;
    for (int i = start; i < last; i++) {
      hash = next(hash, chars[i]);
      found |= has(open, hash);
    }
    return found || has(closed, hash);
  }

  /** Multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4): high bits are best. */
  private static int next(int hash, char letter) {
    return (hash + letter) * 0x9E3779B1;
  }

  private static void set(long[] bits, int hash) {
    bits[hash >>> 22] |= 1L << (hash >>> 16);
  }

  private static boolean has(long[] bits, int hash) {
    return (bits[hash >>> 22] >>> (hash >>> 16) & 1) != 0;
  }
}

package org.tahlil.entity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The words that a model knows, with all that a word says on its own added up beforehand: the word,
 * its beginnings and ends, and its shape. Built once, then safe for use by several threads.
 */
final class KnownWords {
  /** Not known. */
  static final int NONE = -1;

  private static final char[] LOWER = new char[0x10000];

  static {
    for (int c = 0; c < LOWER.length; c++) {
      LOWER[c] = Character.toLowerCase((char) c);
    }
  }

  private final int window;
  private final int square;

  /** Hashes of words, with case; 0 for a free slot. */
  private final long[] hashes;

  /** For each slot the word's number. */
  private final int[] numbers;

  private final long[] lower;
  private final byte[] shapes;
  private final int[] rows;

  /** For each word the number of its square in {@link #squares}; {@link #NONE} without one. */
  private final int[] squareOf;

  private final int[] squares;

  private final short[] labels;

  /**
   * @param words with case
   * @param weights all but the known words
   */
  KnownWords(Collection<String> words, NameWeights weights) {
    FeatureTable table = weights.words();
    int[] shapeRows = weights.shapes();
    int outcomes = weights.outcomes().size();
    List<String> all = List.copyOf(new TreeSet<>(words));
    window = (2 * NameFeatures.WINDOW + 1) * outcomes;
    square = outcomes * outcomes;
    int capacity = Math.max(16, Integer.highestOneBit(all.size()) * 4);
    hashes = new long[capacity];
    numbers = new int[capacity];
    lower = new long[all.size()];
    shapes = new byte[all.size()];
    labels = new short[all.size()];
    rows = new int[all.size() * window];
    squareOf = new int[all.size()];
    int[] filled = new int[all.size() * square];
    int size = 0;
    for (int i = 0; i < all.size(); i++) {
      char[] word = all.get(i).toCharArray();
      long hash = FeatureTable.hash(all.get(i));
      place(hash, i);
      lower[i] = addWord(table, word, 0, word.length, rows, i * window);
      shapes[i] = (byte) WordShape.of(word, 0, word.length);
      for (int j = 0; j < window; j++) {
        rows[i * window + j] += shapeRows[shapes[i] * window + j];
      }
      int wordClass = weights.classes().of(word, 0, word.length, lower[i]);
      labels[i] = (short) weights.coarse(wordClass);
      if (wordClass != WordClasses.NONE) {
        for (int j = 0; j < window; j++) {
          rows[i * window + j] += weights.classRows()[wordClass * window + j];
        }
      }
      long cased = FeatureTable.add(FeatureTable.hash(NameWeights.CASED), hash);
      squareOf[i] = table.add(cased, filled, size * square) ? size++ : NONE;
    }
    squares = Arrays.copyOf(filled, size * square);
  }

  /** Number of a word by the hash of its characters, case and all; {@link #NONE} if not known. */
  int number(long hash) {
    int mask = hashes.length - 1;
    for (int slot = slot(hash, mask); ; slot = (slot + 1) & mask) {
      if (hashes[slot] == hash) {
        return numbers[slot];
      }
      if (hashes[slot] == 0) {
        return NONE;
      }
    }
  }

  /** Hash of the word without case. */
  long lower(int word) {
    return lower[word];
  }

  int shape(int word) {
    return shapes[word];
  }

  /** Number of the word's coarsest label; see {@link NameWeights#coarse}. */
  int label(int word) {
    return labels[word];
  }

  /**
   * Adds what the word says, its shape and class too, to the scores of the window that starts at a
   * base.
   */
  void add(int word, int[] scores, int base) {
    int row = word * window;
    for (int i = 0; i < window; i++) {
      scores[base + i] += rows[row + i];
    }
  }

  /** Index in {@link #squares} of what it says with the outcome before; negative for nothing. */
  int square(int word) {
    return squareOf[word] * square;
  }

  /** By the outcome before, then by outcome. */
  int[] squares() {
    return squares;
  }

  /**
   * Adds what a word says, but its shape, to the scores of the window that starts at {@code base}.
   *
   * @return hash of the word without case
   */
  static long addWord(FeatureTable table, char[] chars, int from, int to, int[] scores, int base) {
    long hash = FeatureTable.EMPTY;
    for (int i = from; i < to; i++) {
      int length = i - from;
      if (length >= NameFeatures.SHORTEST_AFFIX && length <= NameFeatures.LONGEST_AFFIX) {
        table.add(feature(NameFeatures.PREFIX, hash), scores, base);
        table.add(feature(NameFeatures.SUFFIX, lowered(chars, to - length, to)), scores, base);
      }
      hash = FeatureTable.add(hash, LOWER[chars[i]]);
    }
    table.add(feature(NameFeatures.WORD, hash), scores, base);
    return hash;
  }

  /** A code unit in lower case. */
  static char lower(char c) {
    return LOWER[c];
  }

  /** Hash of {@code chars[from, to)} in lower case. */
  static long lowered(char[] chars, int from, int to) {
    long hash = FeatureTable.EMPTY;
    for (int i = from; i < to; i++) {
      hash = FeatureTable.add(hash, LOWER[chars[i]]);
    }
    return hash;
  }

  private static long feature(char kind, long word) {
    return FeatureTable.add(FeatureTable.hash(kind), word);
  }

  private void place(long hash, int number) {
    int mask = hashes.length - 1;
    int slot = slot(hash, mask);
    while (hashes[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    hashes[slot] = hash;
    numbers[slot] = number;
  }

  private static int slot(long hash, int mask) {
    return (int) ((hash * 0x9E3779B97F4A7C15L) >>> 36) & mask;
  }
}

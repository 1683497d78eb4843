package org.tahlil.language;

import java.util.Arrays;
import java.util.List;

/**
 * Adds up what the features of a text are worth to each language of a script.
 *
 * <p>Every feature lies inside one word, so that a word is always worth the same: what each thread
 * has read lately is remembered word by word, and most words of a text have been read before.
 */
final class LetterWeights {
  private static final int LONGEST = LetterSequences.LONGEST;

  /** How many words a thread remembers, a power of two; each word has two places. */
  private static final int REMEMBERED = 1 << 13;

  /** Most codes of a remembered word, the space after it included, and of half of it. */
  private static final int MOST_CODES = 20;

  private static final int HALF = 10;
  private static final int BITS = 6;

  /** Rows that are added up at once: their sums fit into 32 bits. */
  private static final int MOST_ROWS = 256;

  /** Every second of four labels, with room to add up. */
  private static final long LANES = 0xFFFFL << 32 | 0xFFFFL;

  private static final long LOW = 0xFFFFFFFFL;

  private final List<String> labels;
  private final double[] priors;
  private final double[] unseen;
  private final Orthography orthography;
  private final byte[] codes = new byte[0x10000];

  /**
   * For each inner node its children's bits, then the number of its first child: together, as every
   * step fetches both from memory.
   */
  private final long[] inner;

  /** Row by row the weights of all labels, four of 16 bits to a number. */
  private final long[] weights;

  /** Numbers to a row of {@link #weights}, even. */
  private final int stride;

  /** Hashes of words in slots, 0 in free ones, and the row of each. */
  private final long[] words;

  private final int[] wordRows;

  /** What a thread remembers, and room for one word. */
  static final class Scratch {
    /** The letters of each remembered word, in two numbers; 0 in free places. */
    private final long[] keys = new long[2 * REMEMBERED];

    /** For each pair of places the one to give away next. */
    private final byte[] next = new byte[REMEMBERED / 2];

    /** What each remembered word is worth to each label, and how many features it has. */
    private final int[] worth;

    /** The rows of a word's features, so many of them {@link #used}. */
    private final int[] rows = new int[MOST_ROWS];

    private int used;
    private byte[] word = new byte[64];

    Scratch(int labels) {
      worth = new int[REMEMBERED * (labels + 1)];
    }

    /** Room for the codes of a word of {@code length} letters. */
    private byte[] word(int length) {
      if (word.length < length + LONGEST) {
        word = new byte[2 * length + LONGEST];
      }
      return word;
    }

    /** The place of the word with such a key; if it has none yet, the complement of its new one. */
    private int place(long key, long half) {
      long hash = ((key * 31) ^ half) * 0x9E3779B97F4A7C15L;
      int pair = (int) (hash >>> 40) & (REMEMBERED / 2 - 1);
      int place = 2 * pair;
      if (keys[2 * place] == key && keys[2 * place + 1] == half) {
        return place;
      }
      if (keys[2 * place + 2] == key && keys[2 * place + 3] == half) {
        return place + 1;
      }
      place += next[pair];
      next[pair] ^= 1;
      keys[2 * place] = key;
      keys[2 * place + 1] = half;
      return ~place;
    }
  }

  LetterWeights(LetterTable table) {
    labels = table.labels;
    priors = table.priors;
    unseen = table.unseen;
    orthography = new Orthography(table.labels);
    for (int i = 0; i < table.alphabet.length(); i++) {
      codes[table.alphabet.charAt(i)] = (byte) (LetterTable.SPACE + i);
    }
    stride = (table.labels.size() + 7) / 8 * 2;
    weights = weights(table, stride);
    inner = new long[2 * table.children.length];
    int child = 1;
    for (int node = 0; node < table.children.length; node++) {
      inner[2 * node] = table.children[node];
      inner[2 * node + 1] = child;
      child += Long.bitCount(table.children[node]);
    }
    words = new long[Integer.highestOneBit(table.sizes.length - child + 1) * 4];
    wordRows = new int[words.length];
    putWords(table.words, child);
  }

  private static long[] weights(LetterTable table, int stride) {
    long[] weights = new long[table.sizes.length * stride];
    int next = 0;
    for (int row = 0; row < table.sizes.length; row++) {
      int end = next + (table.sizes[row] & 0xFF);
      for (; next < end; next++) {
        int entry = table.entries[next];
        int label = entry >>> 16;
        weights[row * stride + label / 4] |= (entry & 0xFFFFL) << (label % 4 * 16);
      }
    }
    return weights;
  }

  private void putWords(byte[] codesOfWords, int firstRow) {
    int row = firstRow;
    long hash = LetterTable.HASH;
    for (byte code : codesOfWords) {
      if (code != LetterTable.SPACE) {
        hash = LetterTable.hash(hash, code);
        continue;
      }
      int slot = slot(hash);
      if (words[slot] != 0) {
        throw new IllegalArgumentException("two words with the hash " + hash);
      }
      words[slot] = hash;
      wordRows[slot] = row++;
      hash = LetterTable.HASH;
    }
  }

  List<String> labels() {
    return labels;
  }

  /** What letters that folding hides say about the same labels. */
  Orthography orthography() {
    return orthography;
  }

  /** Logarithm of how much text the model knows of a label, as OpenNLP has it. */
  double prior(int label) {
    return priors[label];
  }

  Scratch scratch() {
    return new Scratch(labels.size());
  }

  /** For each label its prior and the weights of the features of {@code letters}. */
  double[] sums(Letters letters, Scratch scratch) {
    // The number of features comes last.
    long[] worth = new long[labels.size() + 1];
    char[] chars = letters.chars();
    int length = letters.length();
    int start = 1;
    while (start < length) {
      start = add(chars, start, scratch, worth);
    }
    double[] sums = priors.clone();
    double features = worth[sums.length];
    for (int o = 0; o < sums.length; o++) {
      sums[o] += LetterTable.UNIT * worth[o] + features * unseen[o];
    }
    return sums;
  }

  /** Adds the word that begins at {@code start} and ends before a space; returns the next one. */
  private int add(char[] chars, int start, Scratch scratch, long[] worth) {
    long key = 1;
    long half = 0;
    int i = start;
    int code;
    do {
      if (i == start + HALF) {
        half = key;
        key = 1;
      }
      code = codes[chars[i++]];
      key = key << BITS | code;
    } while (code != LetterTable.SPACE);
    if (i - start > MOST_CODES) {
      addUp(chars, start, i, scratch, worth);
      return i;
    }
    int place = scratch.place(key, half);
    if (place < 0) {
      place = ~place;
      long[] own = new long[worth.length];
      addUp(chars, start, i, scratch, own);
      for (int o = 0; o < own.length; o++) {
        scratch.worth[place * own.length + o] = (int) own[o];
      }
    }
    int[] remembered = scratch.worth;
    int at = place * worth.length;
    for (int o = 0; o < worth.length; o++) {
      worth[o] += remembered[at + o];
    }
    return i;
  }

  /** Adds the features of the word {@code chars[start, end)}, whose last character is a space. */
  private void addUp(char[] chars, int start, int end, Scratch scratch, long[] worth) {
    int length = end - start + 1;
    byte[] word = scratch.word(length);
    word[0] = LetterTable.SPACE;
    long hash = LetterTable.HASH;
    for (int i = 1; i < length; i++) {
      word[i] = codes[chars[start + i - 1]];
      hash = i < length - 1 ? LetterTable.hash(hash, word[i]) : hash;
    }
    Arrays.fill(word, length, length + LONGEST, (byte) 0);
    int slot = slot(hash);
    if (length > LONGEST && words[slot] != 0) {
      scratch.rows[scratch.used++] = wordRows[slot];
    }
    for (int i = 0; i < length - 1; i++) {
      if (scratch.used + LONGEST > MOST_ROWS) {
        addRows(scratch, worth);
      }
      useSequences(word, i, scratch);
    }
    addRows(scratch, worth);
  }

  /** Notes the sequences that begin at {@code start}. */
  private void useSequences(byte[] word, int start, Scratch scratch) {
    int node = 0;
    for (int i = start; i < start + LONGEST; i++) {
      int code = word[i];
      long following = inner[2 * node];
      if ((following >>> code & 1) == 0) {
        break;
      }
      node = (int) inner[2 * node + 1] + Long.bitCount(following & ((1L << code) - 1));
      if (i > 0) {
        scratch.rows[scratch.used++] = node;
      }
      if (code == LetterTable.SPACE && i > start) {
        break;
      }
    }
  }

  /** Adds the weights of the rows that are noted. */
  private void addRows(Scratch scratch, long[] worth) {
    int[] rows = scratch.rows;
    int used = scratch.used;
    for (int at = 0; at < stride; at += 2) {
      long even = 0;
      long odd = 0;
      long nextEven = 0;
      long nextOdd = 0;
      for (int i = 0; i < used; i++) {
        int row = rows[i] * stride + at;
        long four = weights[row];
        long nextFour = weights[row + 1];
        even += four & LANES;
        odd += four >>> 16 & LANES;
        nextEven += nextFour & LANES;
        nextOdd += nextFour >>> 16 & LANES;
      }
      scatter(even, odd, worth, 4 * at);
      scatter(nextEven, nextOdd, worth, 4 * at + 4);
    }
    worth[worth.length - 1] += used;
    scratch.used = 0;
  }

  /** Adds the sums of four labels: the first and third are in the even number. */
  private static void scatter(long even, long odd, long[] worth, int from) {
    int labels = worth.length - 1;
    for (int o = from; o < Math.min(labels, from + 4); o++) {
      long two = o % 2 == 0 ? even : odd;
      worth[o] += o % 4 < 2 ? two & LOW : two >>> 32;
    }
  }

  /** The slot of the word with such a hash, or the free one where it would be. */
  private int slot(long hash) {
    int mask = words.length - 1;
    int slot = (int) (hash >>> 32) & mask;
    while (words[slot] != 0 && words[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}

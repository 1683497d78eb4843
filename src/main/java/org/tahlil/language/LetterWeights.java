package org.tahlil.language;

import java.util.Arrays;
import java.util.List;

/**
 * The weights of the languages of one script, and the sum of those that a text's features have.
 *
 * <p>Sequences of letters are the nodes of a trie: each inner node has a bit for each letter that
 * may follow, and the number of its first child; the others come after it in the order of the
 * letters. Words that are longer than a sequence are in a hash table. Weights are whole multiples
 * of {@link #UNIT}, two labels to a {@code long}, so that one addition serves two.
 */
final class LetterWeights {
  /** What a weight of 1 stands for. */
  static final double UNIT = 1.0 / 4096;

  private static final int LONGEST = LetterSequences.LONGEST;
  private static final long LOW = 0xFFFFFFFFL;

  private final List<String> labels;
  private final Orthography orthography;
  private final double[] priors;
  private final byte[] codes;
  private final long[] children;
  private final int[] first;
  private final long[] words;
  private final int[] wordRows;
  private final long[] weights;
  private final int stride;

  /**
   * Room for one text at a time. {@code seen} has a bit for each row and is all zero between two
   * texts; {@code rows} lists the rows that the text has used.
   */
  static final class Scratch {
    private long[] seen = new long[0];
    private int[] rows = new int[0];
    private byte[] codes = new byte[0];
    private int used;

    private void prepare(int allRows, int length) {
      used = 0;
      if (seen.length < (allRows >> 6) + 1) {
        seen = new long[(allRows >> 6) + 1];
      }
      if (codes.length < length + LONGEST) {
        codes = new byte[2 * length + LONGEST];
        rows = new int[(LONGEST + 1) * 2 * length];
      }
    }

    private void use(int row) {
      long bit = 1L << row;
      long word = seen[row >> 6];
      if ((word & bit) == 0) {
        seen[row >> 6] = word | bit;
        rows[used++] = row;
      }
    }
  }

  LetterWeights(LetterWeightsBuilder from) {
    labels = List.of(from.labels);
    orthography = new Orthography(labels);
    priors = from.priors;
    codes = from.codes;
    children = from.children;
    first = from.first;
    words = from.words;
    wordRows = from.wordRows;
    weights = from.weights;
    stride = (labels.size() + 1) / 2;
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

  /** For each label its prior and the weights of the distinct features of {@code letters}. */
  double[] sums(Letters letters, Scratch scratch) {
    scratch.prepare(weights.length / stride, letters.length());
    useSequences(letters, scratch);
    useWords(letters, scratch);
    double[] sums = new double[labels.size()];
    for (int pair = 0; pair < stride; pair++) {
      long sum = sum(scratch, pair);
      sums[2 * pair] = priors[2 * pair] + UNIT * (sum & LOW);
      if (2 * pair + 1 < sums.length) {
        sums[2 * pair + 1] = priors[2 * pair + 1] + UNIT * (sum >>> 32);
      }
    }
    for (int i = 0; i < scratch.used; i++) {
      scratch.seen[scratch.rows[i] >> 6] = 0;
    }
    return sums;
  }

  private long sum(Scratch scratch, int pair) {
    int[] rows = scratch.rows;
    int used = scratch.used;
    long sum = 0;
    for (int i = 0; i < used; i++) {
      sum += weights[rows[i] * stride + pair];
    }
    return sum;
  }

  private void useSequences(Letters letters, Scratch scratch) {
    char[] chars = letters.chars();
    int length = letters.length();
    byte[] text = scratch.codes;
    for (int i = 0; i < length; i++) {
      text[i] = codes[chars[i]];
    }
    Arrays.fill(text, length, length + LONGEST, (byte) 0);
    for (int start = 0; start < length - 1; start++) {
      int node = 0;
      for (int i = start; i < start + LONGEST; i++) {
        int code = text[i];
        long following = children[node];
        if ((following >>> code & 1) == 0) {
          break;
        }
        node = first[node] + Long.bitCount(following & ((1L << code) - 1));
        if (code != LetterWeightsBuilder.SPACE) {
          scratch.use(node);
        } else if (i > start) {
          scratch.use(node);
          break;
        }
      }
    }
  }

  private void useWords(Letters letters, Scratch scratch) {
    char[] chars = letters.chars();
    int length = letters.length();
    int start = 0;
    long hash = LetterWeightsBuilder.HASH;
    for (int i = 1; i < length; i++) {
      char c = chars[i];
      if (c != ' ') {
        hash = LetterWeightsBuilder.hash(hash, c);
        continue;
      }
      if (i + 1 - start > LONGEST) {
        useWord(hash, scratch);
      }
      start = i;
      hash = LetterWeightsBuilder.HASH;
    }
  }

  private void useWord(long hash, Scratch scratch) {
    int mask = words.length - 1;
    for (int slot = (int) (hash >>> 32) & mask; words[slot] != 0; slot = (slot + 1) & mask) {
      if (words[slot] == hash) {
        scratch.use(wordRows[slot]);
        return;
      }
    }
  }
}

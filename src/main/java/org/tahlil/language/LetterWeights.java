package org.tahlil.language;

import java.util.Arrays;
import java.util.List;

/**
 * The weights of the languages of one script, and the sum of those that a text's features have.
 *
 * <p>Sequences of letters are the nodes of a trie: each inner node has a bit for each letter that
 * may follow, and the number of its first child; the others come after it in the order of the
 * letters. Words that are longer than a sequence are in a hash table. Weights are whole multiples
 * of {@link #UNIT} in 16 bits, four labels to a {@code long}: most of the time goes into fetching
 * rows from memory, so they are short, and one addition serves two labels.
 */
final class LetterWeights {
  /** What a weight of 1 stands for. */
  static final double UNIT = 1.0 / 2048;

  private static final int LONGEST = LetterSequences.LONGEST;
  private static final long LOW = 0xFFFFFFFFL;

  /** Every second of four labels, with room to add up. */
  private static final long LANES = 0xFFFFL << 32 | 0xFFFFL;

  /** So many weights of 16 bits fit into a sum of 32; further features of a text are left out. */
  private static final int MOST_ROWS = 65_000;

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
    stride = from.stride;
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
    double[] sums = priors.clone();
    for (int at = 0; at < stride; at += 2) {
      add(scratch, at, sums);
    }
    for (int i = 0; i < scratch.used; i++) {
      scratch.seen[scratch.rows[i] >> 6] = 0;
    }
    return sums;
  }

  /** Adds the weights of eight labels, which are in two numbers of each row. */
  private void add(Scratch scratch, int at, double[] sums) {
    int[] rows = scratch.rows;
    int used = Math.min(scratch.used, MOST_ROWS);
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
    long[] lanes = {even, odd, nextEven, nextOdd};
    for (int o = 4 * at; o < Math.min(sums.length, 4 * at + 8); o++) {
      // Of four labels the first and third are in the even number, the others in the odd one.
      long two = lanes[(o % 8) / 4 * 2 + o % 2];
      sums[o] += UNIT * (o % 4 < 2 ? two & LOW : two >>> 32);
    }
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

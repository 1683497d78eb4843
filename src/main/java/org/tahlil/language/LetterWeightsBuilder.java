package org.tahlil.language;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Builds the tables of {@link LetterWeights} for one script from the features of a model: weights
 * are the logarithms of the probabilities that OpenNLP's {@code NaiveBayesModel} gives a feature,
 * less the smallest of the feature's row, which changes no probability among the labels.
 */
final class LetterWeightsBuilder {
  /** Code of the space; 0 is the code of every character that no feature has. */
  static final int SPACE = 1;

  /** Most different characters of a script's features, the space among them. */
  static final int MOST_CHARACTERS = 63;

  /** Hash of no letters. */
  static final long HASH = 0xCBF29CE484222325L;

  /** Lidstone smoothing of OpenNLP's {@code NaiveBayesModel}. */
  private static final double DELTA = 0.05;

  /** The largest weight that 16 bits hold: odds of one to e to the 32nd. */
  private static final int MOST = 0xFFFF;

  private static final int LONGEST = LetterSequences.LONGEST;
  private static final int BITS = 6;

  /** Logarithms of small smoothed counts, in units of weight. */
  private static final double[] LOGARITHMS = new double[256];

  static {
    for (int count = 0; count < LOGARITHMS.length; count++) {
      LOGARITHMS[count] = Math.log(count + DELTA) / LetterWeights.UNIT;
    }
  }

  final String[] labels;
  final double[] priors;
  final byte[] codes = new byte[0x10000];
  final long[] children;
  final int[] first;
  final long[] words;
  final int[] wordRows;
  final long[] weights;

  /** Numbers to a row of {@link #weights}, even. */
  final int stride;

  private final ModelFile model;

  /** For each outcome of the model its place among {@link #labels}, or -1. */
  private final int[] places;

  /** Logarithm of what the counts of each label are divided by, in units of weight. */
  private final double[] divisors;

  /** Weights of a feature that no text of a language has. */
  private final int[] unseen;

  private final int[] row;
  private int rows;

  /** Takes the features {@code own}, by their indices in {@code model}. */
  LetterWeightsBuilder(ModelFile model, int[] own) {
    this.model = model;
    int[] outcomes = outcomes(own);
    labels = new String[outcomes.length];
    priors = new double[outcomes.length];
    divisors = new double[outcomes.length];
    places = new int[model.labels.length];
    row = new int[outcomes.length];
    unseen = new int[outcomes.length];
    Arrays.fill(places, -1);
    for (int o = 0; o < outcomes.length; o++) {
      double total = model.totals[outcomes[o]];
      labels[o] = model.labels[outcomes[o]];
      places[outcomes[o]] = o;
      priors[o] = Math.log(total);
      divisors[o] = Math.log(total + DELTA * model.size()) / LetterWeights.UNIT;
      unseen[o] = (int) Math.rint(LOGARITHMS[0] - divisors[o]);
    }
    encode(own);
    long[] sequences = sequences(own);
    int inner = 1;
    while (inner < sequences.length && depth(sequences[inner]) < LONGEST) {
      inner++;
    }
    children = new long[inner];
    first = new int[inner];
    int count = own.length + 2;
    stride = (labels.length + 7) / 8 * 2;
    weights = new long[count * stride];
    plant(sequences);
    words = new long[Integer.highestOneBit(2 * (count - sequences.length) + 2) * 2];
    wordRows = new int[words.length];
    for (int feature : own) {
      if (model.length(feature) > LONGEST) {
        putWord(feature);
      }
    }
  }

  /** Continues a word's hash with {@code c}. */
  static long hash(long hash, char c) {
    return (hash ^ c) * 0x9E3779B97F4A7C15L;
  }

  private int[] outcomes(int[] own) {
    BitSet used = new BitSet();
    for (int feature : own) {
      for (int outcome : model.patterns[model.groups[feature]]) {
        used.set(outcome);
      }
    }
    return used.stream().toArray();
  }

  private void encode(int[] own) {
    codes[' '] = SPACE;
    int last = SPACE;
    for (int feature : own) {
      for (int i = model.starts[feature]; i < model.starts[feature + 1]; i++) {
        char c = model.characters[i];
        if (codes[c] == 0) {
          if (++last > MOST_CHARACTERS) {
            throw new IllegalArgumentException("more than " + MOST_CHARACTERS + " letters");
          }
          codes[c] = (byte) last;
        }
      }
    }
  }

  /**
   * The root, the space and the letter sequences, short ones first, then by their codes: depth and
   * codes in the upper half of a number, the feature in the lower one (-1 where it is none).
   */
  private long[] sequences(int[] own) {
    long[] sequences = new long[own.length + 2];
    int length = 2;
    sequences[0] = 0xFFFFFFFFL;
    sequences[1] = (1L << 24 | SPACE) << 32 | 0xFFFFFFFFL;
    for (int feature : own) {
      int letters = model.length(feature);
      if (letters <= LONGEST) {
        long key = 0;
        for (int i = model.starts[feature]; i < model.starts[feature + 1]; i++) {
          key = key << BITS | codes[model.characters[i]];
        }
        sequences[length++] = ((long) letters << 24 | key) << 32 | feature;
      }
    }
    long[] sorted = Arrays.copyOf(sequences, length);
    Arrays.sort(sorted);
    return sorted;
  }

  private static int depth(long sequence) {
    return (int) (sequence >>> 56);
  }

  private static int key(long sequence) {
    return (int) (sequence >>> 32) & 0xFFFFFF;
  }

  /** Links each node to its parent, which stands before it, and fills its row. */
  private void plant(long[] sequences) {
    int parent = 0;
    for (int node = 1; node < sequences.length; node++) {
      int depth = depth(sequences[node]);
      int key = key(sequences[node]);
      while (depth(sequences[parent]) < depth - 1 || key(sequences[parent]) < key >>> BITS) {
        parent++;
      }
      if (depth(sequences[parent]) != depth - 1 || key(sequences[parent]) != key >>> BITS) {
        throw new IllegalArgumentException("a sequence without its beginning");
      }
      if (children[parent] == 0) {
        first[parent] = node;
      }
      children[parent] |= 1L << (key & ((1 << BITS) - 1));
      fill(node, (int) sequences[node]);
    }
    rows = sequences.length;
  }

  private void putWord(int feature) {
    long hash = HASH;
    for (int i = model.starts[feature] + 1; i < model.starts[feature + 1] - 1; i++) {
      hash = hash(hash, model.characters[i]);
    }
    int mask = words.length - 1;
    int slot = (int) (hash >>> 32) & mask;
    while (words[slot] != 0) {
      if (words[slot] == hash) {
        throw new IllegalArgumentException("two words with the hash " + hash);
      }
      slot = (slot + 1) & mask;
    }
    words[slot] = hash;
    wordRows[slot] = rows;
    fill(rows++, feature);
  }

  /** Computes the weights of {@code feature} into a row; -1 leaves the row zero. */
  private void fill(int number, int feature) {
    if (feature < 0) {
      return;
    }
    int[] pattern = model.patterns[model.groups[feature]];
    System.arraycopy(unseen, 0, row, 0, row.length);
    for (int i = 0; i < pattern.length; i++) {
      int o = places[pattern[i]];
      row[o] = (int) Math.rint(logarithm(model.counts[model.offsets[feature] + i]) - divisors[o]);
    }
    int least = row[0];
    for (int weight : row) {
      least = Math.min(least, weight);
    }
    for (int o = 0; o < row.length; o++) {
      long weight = Math.min(row[o] - least, MOST);
      weights[number * stride + o / 4] |= weight << (o % 4 * 16);
    }
  }

  /** Logarithm of a smoothed count, in units of weight. */
  private static double logarithm(float count) {
    int whole = (int) count;
    return whole == count && whole < LOGARITHMS.length
        ? LOGARITHMS[whole]
        : Math.log(count + DELTA) / LetterWeights.UNIT;
  }
}

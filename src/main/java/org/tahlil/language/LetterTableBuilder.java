package org.tahlil.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Builds the table of one script from the features of a model: weights are the logarithms of the
 * probabilities that OpenNLP's {@code NaiveBayesModel} gives a feature.
 */
final class LetterTableBuilder {
  /** Lidstone smoothing of OpenNLP's {@code NaiveBayesModel}. */
  private static final double DELTA = 0.05;

  /** The largest weight that 16 bits hold: odds of one to e to the 32nd. */
  private static final int MOST = 0xFFFF;

  private static final int LONGEST = LetterSequences.LONGEST;
  private static final int BITS = 6;

  private final ModelFile model;

  /** The features of the script, by their indices in the model. */
  private final int[] own;

  /** The outcomes of the model that the script has. */
  private final int[] outcomes;

  private final byte[] codes = new byte[0x10000];
  private final StringBuilder alphabet = new StringBuilder(" ");
  private final byte[] sizes;
  private final int[] entries;
  private int rows;
  private int used;

  private LetterTableBuilder(ModelFile model, int[] own) {
    this.model = model;
    this.own = own;
    outcomes = outcomes();
    sizes = new byte[own.length + 2];
    int most = 0;
    for (int feature : own) {
      most += model.patterns[model.groups[feature]].length;
    }
    entries = new int[most];
  }

  /** The table of the features {@code own}, by their indices in {@code model}. */
  static LetterTable build(ModelFile model, int[] own) {
    return new LetterTableBuilder(model, own).build();
  }

  private LetterTable build() {
    encode();
    long[] sequences = sequences();
    int inner = 1;
    while (inner < sequences.length && depth(sequences[inner]) < LONGEST) {
      inner++;
    }
    long[] children = plant(sequences, inner);
    byte[] words = words();
    return new LetterTable(
        languages(),
        alphabet.toString(),
        children,
        new LetterTable.Rows(Arrays.copyOf(sizes, rows), Arrays.copyOf(entries, used)),
        words);
  }

  private int[] outcomes() {
    BitSet found = new BitSet();
    for (int feature : own) {
      for (int outcome : model.patterns[model.groups[feature]]) {
        found.set(outcome);
      }
    }
    return found.stream().toArray();
  }

  private LetterTable.Languages languages() {
    double[] priors = new double[outcomes.length];
    double[] unseen = new double[outcomes.length];
    for (int o = 0; o < outcomes.length; o++) {
      double total = model.totals[outcomes[o]];
      priors[o] = Math.log(total);
      unseen[o] = Math.log(DELTA) - Math.log(total + DELTA * model.size());
    }
    List<String> labels = Arrays.stream(outcomes).mapToObj(o -> model.labels[o]).toList();
    return new LetterTable.Languages(labels, priors, unseen);
  }

  private void encode() {
    codes[' '] = LetterTable.SPACE;
    for (int feature : own) {
      for (int i = model.starts[feature]; i < model.starts[feature + 1]; i++) {
        char c = model.characters[i];
        if (codes[c] == 0) {
          alphabet.append(c);
          codes[c] = (byte) alphabet.length();
        }
      }
    }
    if (alphabet.length() > LetterTable.MOST_CHARACTERS) {
      throw new IllegalArgumentException(
          "more than " + LetterTable.MOST_CHARACTERS + " letters: " + alphabet);
    }
  }

  /**
   * The root, the space and the letter sequences, short ones first, then by their codes: depth and
   * codes in the upper half of a number, the feature in the lower one (-1 where it is none).
   */
  private long[] sequences() {
    long[] sequences = new long[own.length + 2];
    int length = 2;
    sequences[0] = 0xFFFFFFFFL;
    sequences[1] = (1L << 24 | LetterTable.SPACE) << 32 | 0xFFFFFFFFL;
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

  /** Marks each node in its parent, which stands before it, and adds the rows of all nodes. */
  private long[] plant(long[] sequences, int inner) {
    long[] children = new long[inner];
    row(-1);
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
      children[parent] |= 1L << (key & ((1 << BITS) - 1));
      row((int) sequences[node]);
    }
    return children;
  }

  /** The codes of the words, whose rows are added. */
  private byte[] words() {
    byte[] words = new byte[model.characters.length];
    int length = 0;
    for (int feature : own) {
      if (model.length(feature) > LONGEST) {
        for (int i = model.starts[feature] + 1; i < model.starts[feature + 1]; i++) {
          words[length++] = codes[model.characters[i]];
        }
        row(feature);
      }
    }
    return Arrays.copyOf(words, length);
  }

  /** Adds the row of {@code feature}; -1 has an empty one. */
  private void row(int feature) {
    int before = used;
    int[] pattern = feature < 0 ? new int[0] : model.patterns[model.groups[feature]];
    for (int i = 0; i < pattern.length; i++) {
      double count = model.counts[model.offsets[feature] + i];
      double weight = (Math.log(count + DELTA) - Math.log(DELTA)) / LetterTable.UNIT;
      if (count > 0) {
        int label = Arrays.binarySearch(outcomes, pattern[i]);
        entries[used++] = label << 16 | (int) Math.min(Math.rint(weight), MOST);
      }
    }
    sizes[rows++] = (byte) (used - before);
  }
}

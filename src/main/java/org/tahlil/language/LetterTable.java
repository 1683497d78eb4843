package org.tahlil.language;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a model knows of the languages of one script, as it is kept in a file: for each feature the
 * languages whose texts have it, and what it is worth to each of them.
 *
 * <p>Sequences of letters are the nodes of a trie, level by level: each inner node has a bit for
 * each letter that may follow, and its children stand together in the order of the letters. Words
 * that are longer than a sequence come after them. Each node and each word is a row.
 */
final class LetterTable {
  /** What a weight of 1 stands for. */
  static final double UNIT = 1.0 / 2048;

  /** Code of the space; 0 is the code of every character that no feature has. */
  static final int SPACE = 1;

  /** Most different characters of a script's features, the space among them. */
  static final int MOST_CHARACTERS = 63;

  /** Hash of no letters. */
  static final long HASH = 0xCBF29CE484222325L;

  final List<String> labels;

  /** For each label the logarithm of how many features its texts have. */
  final double[] priors;

  /** For each label the logarithm of the probability of a feature that its texts do not have. */
  final double[] unseen;

  /** The character of each code from {@link #SPACE} on. */
  final String alphabet;

  /** For each inner node a bit for each code that may follow. */
  final long[] children;

  /** For each row how many of {@link #entries} it has. */
  final byte[] sizes;

  /**
   * Row by row a label in the upper half, and in the lower one by how many units the logarithm of
   * its probability is above {@link #unseen}.
   */
  final int[] entries;

  /** The codes of the words, each with a space after it. */
  final byte[] words;

  LetterTable(Languages languages, String alphabet, long[] children, Rows rows, byte[] words) {
    this.labels = languages.labels;
    this.priors = languages.priors;
    this.unseen = languages.unseen;
    this.alphabet = alphabet;
    this.children = children;
    this.sizes = rows.sizes;
    this.entries = rows.entries;
    this.words = words;
  }

  /** The languages of a table; the arrays are taken as they are. */
  static final class Languages {
    private final List<String> labels;
    private final double[] priors;
    private final double[] unseen;

    Languages(List<String> labels, double[] priors, double[] unseen) {
      this.labels = List.copyOf(labels);
      this.priors = priors;
      this.unseen = unseen;
    }
  }

  /** The rows of a table; the arrays are taken as they are. */
  static final class Rows {
    private final byte[] sizes;
    private final int[] entries;

    Rows(byte[] sizes, int[] entries) {
      this.sizes = sizes;
      this.entries = entries;
    }
  }

  /** Continues a word's hash with a letter's code. */
  static long hash(long hash, int code) {
    return (hash ^ code) * 0x9E3779B97F4A7C15L;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeUTF(String.join(" ", labels));
    for (int o = 0; o < labels.size(); o++) {
      out.writeDouble(priors[o]);
      out.writeDouble(unseen[o]);
    }
    out.writeUTF(alphabet);
    out.writeInt(children.length);
    for (long following : children) {
      out.writeLong(following);
    }
    out.writeInt(sizes.length);
    out.write(sizes);
    out.writeInt(entries.length);
    // Alike beside alike: the file becomes smaller.
    for (int shift = 16; shift >= 0; shift -= 8) {
      for (int entry : entries) {
        out.writeByte(entry >>> shift);
      }
    }
    out.writeInt(words.length);
    out.write(words);
  }

  static LetterTable read(ByteBuffer in) {
    List<String> labels = List.of(string(in).split(" ", -1));
    double[] priors = new double[labels.size()];
    double[] unseen = new double[labels.size()];
    for (int o = 0; o < priors.length; o++) {
      priors[o] = in.getDouble();
      unseen[o] = in.getDouble();
    }
    String alphabet = string(in);
    long[] children = new long[in.getInt()];
    in.asLongBuffer().get(children);
    in.position(in.position() + Long.BYTES * children.length);
    byte[] sizes = bytes(in);
    int[] entries = entries(in);
    return new LetterTable(
        new Languages(labels, priors, unseen),
        alphabet,
        children,
        new Rows(sizes, entries),
        bytes(in));
  }

  private static int[] entries(ByteBuffer in) {
    int[] entries = new int[in.getInt()];
    byte[] bytes = new byte[3 * entries.length];
    in.get(bytes);
    int low = 2 * entries.length;
    for (int i = 0; i < entries.length; i++) {
      int middle = bytes[entries.length + i] & 0xFF;
      entries[i] = bytes[i] << 16 | middle << 8 | (bytes[low + i] & 0xFF);
    }
    return entries;
  }

  private static byte[] bytes(ByteBuffer in) {
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    return bytes;
  }

  private static String string(ByteBuffer in) {
    byte[] bytes = new byte[in.getShort() & 0xFFFF];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}

package org.tahlil.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import opennlp.tools.util.model.ArtifactSerializer;
import opennlp.tools.util.model.SerializableArtifact;

/**
 * What is known of words beforehand, as part of a model: the word clusters they belong to, and the
 * lists of names they stand in. Words with the same labels are one class. Words are looked up in
 * lower case as {@link NameTokens} spells them, and where they are unknown without an ending of
 * their language.
 *
 * <p>As text: a line of endings, then for each class a line with a tab and its labels, the first
 * one the coarsest, and the words of the class, one a line. Immutable; safe for use by several
 * threads.
 */
public final class WordClasses implements SerializableArtifact {
  /** No class. */
  static final int NONE = -1;

  /** What is left of a word without its ending has so many letters at least. */
  private static final int SHORTEST_STEM = 4;

  private final byte[] text;
  private final List<List<String>> labels = new ArrayList<>();
  private final CharTrie ends = new CharTrie();
  private final boolean[] isEnding;
  private final long[] hashes;
  private final int[] classes;

  private WordClasses(byte[] text) {
    this.text = text;
    String lines = new String(text, StandardCharsets.UTF_8);
    int size = (int) lines.chars().filter(c -> c == '\n').count();
    int capacity = Math.max(16, Integer.highestOneBit(size) * 4);
    hashes = new long[capacity];
    classes = new int[capacity];
    int first = Math.max(0, lines.indexOf('\n'));
    isEnding = endings(lines.substring(0, first));
    for (int at = first + 1; at < lines.length(); ) {
      int end = lines.indexOf('\n', at);
      if (lines.charAt(at) == '\t') {
        labels.add(List.of(lines.substring(at + 1, end).split(" ", -1)));
      } else {
        place(hash(lines, at, end), labels.size() - 1);
      }
      at = end + 1;
    }
  }

  private boolean[] endings(String line) {
    boolean[] found = new boolean[line.length() + 1];
    for (String ending : line.split(" ", -1)) {
      if (!ending.isEmpty()) {
        found[ends.add(new StringBuilder(ending).reverse())] = true;
      }
    }
    return Arrays.copyOf(found, ends.size());
  }

  private static long hash(String lines, int start, int end) {
    long hash = FeatureTable.EMPTY;
    for (int i = start; i < end; i++) {
      hash = FeatureTable.add(hash, lines.charAt(i));
    }
    return hash;
  }

  /**
   * @param endings that may follow a known word
   * @param labels of each word, the coarsest first
   */
  static WordClasses of(List<String> endings, Map<String, List<String>> labels) {
    Map<String, List<String>> byLabels = new TreeMap<>();
    for (Map.Entry<String, List<String>> word : new TreeMap<>(labels).entrySet()) {
      if (!word.getKey().isEmpty() && !word.getValue().isEmpty()) {
        byLabels
            .computeIfAbsent(String.join(" ", word.getValue()), l -> new ArrayList<>())
            .add(word.getKey());
      }
    }
    StringBuilder text = new StringBuilder();
    text.append(String.join(" ", new TreeSet<>(endings))).append('\n');
    for (Map.Entry<String, List<String>> entry : byLabels.entrySet()) {
      text.append('\t').append(entry.getKey()).append('\n');
      entry.getValue().forEach(word -> text.append(word).append('\n'));
    }
    return new WordClasses(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Number of classes; each is below it. */
  int size() {
    return labels.size();
  }

  /** The labels of a class, the coarsest first. */
  List<String> labels(int wordClass) {
    return labels.get(wordClass);
  }

  /** The class of a word in lower case; {@link #NONE} where it has none. */
  int of(String lower) {
    char[] chars = lower.toCharArray();
    return of(chars, 0, chars.length, FeatureTable.hash(lower));
  }

  /**
   * The class of the word {@code chars[from, to)}, which counts in lower case.
   *
   * @param hash of the whole word in lower case
   */
  int of(char[] chars, int from, int to, long hash) {
    int whole = find(hash);
    if (whole != NONE || isEnding.length == 1) {
      return whole;
    }
    int node = CharTrie.ROOT;
    for (int cut = to - 1; cut - from >= SHORTEST_STEM; cut--) {
      node = ends.child(node, KnownWords.lower(chars[cut]));
      if (node == CharTrie.NONE) {
        break;
      }
      if (isEnding[node]) {
        int stem = find(KnownWords.lowered(chars, from, cut));
        if (stem != NONE) {
          return stem;
        }
      }
    }
    return NONE;
  }

  private int find(long hash) {
    int mask = hashes.length - 1;
    for (int slot = slot(hash, mask); ; slot = (slot + 1) & mask) {
      if (hashes[slot] == hash) {
        return classes[slot];
      }
      if (hashes[slot] == 0) {
        return NONE;
      }
    }
  }

  private void place(long hash, int number) {
    int mask = hashes.length - 1;
    int slot = slot(hash, mask);
    while (hashes[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    hashes[slot] = hash;
    classes[slot] = number;
  }

  private static int slot(long hash, int mask) {
    return (int) ((hash * 0x9E3779B97F4A7C15L) >>> 36) & mask;
  }

  @Override
  public Class<?> getArtifactSerializerClass() {
    return Serializer.class;
  }

  /** Reads and writes word classes as text. */
  public static final class Serializer implements ArtifactSerializer<WordClasses> {
    /** For OpenNLP. */
    public Serializer() {}

    @Override
    public WordClasses create(InputStream in) throws IOException {
      return new WordClasses(in.readAllBytes());
    }

    @Override
    public void serialize(WordClasses classes, OutputStream out) throws IOException {
      out.write(classes.text);
    }
  }
}

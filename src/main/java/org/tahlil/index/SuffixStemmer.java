package org.tahlil.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tahlil.text.Folding;

/**
 * Cuts endings by the list of a language, {@code stemming/<tag>/suffixes.txt}. The list has groups
 * from the outermost ending inwards; of each group the longest ending that fits is cut once, where
 * at least as many letters remain as its heading says ({@code [case 3]}). Lines that begin with
 * {@code #} are remarks.
 *
 * <p>Immutable and safe for use by several threads.
 */
final class SuffixStemmer implements Stemmer {
  private static final Pattern HEADING = Pattern.compile("\\[([a-z ]+) (\\d)]");

  private final String tag;
  private final List<Group> groups;

  private SuffixStemmer(String tag, List<Group> groups) {
    this.tag = tag;
    this.groups = groups;
  }

  /** The stemmer of the language whose folder is {@code tag}. */
  static SuffixStemmer load(String tag) {
    String name = "stemming/" + tag + "/suffixes.txt";
    try (InputStream list = SuffixStemmer.class.getResourceAsStream(name)) {
      if (list == null) {
        throw new IllegalStateException("no resource " + name);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
      return new SuffixStemmer(tag, read(name, lines.lines().toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Group> read(String name, List<String> lines) {
    List<Group> groups = new ArrayList<>();
    List<String> suffixes = new ArrayList<>();
    for (int i = lines.size() - 1; i >= 0; i--) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[")) {
        Matcher heading = HEADING.matcher(line);
        if (!heading.matches() || suffixes.isEmpty()) {
          throw new IllegalStateException(name + ":" + (i + 1) + ": no heading of a group");
        }
        groups.add(0, new Group(suffixes, Integer.parseInt(heading.group(2))));
        suffixes.clear();
      } else {
        suffixes.addAll(List.of(Folding.fold(line).toString().split("\\s+")));
      }
    }
    if (!suffixes.isEmpty()) {
      throw new IllegalStateException(name + ": endings before the first heading");
    }
    return List.copyOf(groups);
  }

  @Override
  public String tag() {
    return tag;
  }

  @Override
  public int stem(char[] word, int length) {
    int end = length;
    for (Group group : groups) {
      end = group.cut(word, end);
    }
    return end;
  }

  /** Endings that exclude each other. */
  private static final class Group {
    /** For each last letter, by {@link #bucket}, the endings, longest first. */
    private final char[][][] byLast = new char[64][0][];

    private final int kept;

    Group(List<String> suffixes, int kept) {
      this.kept = kept;
      suffixes.stream()
          .distinct()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .forEach(this::add);
    }

    private void add(String suffix) {
      int bucket = bucket(suffix.charAt(suffix.length() - 1));
      char[][] longer = byLast[bucket];
      byLast[bucket] = Arrays.copyOf(longer, longer.length + 1);
      byLast[bucket][longer.length] = suffix.toCharArray();
    }

    int cut(char[] word, int length) {
      for (char[] suffix : byLast[bucket(word[length - 1])]) {
        int start = length - suffix.length;
        if (start >= kept && endsWith(word, start, suffix)) {
          return start;
        }
      }
      return length;
    }

    private static boolean endsWith(char[] word, int start, char[] suffix) {
      for (int i = suffix.length - 1; i >= 0; i--) {
        if (word[start + i] != suffix[i]) {
          return false;
        }
      }
      return true;
    }

    private static int bucket(char last) {
      return last & 63;
    }
  }
}

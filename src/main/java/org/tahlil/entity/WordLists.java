package org.tahlil.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.tahlil.text.Language;
import org.tahlil.text.UzbekScripts;

/**
 * Makes the word classes of a language for training: from a list of words ({@code
 * words-LANGUAGE.tsv.gz}: word, maybe the path of its Brown cluster, letters for the lists of names
 * that it stands in) and from the gazetteer.
 *
 * <p>A class has the label {@code x} with all letters, {@code y} with each of them, and the
 * beginnings of the cluster's path; the first label is the coarsest. The gazetteer's letters are
 * digits: 1 to 3 for the whole name of a person, place or organisation, 4 to 6 for a part. Persian
 * and Pashto have English names in their own script besides, with {@code G} for a person's, {@code
 * H} for one that is only a surname and {@code J} for a place's ({@link SpelledNames}).
 */
final class WordLists {
  /** Lengths of beginnings of paths (Turian, Ratinov and Bengio 2010, with more bits). */
  private static final int[] PATHS = {4, 8, 10, 12, 16};

  private static final int COARSE_PATH = 6;
  private static final char WHOLE = '1';
  private static final char PART = '4';
  private static final char COMMON = 'c';

  private static final int PARTS_IN_DARI = 3;
  private static final int PARTS_IN_PASHTO = 4;
  private static final int PARTS_IN_TAJIK = 5;
  private static final int PARTS_IN_UZBEK = 6;

  /** As in the lists of words: n for a given name, s for a surname. */
  private static final Map<String, String> PART_LETTERS =
      Map.of("given", "n", "family", "s", "both", "ns");

  private static final Pattern BETWEEN_SPELLINGS = Pattern.compile(";");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\-–—«»\"“”/()]+");

  private final Map<String, SortedSet<Character>> letters = new TreeMap<>();
  private final Map<String, String> paths = new TreeMap<>();

  private final List<String> endings;

  private WordLists(List<String> endings) {
    this.endings = endings;
  }

  /**
   * What is known of the words of a language.
   *
   * @param lists folder of the lists of words
   */
  static WordLists read(Path lists, Language language) throws IOException {
    Gazetteer gazetteer = GazetteerReader.read();
    WordLists made = new WordLists(endings(gazetteer, language));
    made.readList(lines(lists, listOf(language)));
    made.readParts(lists.resolve("name-parts.tsv"), language);
    made.readSpelled(lists, language);
    for (Gazetteer.Form form : gazetteer.forms()) {
      if (isRead(form.language(), language)) {
        made.add(form);
      }
    }
    return made;
  }

  /**
   * The classes of words.
   *
   * @param common words that are mostly no names
   */
  WordClasses classes(Set<String> common) {
    Map<String, SortedSet<Character>> all = new TreeMap<>();
    letters.forEach((word, own) -> all.put(word, new TreeSet<>(own)));
    common.forEach(word -> all.computeIfAbsent(word, w -> new TreeSet<>()).add(COMMON));
    return WordClasses.of(endings, labels(all));
  }

  private static String listOf(Language language) {
    return switch (language.tag()) {
      case "en", "ru", "uz-Latn" -> language.tag();
      case "tg", "uz-Cyrl" -> "ru";
      default -> "fa";
    };
  }

  /** Persian, Dari and Pashto texts quote each other's names. */
  private static boolean isRead(Language form, Language language) {
    boolean arabic = !List.of("en", "ru", "tg", "uz").contains(language.base());
    return arabic
        ? form.equals(Language.DARI) || form.equals(Language.PASHTO)
        : form.equals(language);
  }

  /** What the gazetteer's words may end in, where a list does not have all forms. */
  private static List<String> endings(Gazetteer gazetteer, Language language) {
    if (!List.of("tg", "uz", "ps", "prs", "fa").contains(language.base())) {
      return List.of();
    }
    TreeSet<String> endings = new TreeSet<>();
    for (Inflection inflection : gazetteer.inflections()) {
      if (inflection.language().equals(language.tag().equals("fa") ? Language.DARI : language)) {
        inflection.of("").suffixes().forEach(suffix -> endings.add(suffix.text()));
      }
    }
    endings.remove("");
    return List.copyOf(endings);
  }

  /**
   * The lines of a list of words.
   *
   * @param list what the list is of, {@code en} or another language's tag
   */
  static List<String> lines(Path lists, String list) throws IOException {
    Path file = lists.resolve("words-" + list + ".tsv.gz");
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("no list of words " + file + "; restore it");
    }
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  private void readList(List<String> lines) {
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      if (columns.length > 2) {
        paths.put(columns[0], columns[1]);
      }
      SortedSet<Character> own = letters.computeIfAbsent(columns[0], w -> new TreeSet<>());
      columns[columns.length - 1].chars().forEach(letter -> own.add((char) letter));
    }
  }

  /** Adds parts of persons' names as the language spells them. */
  private void readParts(Path file, Language language) throws IOException {
    List<Integer> columns = partColumns(language);
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#")) {
        for (int column : columns) {
          addParts(cells[column], cells[1], language);
        }
      }
    }
  }

  /** Adds English names as the language may spell them. */
  private void readSpelled(Path lists, Language language) throws IOException {
    List<Integer> columns =
        switch (language.tag()) {
          case "fa" -> List.of(PARTS_IN_DARI);
          case "ps" -> List.of(PARTS_IN_PASHTO);
          default -> List.of();
        };
    for (int column : columns) {
      SpelledNames.read(lists, column)
          .forEach((word, own) -> letters.computeIfAbsent(word, w -> new TreeSet<>()).addAll(own));
    }
  }

  /** Languages read each other's spellings where they are close. */
  private static List<Integer> partColumns(Language language) {
    return switch (language.tag()) {
      case "fa", "ps" -> List.of(PARTS_IN_DARI, PARTS_IN_PASHTO);
      case "tg" -> List.of(PARTS_IN_TAJIK);
      case "uz-Latn", "uz-Cyrl" -> List.of(PARTS_IN_UZBEK);
      default -> List.of();
    };
  }

  private void addParts(String spellings, String part, Language language) {
    for (String spelling : BETWEEN_SPELLINGS.split(spellings, -1)) {
      boolean cyrillic = language.equals(Language.UZBEK_CYRILLIC);
      String name = cyrillic ? UzbekScripts.cyrillic(spelling) : spelling;
      for (String word : BETWEEN_WORDS.split(name.strip(), -1)) {
        String spelled = NameFeatures.lower(NameTokens.spelled(word));
        if (spelled.length() > 1) {
          SortedSet<Character> own = letters.computeIfAbsent(spelled, w -> new TreeSet<>());
          PART_LETTERS.getOrDefault(part, "").chars().forEach(letter -> own.add((char) letter));
        }
      }
    }
  }

  private void add(Gazetteer.Form form) {
    String[] words = BETWEEN_WORDS.split(form.text().strip(), -1);
    int type = typeOf(form.id()).ordinal();
    char letter = (char) (words.length == 1 ? WHOLE + type : PART + type);
    for (String word : words) {
      String spelled = NameFeatures.lower(NameTokens.spelled(word));
      if (spelled.length() > 1) {
        letters.computeIfAbsent(spelled, w -> new TreeSet<>()).add(letter);
      }
    }
  }

  private static EntityType typeOf(String id) {
    return new Gazetteer.Entry(id, "", "").type();
  }

  private Map<String, List<String>> labels(Map<String, SortedSet<Character>> words) {
    Map<String, List<String>> labels = new TreeMap<>();
    for (Map.Entry<String, SortedSet<Character>> word : words.entrySet()) {
      List<String> own = new ArrayList<>();
      String path = paths.getOrDefault(word.getKey(), "");
      StringBuilder all = new StringBuilder("x");
      word.getValue().forEach(all::append);
      if (!paths.isEmpty()) {
        own.add(path.isEmpty() ? "-" : path.substring(0, Math.min(COARSE_PATH, path.length())));
      }
      own.add(all.toString());
      for (int i = 1; i < all.length(); i++) {
        own.add("y" + all.charAt(i));
      }
      for (int length : PATHS) {
        if (path.length() >= length || (length == 16 && !path.isEmpty())) {
          own.add(length + path.substring(0, Math.min(length, path.length())));
        }
      }
      labels.put(word.getKey(), own);
    }
    return labels;
  }
}

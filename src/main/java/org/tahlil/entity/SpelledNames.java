package org.tahlil.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The names of the English list of words as Dari and Pashto may spell them, learned from the parts
 * of persons' names. A spelled word has the letter {@code G} from a person's name, {@code H} from
 * one that is only a surname, and {@code J} from a place.
 */
final class SpelledNames {
  static final char PERSON = 'G';
  static final char SURNAME = 'H';
  static final char PLACE = 'J';

  /** Spellings of a name, at most. */
  private static final int MOST = 6;

  private static final double LEAST_PROBABILITY = 0.05;

  /** Letters of a spelled word. */
  private static final int SHORTEST = 4;

  /** Spellings that a part of a name teaches, the first ones. */
  private static final int LEARNED = 2;

  private static final Pattern NAME = Pattern.compile("[a-z]{3,14}");
  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]+");
  private static final Pattern BETWEEN_SPELLINGS = Pattern.compile(";");

  /** As in the English list: b, c and t for persons, s for surnames, L for places. */
  private static final Pattern PERSONS = Pattern.compile("[bct]");

  private static final Pattern SURNAMES = Pattern.compile("s");
  private static final Pattern PLACES = Pattern.compile("L");

  private final Transliteration transliteration;
  private final Map<String, SortedSet<Character>> letters = new TreeMap<>();

  private SpelledNames(Transliteration transliteration) {
    this.transliteration = transliteration;
  }

  /**
   * Letters of the spelled words.
   *
   * @param lists folder of the lists of words
   * @param column of {@code name-parts.tsv} with the language's spellings, from 0
   */
  static Map<String, SortedSet<Character>> read(Path lists, int column) throws IOException {
    SpelledNames names =
        new SpelledNames(Transliteration.learn(pairs(lists.resolve("name-parts.tsv"), column)));
    for (String line : WordLists.lines(lists, "en")) {
      String[] columns = line.split("\t", -1);
      if (NAME.matcher(columns[0]).matches()) {
        names.add(columns[0], letters(columns[columns.length - 1]));
      }
    }
    return names.letters;
  }

  /** The first spellings of one word of each name that has an English one of letters only. */
  static List<Transliteration.Pair> pairs(Path parts, int column) throws IOException {
    List<Transliteration.Pair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(parts)) {
      String[] cells = line.split("\t", -1);
      Optional<String> english = line.startsWith("#") ? Optional.empty() : english(cells[0]);
      if (english.isPresent()) {
        BETWEEN_SPELLINGS
            .splitAsStream(cells[column])
            .limit(LEARNED)
            .map(String::strip)
            .filter(spelling -> !spelling.isEmpty() && spelling.indexOf(' ') < 0)
            .map(spelling -> new Transliteration.Pair(english.get(), spelled(spelling)))
            .forEach(pairs::add);
      }
    }
    return pairs;
  }

  private static Optional<String> english(String spellings) {
    return Arrays.stream(BETWEEN_SPELLINGS.split(spellings, -1))
        .map(String::strip)
        .filter(spelling -> ENGLISH.matcher(spelling).matches())
        .map(spelling -> spelling.toLowerCase(Locale.ROOT))
        .findFirst();
  }

  private static List<Character> letters(String english) {
    List<Character> letters = new ArrayList<>();
    if (PERSONS.matcher(english).find()) {
      letters.add(PERSON);
    } else if (SURNAMES.matcher(english).find()) {
      letters.add(SURNAME);
    }
    if (PLACES.matcher(english).find()) {
      letters.add(PLACE);
    }
    return letters;
  }

  private void add(String name, List<Character> own) {
    if (own.isEmpty()) {
      return;
    }
    for (Transliteration.Spelling spelling : transliteration.spell(name, MOST)) {
      String word = spelled(spelling.text());
      if (spelling.probability() >= LEAST_PROBABILITY && word.length() >= SHORTEST) {
        letters.computeIfAbsent(word, w -> new TreeSet<>()).addAll(own);
      }
    }
  }

  private static String spelled(String word) {
    return NameFeatures.lower(NameTokens.spelled(word));
  }
}

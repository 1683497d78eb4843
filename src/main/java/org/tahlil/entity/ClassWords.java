package org.tahlil.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tahlil.text.Folding;
import org.tahlil.text.Language;
import org.tahlil.text.Span;

/**
 * Words beside a name that tell what it names and are no part of it: titles and roles of persons,
 * <i>city of</i>, <i>newspaper</i>.
 */
final class ClassWords {
  private static final int MOST_WORDS = 3;

  /** A name in these quotation marks stands in them alone. */
  private static final String OPENING = "«“„";

  private static final String CLOSING = "»”“";

  /** Stands for the endings of case, possession apart, that Uzbek words take. */
  private static final String ANY_ENDING = "*";

  private static final Set<String> ENDINGS =
      Stream.of(" da dan dagi ga gacha ni ning", "да дан даги га гача ни нинг")
          .flatMap(endings -> Stream.of(endings.split(" ", -1)))
          .map(ending -> Folding.fold(ending).toString())
          .collect(Collectors.toUnmodifiableSet());

  /** Words of a class, by language, type of the name and side. */
  private final Map<Key, List<List<String>>> words;

  private record Key(String language, EntityType type, Side side) {}

  private enum Side {
    BEFORE,
    AFTER,

    /** On either side of a place, whose government it names. */
    STATE
  }

  private ClassWords(Map<Key, List<List<String>>> words) {
    this.words = words;
  }

  /** Those of {@code class-words.tsv}: languages, type, side, words between semicolons. */
  static ClassWords read() {
    Map<Key, List<List<String>>> words = new HashMap<>();
    try (InputStream in = ClassWords.class.getResourceAsStream("class-words.tsv")) {
      String lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (String line : lines.split("\n", -1)) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          add(words, line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("class-words.tsv cannot be read", e);
    }
    return new ClassWords(words);
  }

  private static void add(Map<Key, List<List<String>>> words, String[] columns) {
    EntityType type = EntityType.valueOf(columns[1]);
    Side side = Side.valueOf(columns[2].toUpperCase(Locale.ROOT));
    for (String language : columns[0].split(" ", -1)) {
      List<List<String>> all =
          words.computeIfAbsent(new Key(language, type, side), key -> new ArrayList<>());
      for (String phrase : columns[3].split(";", -1)) {
        all.add(List.of(Folding.fold(phrase.strip()).toString().split(" ", -1)));
      }
    }
  }

  /** The mention without such words on either side, if anything is left of it. */
  Mention off(String text, Language language, Mention mention) {
    int end = mention.span().end();
    int start = mention.span().start();
    List<Span> found = words(text, start, end);
    int first = 0;
    int last = found.size();
    List<List<String>> before = of(language, mention, Side.BEFORE);
    for (int n = longest(text, found, first, last, before, Side.BEFORE); n > 0; ) {
      first += n;
      n = longest(text, found, first, last, before, Side.BEFORE);
    }
    List<List<String>> after = of(language, mention, Side.AFTER);
    int tail = longest(text, found, first, last, after, Side.AFTER);
    last -= tail;
    if (first > 0) {
      start = found.get(first).start();
    }
    if (tail > 0) {
      end = found.get(last - 1).end();
    }
    return with(mention, start, end);
  }

  /** The mention of a person without titles; others keep their words. */
  Mention titlesOff(String text, Language language, Mention mention) {
    return mention.type() == EntityType.PERSON ? off(text, language, mention) : mention;
  }

  /**
   * Whether what a model found as an organisation is a known place and a word like
   * <i>government</i>: a state that acts, which stays a place.
   */
  boolean isState(String text, Language language, Mention mention, List<Mention> known) {
    if (mention.type() != EntityType.ORGANIZATION) {
      return false;
    }
    Span all = mention.span();
    for (Mention place : known) {
      Span span = place.span();
      if (place.type() == EntityType.LOCATION && all.contains(span) && !all.equals(span)) {
        List<Span> others = new ArrayList<>(words(text, all.start(), span.start()));
        others.addAll(words(text, span.end(), all.end()));
        boolean state =
            of(language, mention, Side.STATE).stream()
                .anyMatch(
                    phrase ->
                        phrase.size() == 1
                            && others.size() == 1
                            && is(text, others.getFirst(), phrase.getFirst()));
        if (state) {
          return true;
        }
      }
    }
    return false;
  }

  /** The mention without what stands before or behind a quotation mark inside of it. */
  static Mention insideQuotes(String text, Mention mention) {
    int start = mention.span().start();
    int end = mention.span().end();
    for (int i = start; i + 1 < end; i++) {
      boolean closes = CLOSING.indexOf(text.charAt(i)) >= 0;
      boolean beforeWord = Character.isLetterOrDigit(text.charAt(i + 1));
      if (OPENING.indexOf(text.charAt(i)) >= 0 && (beforeWord || !closes)) {
        start = i + 1;
      }
    }
    for (int i = end - 1; i > start; i--) {
      if (CLOSING.indexOf(text.charAt(i)) >= 0) {
        end = i;
      }
    }
    if (start == mention.span().start() && end == mention.span().end()) {
      return mention;
    }
    Span name = NameBounds.trimmed(text, start, end);
    return name.length() == 0 ? mention : with(mention, name.start(), name.end());
  }

  private static Mention with(Mention mention, int start, int end) {
    Span span = new Span(start, end);
    return span.equals(mention.span())
        ? mention
        : new Mention(span, mention.type(), mention.entity(), mention.by());
  }

  private List<List<String>> of(Language language, Mention mention, Side side) {
    return words.getOrDefault(new Key(language.base(), mention.type(), side), List.of());
  }

  /** Number of words in the longest phrase at that side; 0 for none, or if nothing were left. */
  private static int longest(
      String text, List<Span> found, int first, int last, List<List<String>> phrases, Side side) {
    int longest = 0;
    for (List<String> phrase : phrases) {
      int n = phrase.size();
      if (n > longest && n <= MOST_WORDS && last - first > n) {
        int from = side == Side.BEFORE ? first : last - n;
        boolean all = true;
        for (int i = 0; i < n; i++) {
          all &= is(text, found.get(from + i), phrase.get(i));
        }
        longest = all ? n : longest;
      }
    }
    return longest;
  }

  private static boolean is(String text, Span word, String pattern) {
    String folded = Folding.fold(text, word.start(), word.end()).toString();
    int stem = pattern.length() - ANY_ENDING.length();
    return pattern.endsWith(ANY_ENDING)
        ? folded.startsWith(pattern.substring(0, stem)) && ENDINGS.contains(folded.substring(stem))
        : folded.equals(pattern);
  }

  /** The words between two offsets: what stands between white space, without marks around it. */
  private static List<Span> words(String text, int start, int end) {
    List<Span> found = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || Character.isWhitespace(text.charAt(i))) {
        Span word = NameBounds.trimmed(text, from, i);
        if (word.length() > 0) {
          found.add(word);
        }
        from = i + 1;
      }
    }
    return found;
  }
}

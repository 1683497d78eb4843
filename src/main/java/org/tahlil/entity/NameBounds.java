package org.tahlil.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tahlil.text.Folding;
import org.tahlil.text.Language;
import org.tahlil.text.Script;
import org.tahlil.text.Span;

/** Divides what a model takes for one name and is two. */
final class NameBounds {
  /** Languages that put one place after the other without a comma. */
  private static final Set<String> APPOSING = Set.of("tg", "uz");

  /** At most one in so many characters of a list of places is a letter of something else. */
  private static final int OTHERS = 5;

  /** North, south, east, west and new of an Uzbek or a Tajik place, which are part of its name. */
  private static final Set<String> DIRECTIONS =
      Stream.of(
              "Shimoliy Janubiy Sharqiy Gʻarbiy Markaziy Yangi",
              "Шимолий Жанубий Шарқий Ғарбий Марказий Янги",
              "Шимолӣ Ҷанубӣ Шарқӣ Ғарбӣ Марказӣ Нав")
          .flatMap(words -> Stream.of(words.split(" ", -1)))
          .map(word -> Folding.fold(word).toString())
          .collect(Collectors.toUnmodifiableSet());

  private NameBounds() {}

  /**
   * The parts of a mention in Arabic letters that goes on in Latin ones: a name and, behind it, how
   * it is written at home. The other order is one name: its class noun stands behind it.
   */
  static List<Mention> byScript(String text, Mention mention) {
    List<Mention> parts = new ArrayList<>();
    int from = mention.span().start();
    Script last = Script.NONE;
    for (int i = from; i < mention.span().end(); i++) {
      Script script = Script.of(text.charAt(i));
      if (script == Script.LATIN
          && last == Script.ARABIC
          && !Character.isLetter(text.charAt(i - 1))) {
        parts.add(cut(mention, text, from, i));
        from = i;
      }
      last = script == Script.NONE ? last : script;
    }
    if (parts.isEmpty()) {
      return List.of(mention);
    }
    parts.add(cut(mention, text, from, mention.span().end()));
    return parts;
  }

  /**
   * What is left of a place that a model found where a known place stands at its end or beginning:
   * in Tajik and Uzbek two places in apposition look like one to it. A capital tells that what is
   * left is a name as well, and no class noun. In English it is mostly a part of the name.
   */
  static Mention apart(String text, Language language, Mention mention, List<Mention> known) {
    if (mention.type() != EntityType.LOCATION || !APPOSING.contains(language.base())) {
      return mention;
    }
    for (Mention place : known) {
      boolean inside =
          mention.span().contains(place.span()) && !mention.span().equals(place.span());
      if (inside && place.type() == EntityType.LOCATION && isLongest(place, mention, known)) {
        if (place.span().end() == mention.span().end()) {
          return named(text, mention, mention.span().start(), place.span().start());
        }
        if (place.span().start() == mention.span().start()) {
          return named(text, mention, place.span().end(), mention.span().end());
        }
      }
    }
    return mention;
  }

  /**
   * Whether what a model found as an organisation is a list of known places: one at its beginning,
   * another at its end, and few other letters (<i>and</i>, a place that is not known).
   */
  static boolean isListOfPlaces(String text, Mention mention, List<Mention> known) {
    Span all = mention.span();
    List<Span> places =
        known.stream()
            .filter(place -> place.type() == EntityType.LOCATION)
            .map(Mention::span)
            .filter(span -> all.contains(span) && !all.equals(span))
            .toList();
    if (mention.type() != EntityType.ORGANIZATION
        || places.stream().noneMatch(place -> place.start() == all.start())
        || places.stream().noneMatch(place -> place.end() == all.end())) {
      return false;
    }
    long others =
        IntStream.range(all.start(), all.end())
            .filter(i -> Character.isLetter(text.charAt(i)))
            .filter(i -> places.stream().noneMatch(place -> place.start() <= i && i < place.end()))
            .count();
    return OTHERS * others <= all.length();
  }

  private static boolean isLongest(Mention place, Mention within, List<Mention> known) {
    return known.stream()
        .noneMatch(
            other ->
                other.span().length() > place.span().length()
                    && other.span().contains(place.span())
                    && within.span().contains(other.span()));
  }

  /** What stands between two offsets, if it is a name; otherwise all of the mention. */
  private static Mention named(String text, Mention mention, int from, int to) {
    Mention rest = cut(mention, text, from, to);
    if (DIRECTIONS.contains(Folding.fold(rest.span().of(text)).toString())) {
      return mention;
    }
    return Character.isUpperCase(text.charAt(rest.span().start())) ? rest : mention;
  }

  /** The mention between two offsets, without what divides it from its neighbour. */
  private static Mention cut(Mention mention, String text, int from, int to) {
    Span span = trimmed(text, from, to);
    return span.length() == 0
        ? mention
        : new Mention(span, mention.type(), mention.entity(), mention.by());
  }

  /** What stands between two offsets, from its first letter or digit to its last. */
  static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}

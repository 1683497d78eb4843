package org.tahlil.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tahlil.text.Span;

/**
 * The English data sets, brought to one way of marking names: no articles and titles, no
 * nationalities, no user names of social media.
 */
final class EnglishData {
  private static final Pattern TAB = Pattern.compile("\t");
  private static final Map<String, EntityType> SHORT =
      Map.of(
          "PER", EntityType.PERSON,
          "LOC", EntityType.LOCATION,
          "ORG", EntityType.ORGANIZATION);
  private static final Map<String, EntityType> WNUT =
      Map.of(
          "person", EntityType.PERSON,
          "location", EntityType.LOCATION,
          "corporation", EntityType.ORGANIZATION,
          "group", EntityType.ORGANIZATION);
  private static final Map<String, EntityType> RE3D =
      Map.of(
          "Person", EntityType.PERSON,
          "Location", EntityType.LOCATION,
          "Organisation", EntityType.ORGANIZATION);

  /** Titles and roles that stand before a name and are no part of it. */
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "sir",
          "lord",
          "president",
          "minister",
          "prime",
          "foreign",
          "secretary",
          "general",
          "gen",
          "lt",
          "col",
          "colonel",
          "major",
          "captain",
          "brigadier",
          "ambassador",
          "spokesman",
          "spokesperson",
          "spokeswoman",
          "envoy",
          "special",
          "iraqi",
          "syrian",
          "british",
          "us",
          "u.s",
          "american",
          "russian",
          "turkish",
          "defence",
          "defense",
          "vice",
          "deputy",
          "chief",
          "commander",
          "king",
          "queen",
          "prince",
          "sheikh");

  private EnglishData() {}

  /** The English data sets below {@code data}. */
  static List<Source> read(Path data) throws IOException {
    ColumnReader.Format iob = new ColumnReader.Format(TAB, 0, 1, SHORT);
    ColumnReader.Format numbered = new ColumnReader.Format(TAB, 1, 2, SHORT);
    ColumnReader.Format wnut = new ColumnReader.Format(TAB, 0, 1, WNUT);
    ColumnReader.Format re3d = new ColumnReader.Format(TAB, 0, 1, RE3D);
    return List.of(
        source(data.resolve("en-uner-ewt"), ".iob2", numbered, Source.Kind.NEAR),
        source(data.resolve("en-wikigold"), ".conllu", numbered, Source.Kind.NEAR),
        source(data.resolve("en-re3d"), ".conll", re3d, Source.Kind.FAR),
        source(data.resolve("en-wnut17"), ".conll", wnut, Source.Kind.FAR),
        source(data.resolve("en-btc"), ".conll", iob, Source.Kind.FAR));
  }

  private static Source source(
      Path folder, String ending, ColumnReader.Format format, Source.Kind kind) throws IOException {
    List<AnnotatedText> texts = new ArrayList<>();
    for (Path file : files(folder, ending)) {
      ColumnReader.read(file, format).stream()
          .map(EnglishData::conventional)
          .forEachOrdered(texts::add);
    }
    return new Source(String.valueOf(folder.getFileName()), texts, kind);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static AnnotatedText conventional(AnnotatedText marked) {
    List<AnnotatedText.Name> names =
        marked.names().stream()
            .map(name -> conventional(marked.text(), name))
            .flatMap(Optional::stream)
            .toList();
    return new AnnotatedText(marked.text(), names);
  }

  private static Optional<AnnotatedText.Name> conventional(String text, AnnotatedText.Name name) {
    int start = name.span().start();
    int end = name.span().end();
    if (text.charAt(start) == '@' || (start > 0 && text.charAt(start - 1) == '@')) {
      return Optional.empty();
    }
    while (start < end) {
      int space = text.indexOf(' ', start);
      int wordEnd = space < 0 || space > end ? end : space;
      if (!isBefore(text.substring(start, wordEnd), name.type())) {
        return Optional.of(new AnnotatedText.Name(new Span(start, end), name.type()));
      }
      start = Math.min(end, wordEnd + 1);
    }
    return Optional.empty();
  }

  /** Whether a word at the start of a marked stretch stands before the name itself. */
  private static boolean isBefore(String word, EntityType type) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.equals("the") || lower.equals("a") || lower.equals("an")) {
      return true;
    }
    return type == EntityType.PERSON && TITLES.contains(lower.replace(".", ""));
  }
}

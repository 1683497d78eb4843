package org.tahlil.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tahlil.segment.SentenceSplitter;
import org.tahlil.text.Span;

/**
 * The Russian data sets, whose names stand in files beside the texts, by offset: NEREL in the
 * format of brat, factRuEval-2016 with spans and objects made of them.
 */
final class RussianData {
  private static final Map<String, EntityType> NEREL =
      Map.of(
          "PERSON", EntityType.PERSON,
          "ORGANIZATION", EntityType.ORGANIZATION,
          "LOCATION", EntityType.LOCATION,
          "CITY", EntityType.LOCATION,
          "COUNTRY", EntityType.LOCATION,
          "STATE_OR_PROVINCE", EntityType.LOCATION,
          "DISTRICT", EntityType.LOCATION);
  private static final Map<String, EntityType> OBJECTS =
      Map.of(
          "Person", EntityType.PERSON,
          "Org", EntityType.ORGANIZATION,
          "Location", EntityType.LOCATION,
          "LocOrg", EntityType.LOCATION);

  private static final SentenceSplitter SPLITTER = SentenceSplitter.create();

  private RussianData() {}

  /** The Russian data sets below {@code data}, sentence by sentence. */
  static List<Source> read(Path data) throws IOException {
    List<AnnotatedText> nerel = new ArrayList<>();
    for (Path text : texts(data.resolve("ru-nerel"))) {
      nerel.addAll(sentences(nerel(text)));
    }
    List<AnnotatedText> factRuEval = new ArrayList<>();
    for (Path text : texts(data.resolve("ru-factrueval2016-dev"))) {
      factRuEval.addAll(sentences(factRuEval(text)));
    }
    return List.of(
        new Source("ru-nerel", nerel, Source.Kind.NEAR),
        new Source("ru-factrueval2016-dev", factRuEval, Source.Kind.NEAR));
  }

  private static List<AnnotatedText> sentences(AnnotatedText document) {
    return document.cut(SPLITTER.split(document.text()));
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static Path beside(Path text, String ending) {
    return Path.of(text.toString().replaceFirst("\\.txt$", ending));
  }

  /** {@code T1<TAB>CITY 82 89<TAB>Бишкеке}; of nested names the outermost. */
  private static AnnotatedText nerel(Path file) throws IOException {
    String text = Files.readString(file);
    List<AnnotatedText.Name> names = new ArrayList<>();
    for (String line : Files.readAllLines(beside(file, ".ann"))) {
      String[] columns = line.split("\t", -1);
      String[] mark = columns.length > 1 ? columns[1].split("[ ;]", -1) : new String[0];
      EntityType type = mark.length > 2 ? NEREL.get(mark[0]) : null;
      if (type != null && line.startsWith("T")) {
        Span span = new Span(Integer.parseInt(mark[1]), Integer.parseInt(mark[mark.length - 1]));
        names.add(new AnnotatedText.Name(inUnits(text, span), type));
      }
    }
    return new AnnotatedText(text, outermost(names));
  }

  /** brat counts code points. */
  private static Span inUnits(String text, Span points) {
    int start = text.offsetByCodePoints(0, points.start());
    return new Span(start, text.offsetByCodePoints(start, points.length()));
  }

  private static List<AnnotatedText.Name> outermost(List<AnnotatedText.Name> names) {
    List<AnnotatedText.Name> kept = new ArrayList<>();
    names.stream()
        .sorted(
            Comparator.comparingInt((AnnotatedText.Name name) -> -name.span().length())
                .thenComparing(AnnotatedText.Name::span))
        .filter(name -> kept.stream().noneMatch(k -> k.span().overlaps(name.span())))
        .forEachOrdered(kept::add);
    kept.sort(Comparator.comparing(AnnotatedText.Name::span));
    return kept;
  }

  private static AnnotatedText factRuEval(Path file) throws IOException {
    Map<String, Piece> pieces = new HashMap<>();
    for (String line : Files.readAllLines(beside(file, ".spans"))) {
      String[] columns = line.split(" ", -1);
      if (columns.length > 3) {
        int start = Integer.parseInt(columns[2]);
        Span span = new Span(start, start + Integer.parseInt(columns[3]));
        pieces.put(columns[0], new Piece(columns[1], span));
      }
    }
    List<AnnotatedText.Name> names = new ArrayList<>();
    for (String line : Files.readAllLines(beside(file, ".objects"))) {
      name(line, pieces).ifPresent(names::add);
    }
    return new AnnotatedText(Files.readString(file), outermost(names));
  }

  /** A part of an object: {@code name}, {@code loc_descr}. */
  private record Piece(String role, Span span) {
    /** Class nouns stand outside of a place's name; what describes an organisation is its name. */
    boolean isPartOf(EntityType type) {
      return type == EntityType.ORGANIZATION || (!role.endsWith("descr") && !role.equals("job"));
    }
  }

  private static Optional<AnnotatedText.Name> name(String line, Map<String, Piece> pieces) {
    String[] columns = line.split("#", 2)[0].strip().split(" ", -1);
    EntityType type = columns.length > 2 ? OBJECTS.get(columns[1]) : null;
    if (type == null) {
      return Optional.empty();
    }
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (int i = 2; i < columns.length; i++) {
      Piece piece = pieces.get(columns[i]);
      if (piece != null && piece.isPartOf(type)) {
        start = Math.min(start, piece.span().start());
        end = Math.max(end, piece.span().end());
      }
    }
    return end == 0
        ? Optional.empty()
        : Optional.of(new AnnotatedText.Name(new Span(start, end), type));
  }
}

package org.tahlil.evaluation;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tahlil.entity.EntityTagger;
import org.tahlil.language.LanguageIdentifier;
import org.tahlil.pipeline.TextPipeline;
import org.tahlil.segment.SentenceSplitter;
import org.tahlil.theme.Codebook;
import org.tahlil.theme.ThemeTagger;

/** The coded texts that there are, and the stages that find themes in them. */
final class ThemeSets {
  static final List<String> LANGUAGES =
      List.of("en", "ru", "tg", "uz-Latn", "uz-Cyrl", "prs", "ps");

  /** For measuring only: neither cues nor model are made from it. */
  static final String HELD_OUT = "c";

  /** Coded sentences, the same in each written form; {@code dev} is not part of the project. */
  private static final Map<String, Path> CODED =
      new TreeMap<>(
          Map.of(
              "a",
              Path.of("src/test/resources/org/tahlil/evaluation/coded"),
              "b",
              Path.of("src/test/resources/org/tahlil/evaluation/coded"),
              HELD_OUT,
              Path.of("src/test/resources/org/tahlil/evaluation/held-out"),
              "d",
              Path.of("src/test/resources/org/tahlil/evaluation/coded"),
              "dev",
              Path.of("../shared/codebook")));

  private static final Path SAMPLES = Path.of("src/test/resources/org/tahlil/samples");

  private ThemeSets() {}

  /** The names of the sets that are there, but for the one held out. */
  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (String name : CODED.keySet()) {
      if (!name.equals(HELD_OUT) && Files.exists(file(name, "en"))) {
        names.add(name);
      }
    }
    names.add("samples");
    return names;
  }

  private static Path file(String set, String language) {
    return Objects.requireNonNull(CODED.get(set)).resolve(set + "." + language + ".jsonl");
  }

  /** The texts of a set in one written form; sentences of the sample documents by their coders. */
  static List<CodedLine> read(String set, String language) throws IOException {
    return set.equals("samples") ? samples(language) : CodedLine.read(file(set, language));
  }

  /** All stages, themes by cue and without statistical models but that of the languages. */
  static TextPipeline pipeline() {
    try {
      return new TextPipeline(
          SentenceSplitter.create(),
          LanguageIdentifier.create(Path.of("models")),
          EntityTagger.createWithoutModels(),
          ThemeTagger.create(Codebook.shipped()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<CodedLine> samples(String language) throws IOException {
    Map<String, String> languages = new HashMap<>();
    for (Map<String, String> row : rows("planted-languages.csv")) {
      languages.put(cell(row, "path"), cell(row, "language"));
    }
    List<CodedLine> lines = new ArrayList<>();
    for (Map<String, String> row : rows("planted-themes.csv")) {
      if (language.equals(languages.get(cell(row, "path")))) {
        Set<String> themes = new TreeSet<>(List.of(cell(row, "themes").split(" ", -1)));
        themes.remove("");
        String path = cell(row, "path");
        lines.add(new CodedLine(path, language, cell(row, "sentence"), new TreeSet<>(themes)));
      }
    }
    return lines;
  }

  private static String cell(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  private static List<Map<String, String>> rows(String name) throws IOException {
    CsvSchema header = CsvSchema.emptySchema().withHeader();
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(header)
            .readValues(SAMPLES.resolve(name).toFile())) {
      return rows.readAll();
    }
  }
}

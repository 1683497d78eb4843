package org.tahlil.evaluation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahlil.segment.SentenceSplitter;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;
import org.tahlil.text.Sentence;
import org.tahlil.theme.Codebook;
import org.tahlil.theme.ThemeTagger;

/**
 * The shipped codebook against coded sentences. With {@code -Dtahlil.accuracyReports=DIR} the
 * tables go into a file for each language there ({@code scripts/theme-accuracy.sh}).
 */
class ThemeAccuracyTest {
  private static final Path CODED = Path.of("../shared/codebook");
  private static final ThemeTagger TAGGER = ThemeTagger.create(Codebook.shipped());

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "tg", "uz-Latn", "uz-Cyrl", "prs", "ps"})
  void themesOfCodedSentencesAreFound(String language) throws IOException {
    Path file = CODED.resolve("dev." + language + ".jsonl");
    assumeTrue(Files.exists(file), "no coded sentences in " + CODED);
    ThemeEvaluation evaluation = ThemeEvaluation.of(CodedLine.read(file), ThemeAccuracyTest::find);
    write("coded-sentences", language, evaluation);
    assertAtLeast(0.95, evaluation.micro().f1(), evaluation);
    assertTrue(evaluation.falseNegatives() <= 1, evaluation::table);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "tg", "uz-Latn", "uz-Cyrl", "prs", "ps"})
  void themesOfTheSampleDocumentsAreFound(String language) throws IOException {
    ThemeEvaluation evaluation = ThemeEvaluation.of(samples(language), ThemeAccuracyTest::find);
    write("samples", language, evaluation);
    assertAtLeast(0.88, evaluation.micro().f1(), evaluation);
    assertAtLeast(0.93, evaluation.micro(theme -> theme.startsWith("actor.")).f1(), evaluation);
  }

  private static void assertAtLeast(double floor, double f1, ThemeEvaluation evaluation) {
    assertTrue(f1 >= floor, () -> "F1 " + f1 + " is below " + floor + "\n" + evaluation.table());
  }

  private static Set<String> find(CodedLine line) {
    Set<String> themes = new TreeSet<>();
    for (Sentence sentence : SentenceSplitter.create().split(line.text())) {
      IdentifiedSentence identified =
          new IdentifiedSentence(sentence, Language.of(line.language()), 1);
      TAGGER.tag(line.text(), identified, List.of()).forEach(hit -> themes.add(hit.theme()));
    }
    return themes;
  }

  /** The sentences of the sample documents in {@code language}, as their authors coded them. */
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
        lines.add(
            new CodedLine(
                cell(row, "path"), language, cell(row, "sentence"), new TreeSet<>(themes)));
      }
    }
    return lines;
  }

  private static String cell(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column);
  }

  private static List<Map<String, String>> rows(String name) throws IOException {
    CsvSchema header = CsvSchema.emptySchema().withHeader();
    String path = "/org/tahlil/samples/" + name;
    try (InputStream in = ThemeAccuracyTest.class.getResourceAsStream(path);
        MappingIterator<Map<String, String>> rows =
            new CsvMapper()
                .readerForMapOf(String.class)
                .with(header)
                .readValues(Objects.requireNonNull(in))) {
      return rows.readAll();
    }
  }

  private static void write(String kind, String language, ThemeEvaluation evaluation)
      throws IOException {
    String folder = System.getProperty("tahlil.accuracyReports");
    if (folder != null) {
      Path file = Path.of(folder, kind, language + ".txt");
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, evaluation.table());
    }
  }
}

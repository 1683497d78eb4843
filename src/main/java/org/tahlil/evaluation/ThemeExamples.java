package org.tahlil.evaluation;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tahlil.pipeline.Analysis;
import org.tahlil.pipeline.AnalyzedSentence;
import org.tahlil.pipeline.TextPipeline;
import org.tahlil.text.Language;
import org.tahlil.theme.ThemeTraining;

/**
 * Texts to train the model of the themes from, read from a folder and all folders below: coded
 * texts ({@code .jsonl}, as {@link CodedLine} reads them, and {@code .csv} with the columns path,
 * sentence and themes), and neutral ones ({@code .txt} and {@code .dev}, a sentence a line).
 */
public final class ThemeExamples {
  /** Of a file of neutral sentences, as many from its start. */
  private static final int MOST_NEUTRAL = 1000;

  private final TextPipeline pipeline;
  private final List<ThemeTraining.Example> examples = new ArrayList<>();
  private final List<CodedLine> lines = new ArrayList<>();

  /**
   * @param pipeline finds the sentences, their languages and their mentions
   */
  public ThemeExamples(TextPipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** What was read, the coded texts with the languages of their lines. */
  public List<ThemeTraining.Example> examples() {
    return List.copyOf(examples);
  }

  /** For each example the line that it came from; neutral ones without themes. */
  public List<CodedLine> lines() {
    return List.copyOf(lines);
  }

  /**
   * Reads a folder, its files by path.
   *
   * @throws IllegalArgumentException naming the line that cannot be read
   */
  public void read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      if (name.endsWith(".jsonl")) {
        add(CodedLine.read(file));
      } else if (name.endsWith(".csv")) {
        readTable(file);
      } else if (name.endsWith(".txt") || name.endsWith(".dev")) {
        readNeutral(file);
      }
    }
  }

  /** Adds coded texts; those with the same id are translations or parts of one text. */
  public void add(List<CodedLine> coded) {
    for (CodedLine line : coded) {
      add(line.id(), line, Optional.of(line.themes()));
    }
  }

  private void readTable(Path file) throws IOException {
    CsvSchema header = CsvSchema.emptySchema().withHeader();
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper().readerForMapOf(String.class).with(header).readValues(file.toFile())) {
      while (rows.hasNext()) {
        Map<String, String> row = rows.next();
        String path = row.getOrDefault("path", "");
        String text = row.get("sentence");
        String themes = row.get("themes");
        if (text != null && themes != null) {
          SortedSet<String> ids = new TreeSet<>(List.of(themes.strip().split(" +")));
          ids.remove("");
          add(path, new CodedLine(path, "", text, ids), Optional.of(ids));
        }
      }
    }
  }

  private void readNeutral(Path file) throws IOException {
    try (Stream<String> sentences = Files.lines(file)) {
      sentences
          .filter(text -> !text.isBlank())
          .limit(MOST_NEUTRAL)
          .forEach(
              text -> add(text, new CodedLine("", "", text, new TreeSet<>()), Optional.empty()));
    }
  }

  private void add(String group, CodedLine line, Optional<SortedSet<String>> themes) {
    Analysis analysis = pipeline.analyze(line.text());
    Language language = analysis.language();
    boolean written =
        Language.WRITTEN_FORMS.contains(language) || language.equals(Language.PERSIAN);
    if (themes.isEmpty() && !written) {
      return;
    }
    ThemeTraining.Parts parts =
        new ThemeTraining.Parts(
            line.text(),
            analysis.sentences().stream().map(AnalyzedSentence::sentence).toList(),
            analysis.sentences().stream().map(AnalyzedSentence::mentions).toList());
    examples.add(new ThemeTraining.Example(group, parts, themes));
    String tag = line.language().isEmpty() ? language.tag() : line.language();
    lines.add(new CodedLine(line.id(), tag, line.text(), line.themes()));
  }
}

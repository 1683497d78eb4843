package org.tahlil.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tahlil.pipeline.TextPipeline;
import org.tahlil.theme.Codebook;
import org.tahlil.theme.ThemeTraining;

/**
 * Writes the accuracy reports of the themes: what the cues find in every set of coded texts, and by
 * cross-validation what the model adds. Sentences, languages and entities are those that the
 * program finds itself.
 */
public final class ThemeReports {
  private static final double LEAST = 0.8;
  private static final String RUSSIA = "grievance.russia.";

  private final Path reports;
  private final TextPipeline pipeline = ThemeSets.pipeline();
  private final StringBuilder table = new StringBuilder();

  private ThemeReports(Path reports) {
    this.reports = reports;
  }

  /** Arguments: the folder of neutral texts, the folder of reports. */
  public static void main(String[] args) throws IOException {
    ThemeReports made = new ThemeReports(Path.of(args[1]));
    made.writeCues();
    made.writeEngines(Path.of(args[0]));
    Files.writeString(made.reports.resolve("table.md"), made.table);
  }

  private void writeCues() throws IOException {
    line("set", "language", "texts", "micro F1", "actors F1", "macro F1", RUSSIA + "* F1", "false");
    line("---", "---", "---", "---", "---", "---", "---", "---");
    List<String> sets = new ArrayList<>(List.of(ThemeSets.HELD_OUT));
    sets.addAll(ThemeSets.names());
    for (String set : sets) {
      for (String language : ThemeSets.LANGUAGES) {
        ThemeEvaluation evaluation =
            ThemeEvaluation.of(
                ThemeSets.read(set, language),
                line -> ThemeAnswer.of(pipeline.analyze(line.text())).byCue());
        Path file = reports.resolve(set).resolve(language + ".txt");
        Files.createDirectories(reports.resolve(set));
        Files.writeString(file, evaluation.table());
        line(
            set,
            language,
            Integer.toString(evaluation.lines()),
            figure(evaluation.micro().f1()),
            figure(evaluation.actors().f1()),
            figure(evaluation.macroF1()),
            figure(evaluation.micro(theme -> theme.startsWith(RUSSIA)).f1()),
            evaluation.falseNegatives() + " of " + evaluation.negatives());
      }
    }
  }

  /** Every text by a model that has seen neither it nor its translations. */
  private void writeEngines(Path neutral) throws IOException {
    ThemeExamples examples = new ThemeExamples(pipeline);
    for (String set : ThemeSets.names()) {
      for (String language : ThemeSets.LANGUAGES) {
        examples.add(ThemeSets.read(set, language));
      }
    }
    examples.read(neutral);
    Path model = Files.createTempFile("themes", ".bin");
    ThemeTraining.Result result =
        ThemeTraining.train(Codebook.shipped(), examples.examples(), model);
    Files.delete(model);
    Map<CodedLine, ThemeAnswer> answers = new HashMap<>();
    List<CodedLine> lines = new ArrayList<>();
    for (ThemeTraining.Proposals found : result.proposals()) {
      CodedLine line = examples.lines().get(found.example());
      lines.add(line);
      answers.put(line, new ThemeAnswer(found.byCue(), new TreeMap<>(found.byModel())));
    }
    table.append('\n');
    line("engine", "language", "texts", "precision", "recall", "micro F1", "macro F1", "false");
    line("---", "---", "---", "---", "---", "---", "---", "---");
    for (ThemeAnswer.Engine engine : ThemeAnswer.Engine.values()) {
      ThemeAccuracy accuracy =
          ThemeAccuracy.of(
              lines, line -> answers.getOrDefault(line, ThemeAnswer.NOTHING).themes(engine, LEAST));
      accuracy.languages().forEach((tag, evaluation) -> row(engine, tag, evaluation));
      row(engine, "all", accuracy.all());
    }
  }

  private void row(ThemeAnswer.Engine engine, String language, ThemeEvaluation evaluation) {
    line(
        engine.name().toLowerCase(Locale.ROOT),
        language,
        Integer.toString(evaluation.lines()),
        figure(evaluation.micro().precision()),
        figure(evaluation.micro().recall()),
        figure(evaluation.micro().f1()),
        figure(evaluation.macroF1()),
        evaluation.falseNegatives() + " of " + evaluation.negatives());
  }

  private void line(String... cells) {
    table.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String figure(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}

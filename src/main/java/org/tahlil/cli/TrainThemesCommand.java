package org.tahlil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tahlil.evaluation.CodedLine;
import org.tahlil.evaluation.ThemeAccuracy;
import org.tahlil.evaluation.ThemeAnswer;
import org.tahlil.evaluation.ThemeEvaluation;
import org.tahlil.evaluation.ThemeExamples;
import org.tahlil.theme.ThemeTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the model that proposes themes. */
@Command(
    name = "themes",
    mixinStandardHelpOptions = true,
    description = {
      "Trains the model that proposes themes, from coded and from neutral texts, and measures it by"
          + " cross-validation.",
      ""
    })
final class TrainThemesCommand implements Callable<Integer> {
  /** From this probability a proposal counts in the figures. */
  private static final double LEAST = 0.8;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--codebook",
      paramLabel = "FILE",
      description = "Themes and their cues (default: the codebook that Tahlil ships).")
  private @Nullable Path codebook;

  @Option(
      names = "--data",
      required = true,
      arity = "1..*",
      paramLabel = "DIR",
      description = {
        "Folders of coded texts (.jsonl: {\"id\":…,\"lang\":…,\"text\":…,\"themes\":[…]} a line;",
        ".csv: path,sentence,themes) and of neutral texts (.txt, .dev: a sentence a line)."
      })
  private List<Path> data = List.of();

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The model.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    AnalysisOptions analysis = new AnalysisOptions();
    analysis.codebook = codebook;
    analysis.withoutModels = true;
    Engines engines = Engines.load(analysis);
    ThemeExamples examples = new ThemeExamples(engines.pipeline());
    for (Path folder : data) {
      examples.read(folder);
    }
    ThemeTraining.Result result = ThemeTraining.train(engines.codebook(), examples.examples(), out);
    print(result, examples.lines());
    return Exit.DONE;
  }

  private void print(ThemeTraining.Result result, List<CodedLine> lines) throws IOException {
    PrintWriter to = spec.commandLine().getOut();
    to.printf(
        Locale.ROOT,
        "%d coded and %d neutral texts, %d features; %s: %d bytes%n",
        result.coded(),
        result.neutral(),
        result.features(),
        Terminal.safe(out.toString()),
        Files.size(out));
    Map<CodedLine, ThemeAnswer> answers = new HashMap<>();
    for (ThemeTraining.Proposals found : result.proposals()) {
      answers.put(
          lines.get(found.example()),
          new ThemeAnswer(found.byCue(), new TreeMap<>(found.byModel())));
    }
    to.println("each text by a model that has not seen it; proposals from 0.8:");
    TextTable table =
        new TextTable("engine", "language", "texts", "precision", "recall", "F1", "macro F1");
    for (ThemeAnswer.Engine engine : ThemeAnswer.Engine.values()) {
      ThemeAccuracy accuracy =
          ThemeAccuracy.of(
              answers.keySet(),
              line -> answers.getOrDefault(line, ThemeAnswer.NOTHING).themes(engine, LEAST));
      accuracy.languages().forEach((tag, figures) -> row(table, engine, tag, figures));
      row(table, engine, "all", accuracy.all());
    }
    table.print(to);
  }

  private static void row(
      TextTable table, ThemeAnswer.Engine engine, String language, ThemeEvaluation figures) {
    table.row(
        engine.name().toLowerCase(Locale.ROOT),
        language,
        String.valueOf(figures.lines()),
        figure(figures.micro().precision()),
        figure(figures.micro().recall()),
        figure(figures.micro().f1()),
        figure(figures.macroF1()));
  }

  private static String figure(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}

package org.tahlil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tahlil.evaluation.CodedLine;
import org.tahlil.evaluation.CoderAgreement;
import org.tahlil.evaluation.ThemeAccuracy;
import org.tahlil.evaluation.ThemeAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Themes against coded sentences, or coders against each other. */
@Command(
    name = "themes",
    mixinStandardHelpOptions = true,
    description = {
      "Measures themes against coded sentences: by cue, by model, and both together. With --coded"
          + " it compares coders instead.",
      ""
    })
final class EvaluateThemesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private AnalysisOptions analysis = new AnalysisOptions();

  @Option(
      names = "--gold",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "Coded texts, one a line:",
        "{\"id\":…,\"lang\":…,\"text\":…,\"themes\":[…]}. All files count together."
      })
  private List<Path> gold = List.of();

  @Option(
      names = "--coded",
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "The same texts, each file coded by another coder: how far all agree",
        "(Krippendorff's alpha) instead of what the program finds."
      })
  private List<Path> coded = List.of();

  @Option(
      names = "--by-model",
      paramLabel = "P",
      defaultValue = "0.8",
      description = "Proposals of the model count from this probability (default: 0.8).")
  private double byModel = 0.8;

  @Option(names = "--format", defaultValue = "text", description = "text, json or csv.")
  private OutputFormat format = OutputFormat.TEXT;

  @Override
  public Integer call() throws IOException {
    if (!(byModel >= 0 && byModel <= 1)) {
      throw new IllegalArgumentException("--by-model is a probability from 0 to 1, not " + byModel);
    }
    List<CodedLine> lines = new ArrayList<>();
    for (Path file : gold) {
      lines.addAll(CodedLine.read(file));
    }
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("no coded texts in " + gold);
    }
    if (coded.isEmpty()) {
      evaluate(lines);
    } else {
      compare(lines);
    }
    return Exit.DONE;
  }

  private void compare(List<CodedLine> first) throws IOException {
    List<List<CodedLine>> coders = new ArrayList<>(List.of(first));
    for (Path file : coded) {
      coders.add(CodedLine.read(file));
    }
    ThemeFigures.print(out(), format, CoderAgreement.of(coders));
  }

  private void evaluate(List<CodedLine> lines) throws IOException {
    Engines engines = Engines.load(analysis);
    Map<CodedLine, ThemeAnswer> answers = new HashMap<>();
    for (CodedLine line : lines) {
      answers.put(line, ThemeAnswer.of(engines.pipeline().analyze(line.text())));
    }
    boolean proposals = answers.values().stream().anyMatch(answer -> !answer.byModel().isEmpty());
    ThemeFigures figures = new ThemeFigures(out(), format);
    for (ThemeAnswer.Engine engine : ThemeAnswer.Engine.values()) {
      if (proposals || engine == ThemeAnswer.Engine.CUE) {
        figures.print(
            engine,
            ThemeAccuracy.of(
                lines,
                line -> answers.getOrDefault(line, ThemeAnswer.NOTHING).themes(engine, byModel)));
      }
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}

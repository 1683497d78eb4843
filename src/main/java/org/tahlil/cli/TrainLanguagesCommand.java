package org.tahlil.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tahlil.language.LanguageTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the language model. */
@Command(
    name = "languages",
    mixinStandardHelpOptions = true,
    description = {"Trains the language model, and the one that tells Dari from Persian.", ""})
final class TrainLanguagesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "Folder of labelled texts, one folder in it a corpus.")
  private Path data = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The model; the other one goes beside it, with '-persian' in its name.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    LanguageTraining.train(data, out, spec.commandLine().getOut());
    return Exit.DONE;
  }
}

package org.tahlil.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Compares what the program answers with what is right. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {"Measures a stage against a file of right answers.", ""},
    subcommands = {
      EvaluateEntitiesCommand.class,
      EvaluateLanguagesCommand.class,
      EvaluateThemesCommand.class
    })
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return Exit.WRONG_INPUT;
  }
}

package org.tahlil.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Trains the models that the program uses. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = {"Trains a model from data and prints its measured accuracy.", ""},
    subcommands = {
      TrainEntitiesCommand.class,
      TrainLanguagesCommand.class,
      TrainThemesCommand.class
    })
final class TrainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return Exit.WRONG_INPUT;
  }
}

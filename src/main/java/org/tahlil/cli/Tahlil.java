package org.tahlil.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
    name = "tahlil",
    description = {
      "Themes in extremist media, by language, source and time, with the evidence behind every"
          + " number.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Begin with:  tahlil demo", "Then:        tahlil ingest FOLDER --index DIR"},
    subcommands = {
      DemoCommand.class,
      IngestCommand.class,
      LedgerCommand.class,
      DetectCommand.class,
      AnalyzeCommand.class,
      ThemesCommand.class,
      SearchCommand.class,
      KwicCommand.class,
      ReportCommand.class,
      VerifyCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      DoctorCommand.class,
      HelpCommand.class
    })
public final class Tahlil implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  private Tahlil() {}

  /** Without a command: says which there are. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return Exit.WRONG_INPUT;
  }

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    // Libraries log at length about single documents; what a user must know is an outcome.
    Logger.getLogger("").setLevel(Level.SEVERE);
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int code = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * Runs one command.
   *
   * @return its exit code
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new Tahlil());
    line.setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new Failures())
        .setExecutionExceptionHandler(new Failures())
        .setUsageHelpWidth(Terminal.width());
    line.registerConverter(java.time.Duration.class, Quantities::duration);
    return line.execute(args);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    OutputStream stream = new FileOutputStream(descriptor);
    return new PrintWriter(new java.io.BufferedOutputStream(stream), false, StandardCharsets.UTF_8);
  }
}

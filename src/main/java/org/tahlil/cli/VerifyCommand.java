package org.tahlil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tahlil.report.Verification;
import org.tahlil.report.Versions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts a report again. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Counts a report again from the index and names every difference; ends with 1 if there is one.",
      ""
    })
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private IndexOption index = new IndexOption();

  @Parameters(paramLabel = "REPORT_DIR", description = "Folder of the report.")
  private Path folder = Path.of("report");

  @Override
  public Integer call() throws IOException {
    return print(Verification.of(folder, index.folder, Versions.of(Version.current())));
  }

  private int print(Verification verification) {
    PrintWriter out = spec.commandLine().getOut();
    verification.differences().forEach(line -> out.println(Terminal.safe(line)));
    verification.notes().forEach(note -> spec.commandLine().getErr().println(Terminal.safe(note)));
    int count = verification.differences().size();
    if (count == 0) {
      out.println(
          String.format(
              Locale.ROOT,
              "%,d values of %s compared: all are what the index gives.",
              verification.compared(),
              folder));
      return Exit.DONE;
    }
    out.println(
        String.format(
            Locale.ROOT,
            "%,d %s. If the index has changed since, write the report again.",
            count,
            count == 1 ? "difference" : "differences"));
    return Exit.FAILED;
  }
}

package org.tahlil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tahlil.index.IndexFolder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The whole path on the sample corpus. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Ingests the sample corpus, runs three searches and writes a report.",
      "It runs the commands that it prints; each can be run by hand.",
      ""
    })
final class DemoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for the index and the report (default: demo in the build folder).")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    Path samples = Home.samples();
    if (!Files.isDirectory(samples)) {
      throw new IllegalArgumentException(
          "no sample corpus at "
              + samples.toAbsolutePath()
              + "; run scripts/tahlil of the project");
    }
    Path folder = out.toString().isEmpty() ? Home.folder().resolve("target/demo") : out;
    Files.createDirectories(folder);
    IndexFolder.clearOther(folder.resolve("index"));
    String index = shown(folder.resolve("index"));
    String report = shown(folder.resolve("report"));
    String corpus = shown(samples);
    List<String> ingest = new ArrayList<>(List.of("ingest"));
    ingest.addAll(sources(samples));
    ingest.addAll(List.of("--metadata", corpus + "/metadata.csv", "--index", index, "--prune"));
    List<List<String>> commands =
        List.of(
            ingest,
            List.of("search", "Сирия", "--index", index, "--limit", "3"),
            List.of(
                "search",
                "--theme",
                "grievance.russia.*",
                "--lang",
                "ps",
                "--index",
                index,
                "--limit",
                "3"),
            List.of("kwic", "طالبان", "--index", index, "--limit", "5"),
            List.of("report", "--index", index, "--out", report),
            List.of("verify", report, "--index", index));
    for (List<String> command : commands) {
      int code = run(command);
      if (code != Exit.DONE) {
        return code;
      }
    }
    PrintWriter writer = spec.commandLine().getOut();
    writer.println();
    writer.println("The report: " + Path.of(report).resolve("report.html"));
    writer.println("Try next:   scripts/tahlil search 'Taliban AND Russia' --index " + index);
    writer.println("            scripts/tahlil ingest YOUR-FOLDER --index my-index");
    return Exit.DONE;
  }

  /** The folder of each source; what lies beside them says what they are. */
  private static List<String> sources(Path samples) throws IOException {
    try (Stream<Path> folders = Files.list(samples)) {
      return folders.filter(Files::isDirectory).map(DemoCommand::shown).sorted().toList();
    }
  }

  private int run(List<String> command) {
    CommandLine root = spec.commandLine().getParent();
    PrintWriter writer = root.getOut();
    writer.println();
    writer.println(
        "$ scripts/tahlil " + String.join(" ", command.stream().map(DemoCommand::quoted).toList()));
    writer.flush();
    return Tahlil.run(root.getOut(), root.getErr(), command.toArray(String[]::new));
  }

  private static String quoted(String argument) {
    return argument.matches("[\\w./:=+-]+") ? argument : "'" + argument + "'";
  }

  /** Relative to the working directory where it lies below, as a user would type it. */
  private static String shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = path.toAbsolutePath().normalize();
    return absolute.startsWith(here) ? here.relativize(absolute).toString() : absolute.toString();
  }
}

package org.tahlil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tahlil.extract.Outcome;
import org.tahlil.index.Ledger;
import org.tahlil.pipeline.Receipt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Every item with how it ended. */
@Command(
    name = "ledger",
    mixinStandardHelpOptions = true,
    description = {"Lists every item of an index with how it ended.", ""})
final class LedgerCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private IndexOption index = new IndexOption();

  @Option(
      names = "--outcome",
      split = ",",
      paramLabel = "OUTCOME",
      description =
          "Only items that ended so: indexed, partial, empty, duplicate, unsupported, encrypted,"
              + " failed.")
  private List<String> outcomes = List.of();

  @Option(names = "--format", defaultValue = "text", description = "text, json or csv.")
  private OutputFormat format = OutputFormat.TEXT;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Set<Outcome> wanted =
        outcomes.stream().map(Outcome::ofLabel).collect(Collectors.toCollection(TreeSet::new));
    List<Ledger.Line> lines =
        Ledger.read(index.folder).stream().filter(line -> isWanted(line, wanted)).toList();
    switch (format) {
      case TEXT -> printText(lines, out);
      case JSON -> {
        for (Ledger.Line line : lines) {
          printJson(line, out);
        }
      }
      case CSV -> printCsv(lines, out);
    }
    return Exit.DONE;
  }

  private static boolean isWanted(Ledger.Line line, Set<Outcome> wanted) {
    return wanted.isEmpty() || wanted.contains(line.receipt().outcome());
  }

  private static void printText(List<Ledger.Line> lines, PrintWriter out) {
    TextTable table = new TextTable("outcome", "languages", "size", "item");
    Map<Outcome, Long> counts = new TreeMap<>();
    for (Ledger.Line line : lines) {
      Receipt receipt = line.receipt();
      String why = why(line);
      table.row(
          receipt.outcome().label(),
          languages(line),
          receipt.size(),
          receipt.id() + (why.isEmpty() ? "" : "  (" + why + ")"));
      counts.merge(receipt.outcome(), 1L, Long::sum);
    }
    table.print(out);
    out.println();
    out.println(
        lines.size()
            + " items: "
            + counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().label())
                .collect(Collectors.joining(", ")));
  }

  private static String why(Ledger.Line line) {
    return line.duplicateOf().map(id -> "same bytes as " + id).orElse(line.receipt().cause());
  }

  /** The tags of the two largest languages. */
  private static String languages(Ledger.Line line) {
    return List.of(line.languages().split(" ")).stream()
        .map(share -> share.replaceFirst(":.*", ""))
        .limit(2)
        .collect(Collectors.joining(" "));
  }

  private static void printJson(Ledger.Line line, PrintWriter out) throws IOException {
    Receipt receipt = line.receipt();
    Json.println(
        out,
        json -> {
          json.writeStringField("id", receipt.id());
          json.writeStringField("outcome", receipt.outcome().label());
          json.writeStringField("cause", receipt.cause());
          json.writeStringField("path", receipt.path());
          json.writeStringField("sha256", receipt.sha256());
          json.writeNumberField("size", receipt.size());
          json.writeStringField("type", receipt.mediaType());
          json.writeStringField("source", receipt.attributes().source());
          if (receipt.attributes().date().isPresent()) {
            json.writeStringField("date", receipt.attributes().date().get());
          }
          if (receipt.attributes().title().isPresent()) {
            json.writeStringField("title", receipt.attributes().title().get());
          }
          if (line.duplicateOf().isPresent()) {
            json.writeStringField("duplicateOf", line.duplicateOf().get());
          }
          json.writeArrayFieldStart("languages");
          for (String share :
              line.languages().isEmpty() ? new String[0] : line.languages().split(" ")) {
            String[] parts = share.split(":", -1);
            json.writeStartObject();
            json.writeStringField("language", parts[0]);
            json.writeNumberField("tokens", Long.parseLong(parts[1]));
            json.writeNumberField("sentences", Long.parseLong(parts[2]));
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeStringField("processed", line.processed().toString());
        });
  }

  private static void printCsv(List<Ledger.Line> lines, PrintWriter out) {
    Csv.println(
        out,
        "id",
        "outcome",
        "cause",
        "path",
        "sha256",
        "size",
        "type",
        "source",
        "date",
        "languages",
        "duplicateOf");
    for (Ledger.Line line : lines) {
      Receipt receipt = line.receipt();
      Csv.println(
          out,
          receipt.id(),
          receipt.outcome().label(),
          receipt.cause(),
          receipt.path(),
          receipt.sha256(),
          Long.toString(receipt.size()),
          receipt.mediaType(),
          receipt.attributes().source(),
          receipt.attributes().date().orElse(""),
          line.languages(),
          line.duplicateOf().orElse(""));
    }
  }
}

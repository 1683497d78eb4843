package org.tahlil.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tahlil.extract.Extraction;
import org.tahlil.extract.Extractor;
import org.tahlil.extract.Found;
import org.tahlil.extract.Item;
import org.tahlil.extract.Settled;
import org.tahlil.extract.Spool;
import org.tahlil.extract.Walk;
import org.tahlil.extract.WalkLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The whole analysis of documents, without an index. */
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the whole analysis of each document as a line of JSON: languages, sentences, themes"
          + " with their cues, entities. Offsets are UTF-16 code units into the text.",
      ""
    })
final class AnalyzeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private AnalysisOptions analysis = new AnalysisOptions();
  @Mixin private ExtractionOptions extraction = new ExtractionOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Documents of any format (default: a text on the standard input).")
  private List<Path> files = List.of();

  @Option(
      names = "--jsonl",
      paramLabel = "FILE",
      description = "Each line {\"id\":…,\"text\":…} is a document; - is the standard input.")
  private @Nullable String jsonl;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (jsonl != null && !files.isEmpty()) {
      throw new IllegalArgumentException("give either --jsonl or FILE, not both");
    }
    Engines engines = Engines.load(analysis);
    if (jsonl != null) {
      try (InputStream in = jsonl.equals("-") ? System.in : Files.newInputStream(Path.of(jsonl))) {
        analyzeLines(engines, in);
      }
    } else if (files.isEmpty()) {
      String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
      print(engines, "-", text);
    } else {
      analyzeFiles(engines);
    }
    return Exit.DONE;
  }

  private void analyzeLines(Engines engines, InputStream in) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    long number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      analyzeLine(engines, line, number);
    }
  }

  private void analyzeLine(Engines engines, String line, long number) throws IOException {
    try {
      JsonNode node = Json.parse(line);
      JsonNode id = node.path("id");
      if (!id.isValueNode() || id.isNull() || !node.path("text").isTextual()) {
        printError(number, "no object with \"id\" and a string \"text\"");
        return;
      }
      print(engines, id.asText(), node.path("text").textValue());
    } catch (JsonProcessingException e) {
      printError(number, "no JSON: " + Terminal.safe(e.getOriginalMessage()));
    }
  }

  private void printError(long number, String message) throws IOException {
    Json.println(
        out(),
        json -> {
          json.writeNullField("id");
          json.writeNumberField("line", number);
          json.writeStringField("error", message);
        });
  }

  private void analyzeFiles(Engines engines) throws IOException, InterruptedException {
    Path temporary = Files.createTempDirectory("tahlil");
    try (Spool spool = Spool.below(temporary);
        Extractor extractor = Extractor.create(extraction.settings(1), spool.folder())) {
      Walk.create(files, WalkLimits.DEFAULT, spool.folder())
          .run(found -> analyze(engines, extractor, found));
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private void analyze(Engines engines, Extractor extractor, Found found)
      throws IOException, InterruptedException {
    switch (found) {
      case Settled settled -> report(settled.id(), settled.outcome().label(), settled.cause());
      case Item item -> {
        try {
          for (Extraction each : extractor.extract(item)) {
            if (each.outcome().hasText()) {
              print(engines, each.id(), each.text());
            }
            if (!each.cause().isEmpty()) {
              report(each.id(), each.outcome().label(), each.cause());
            }
          }
        } finally {
          item.discard();
        }
      }
    }
  }

  /** What has no text has no analysis; it is said beside the results. */
  private void report(String id, String outcome, String cause) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(Terminal.safe(id) + ": " + outcome + " (" + Terminal.safe(cause) + ")");
  }

  private void print(Engines engines, String id, String text) throws IOException {
    AnalysisJson.println(out(), id, engines.pipeline().analyze(text));
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}

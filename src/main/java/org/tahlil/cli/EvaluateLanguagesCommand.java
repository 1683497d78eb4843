package org.tahlil.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tahlil.evaluation.LanguageAccuracy;
import org.tahlil.evaluation.LanguageEvaluation;
import org.tahlil.evaluation.LanguageGold;
import org.tahlil.language.LanguageIdentifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Language identification against sentences of known language. */
@Command(
    name = "languages",
    mixinStandardHelpOptions = true,
    description = {"Measures language identification, each sentence by itself.", ""})
final class EvaluateLanguagesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = {
        "Sentences, one a line: tag, tab and text,",
        "or JSON: {\"text\":…,\"language\":…}."
      })
  private Path gold = Path.of("");

  @Option(names = "--format", defaultValue = "text", description = "text, json or csv.")
  private OutputFormat format = OutputFormat.TEXT;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    LanguageAccuracy accuracy =
        LanguageEvaluation.evaluate(
            LanguageIdentifier.create(Home.models()), LanguageGold.read(gold));
    switch (format) {
      case TEXT -> out.print(accuracy.table());
      case JSON -> Json.println(out, json -> write(accuracy, json));
      case CSV -> {
        Csv.println(out, "language", "gold", "answered", "right", "precision", "recall", "f1");
        for (LanguageAccuracy.Row row : accuracy.rows()) {
          Csv.println(
              out,
              row.language(),
              String.valueOf(row.gold()),
              String.valueOf(row.answered()),
              String.valueOf(row.right()),
              String.valueOf(Json.rounded(row.precision())),
              String.valueOf(Json.rounded(row.recall())),
              String.valueOf(Json.rounded(row.f1())));
        }
      }
    }
    return Exit.DONE;
  }

  private static void write(LanguageAccuracy accuracy, JsonGenerator json) throws IOException {
    json.writeNumberField("sentences", accuracy.sentences());
    json.writeNumberField("accuracy", Json.rounded(accuracy.accuracy()));
    json.writeNumberField("calibrationError", Json.rounded(accuracy.calibrationError()));
    json.writeArrayFieldStart("languages");
    for (LanguageAccuracy.Row row : accuracy.rows()) {
      json.writeStartObject();
      json.writeStringField("language", row.language());
      json.writeNumberField("gold", row.gold());
      json.writeNumberField("answered", row.answered());
      json.writeNumberField("right", row.right());
      json.writeNumberField("precision", Json.rounded(row.precision()));
      json.writeNumberField("recall", Json.rounded(row.recall()));
      json.writeNumberField("f1", Json.rounded(row.f1()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

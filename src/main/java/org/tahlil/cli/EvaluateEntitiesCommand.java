package org.tahlil.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tahlil.entity.EntityTagger;
import org.tahlil.evaluation.EntityAccuracy;
import org.tahlil.evaluation.EntityGold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Names found against names marked. */
@Command(
    name = "entities",
    mixinStandardHelpOptions = true,
    description = {"Measures names: exact span and type, and canonical ids.", ""})
final class EvaluateEntitiesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = {
        "Texts with their names, one a line as JSON:",
        "{\"text\":…,\"lang\":…,\"entities\":[{\"start\":…,\"end\":…,\"type\":…,\"id\":…}]};",
        "or a token, tab and IOB2 tag a line after a line '# language = TAG'."
      })
  private Path gold = Path.of("");

  @Option(names = "--format", defaultValue = "text", description = "text, json or csv.")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(names = "--without-models", description = "The gazetteer alone.")
  private boolean withoutModels;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    EntityTagger tagger =
        withoutModels ? EntityTagger.createWithoutModels() : EntityTagger.create(Home.models());
    EntityAccuracy accuracy = EntityAccuracy.of(tagger, EntityGold.read(gold));
    switch (format) {
      case TEXT -> out.print(accuracy.table());
      case JSON -> Json.println(out, json -> write(accuracy, json));
      case CSV -> csv(accuracy, out);
    }
    return Exit.DONE;
  }

  private static void csv(EntityAccuracy accuracy, PrintWriter out) {
    Csv.println(out, "language", "type", "gold", "found", "right", "precision", "recall", "f1");
    for (EntityAccuracy.Row row : accuracy.rows()) {
      Csv.println(
          out,
          row.language(),
          row.type(),
          String.valueOf(row.score().support()),
          String.valueOf(row.score().hits() + row.score().falseAlarms()),
          String.valueOf(row.score().hits()),
          String.valueOf(Json.rounded(row.score().precision())),
          String.valueOf(Json.rounded(row.score().recall())),
          String.valueOf(Json.rounded(row.score().f1())));
    }
  }

  private static void write(EntityAccuracy accuracy, JsonGenerator json) throws IOException {
    json.writeNumberField("texts", accuracy.texts());
    json.writeArrayFieldStart("rows");
    for (EntityAccuracy.Row row : accuracy.rows()) {
      json.writeStartObject();
      json.writeStringField("language", row.language());
      json.writeStringField("type", row.type());
      json.writeNumberField("gold", row.score().support());
      json.writeNumberField("found", row.score().hits() + row.score().falseAlarms());
      json.writeNumberField("right", row.score().hits());
      json.writeNumberField("precision", Json.rounded(row.score().precision()));
      json.writeNumberField("recall", Json.rounded(row.score().recall()));
      json.writeNumberField("f1", Json.rounded(row.score().f1()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("ids");
    for (EntityAccuracy.Ids row : accuracy.ids()) {
      json.writeStartObject();
      json.writeStringField("language", row.language());
      json.writeNumberField("gold", row.gold());
      json.writeNumberField("right", row.right());
      json.writeNumberField("recall", Json.rounded(row.recall()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

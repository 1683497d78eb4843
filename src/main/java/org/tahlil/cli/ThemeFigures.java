package org.tahlil.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.tahlil.evaluation.CoderAgreement;
import org.tahlil.evaluation.Score;
import org.tahlil.evaluation.ThemeAccuracy;
import org.tahlil.evaluation.ThemeAnswer;
import org.tahlil.evaluation.ThemeEvaluation;

/** Prints how well themes are found, engine by engine, and how far coders agree. */
final class ThemeFigures {
  private final PrintWriter out;
  private final OutputFormat format;
  private boolean begun;

  ThemeFigures(PrintWriter out, OutputFormat format) {
    this.out = out;
    this.format = format;
  }

  void print(ThemeAnswer.Engine engine, ThemeAccuracy accuracy) throws IOException {
    String name = engine.name().toLowerCase(Locale.ROOT);
    switch (format) {
      case TEXT -> {
        out.print((begun ? "\n" : "") + "engine: " + name + "\n" + accuracy.table());
      }
      case JSON -> Json.println(out, json -> write(json, name, accuracy));
      case CSV -> printCsv(name, accuracy);
    }
    begun = true;
  }

  private void printCsv(String engine, ThemeAccuracy accuracy) throws IOException {
    if (!begun) {
      Csv.println(out, "engine", "of", "name", "precision", "recall", "f1", "support", "macroF1");
    }
    row(engine, "all", "", accuracy.all().micro(), rounded(accuracy.all().macroF1()));
    for (Map.Entry<String, ThemeEvaluation> language : accuracy.languages().entrySet()) {
      ThemeEvaluation evaluation = language.getValue();
      String macro = rounded(evaluation.macroF1());
      row(engine, "language", language.getKey(), evaluation.micro(), macro);
    }
    for (Map.Entry<String, Score> group : accuracy.all().groups().entrySet()) {
      row(engine, "group", group.getKey(), group.getValue(), "");
    }
    for (Map.Entry<String, Score> theme : accuracy.all().scores().entrySet()) {
      row(engine, "theme", theme.getKey(), theme.getValue(), "");
    }
  }

  private void row(String engine, String of, String name, Score score, String macro)
      throws IOException {
    Csv.println(
        out,
        engine,
        of,
        name,
        rounded(score.precision()),
        rounded(score.recall()),
        rounded(score.f1()),
        String.valueOf(score.support()),
        macro);
  }

  private static String rounded(double share) {
    return String.valueOf(Json.rounded(share));
  }

  private static void write(JsonGenerator json, String engine, ThemeAccuracy accuracy)
      throws IOException {
    json.writeStringField("engine", engine);
    write(json, accuracy.all());
    write(json, "groups", "group", accuracy.all().groups());
    write(json, "themes", "theme", accuracy.all().scores());
    json.writeArrayFieldStart("languages");
    for (Map.Entry<String, ThemeEvaluation> language : accuracy.languages().entrySet()) {
      json.writeStartObject();
      json.writeStringField("language", language.getKey());
      write(json, language.getValue());
      write(json, "groups", "group", language.getValue().groups());
      write(json, "themes", "theme", language.getValue().scores());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, ThemeEvaluation evaluation) throws IOException {
    json.writeNumberField("lines", evaluation.lines());
    json.writeObjectFieldStart("micro");
    write(json, evaluation.micro());
    json.writeEndObject();
    json.writeNumberField("macroF1", Json.rounded(evaluation.macroF1()));
    json.writeNumberField("negatives", evaluation.negatives());
    json.writeNumberField("falseNegatives", evaluation.falseNegatives());
  }

  private static void write(
      JsonGenerator json, String list, String key, SortedMap<String, Score> scores)
      throws IOException {
    json.writeArrayFieldStart(list);
    for (Map.Entry<String, Score> score : scores.entrySet()) {
      json.writeStartObject();
      json.writeStringField(key, score.getKey());
      write(json, score.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Score score) throws IOException {
    json.writeNumberField("precision", Json.rounded(score.precision()));
    json.writeNumberField("recall", Json.rounded(score.recall()));
    json.writeNumberField("f1", Json.rounded(score.f1()));
    json.writeNumberField("support", score.support());
  }

  /** How far coders agree. */
  static void print(PrintWriter out, OutputFormat format, CoderAgreement agreement)
      throws IOException {
    switch (format) {
      case TEXT -> out.print(agreement.table());
      case JSON ->
          Json.println(
              out,
              json -> {
                json.writeNumberField("texts", agreement.texts());
                write(json, agreement.all());
                json.writeArrayFieldStart("themes");
                for (Map.Entry<String, OptionalDouble> theme : agreement.themes().entrySet()) {
                  json.writeStartObject();
                  json.writeStringField("theme", theme.getKey());
                  write(json, theme.getValue());
                  json.writeEndObject();
                }
                json.writeEndArray();
              });
      case CSV -> {
        Csv.println(out, "theme", "alpha");
        Csv.println(out, "", text(agreement.all()));
        for (Map.Entry<String, OptionalDouble> theme : agreement.themes().entrySet()) {
          Csv.println(out, theme.getKey(), text(theme.getValue()));
        }
      }
    }
  }

  private static String text(OptionalDouble alpha) {
    return alpha.isPresent() ? rounded(alpha.getAsDouble()) : "";
  }

  /** Null where there is nothing to compare. */
  private static void write(JsonGenerator json, OptionalDouble alpha) throws IOException {
    if (alpha.isPresent()) {
      json.writeNumberField("alpha", Json.rounded(alpha.getAsDouble()));
    } else {
      json.writeNullField("alpha");
    }
  }
}

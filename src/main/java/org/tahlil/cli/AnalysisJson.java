package org.tahlil.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import org.tahlil.entity.Mention;
import org.tahlil.pipeline.Analysis;
import org.tahlil.pipeline.AnalyzedSentence;
import org.tahlil.text.Span;
import org.tahlil.theme.ThemeHit;

/** An analysis as one line of JSON. */
final class AnalysisJson {
  private AnalysisJson() {}

  static void println(PrintWriter out, String id, Analysis analysis) throws IOException {
    Json.println(
        out,
        json -> {
          json.writeStringField("id", id);
          json.writeStringField("language", analysis.language().tag());
          json.writeArrayFieldStart("languages");
          for (Analysis.LanguageShare share : analysis.languages()) {
            json.writeStartObject();
            json.writeStringField("language", share.language().tag());
            json.writeNumberField("tokens", share.tokens());
            json.writeNumberField("sentences", share.sentences());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeArrayFieldStart("sentences");
          for (AnalyzedSentence sentence : analysis.sentences()) {
            write(json, sentence);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("entities");
          for (AnalyzedSentence sentence : analysis.sentences()) {
            for (Mention mention : sentence.mentions()) {
              write(json, mention, mention.span().of(analysis.text()));
            }
          }
          json.writeEndArray();
        });
  }

  static void write(JsonGenerator json, ThemeHit hit) throws IOException {
    json.writeStartObject();
    json.writeStringField("theme", hit.theme());
    json.writeStringField("by", hit.by().name().toLowerCase(Locale.ROOT));
    json.writeNumberField("probability", Json.rounded(hit.probability()));
    json.writeArrayFieldStart("cues");
    for (ThemeHit.Cue cue : hit.cues()) {
      json.writeStartObject();
      json.writeStringField("cue", cue.cue());
      write(json, cue.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  static void write(JsonGenerator json, Mention mention, String form) throws IOException {
    json.writeStartObject();
    write(json, mention.span());
    json.writeStringField("type", mention.type().name());
    json.writeStringField("text", form);
    if (mention.entity().isPresent()) {
      json.writeStringField("id", mention.entity().get().id());
      json.writeStringField("name", mention.entity().get().name());
    }
    json.writeStringField("by", mention.by().name().toLowerCase(Locale.ROOT));
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, AnalyzedSentence sentence) throws IOException {
    json.writeStartObject();
    write(json, sentence.span());
    json.writeStringField("language", sentence.language().tag());
    json.writeNumberField("confidence", Json.rounded(sentence.sentence().confidence()));
    json.writeArrayFieldStart("themes");
    for (ThemeHit hit : sentence.themes()) {
      write(json, hit);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }
}

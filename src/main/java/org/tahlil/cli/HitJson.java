package org.tahlil.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.tahlil.entity.Mention;
import org.tahlil.search.Facet;
import org.tahlil.search.Hit;
import org.tahlil.search.Hits;
import org.tahlil.search.Match;
import org.tahlil.search.Origin;
import org.tahlil.search.Question;
import org.tahlil.text.Span;
import org.tahlil.theme.ThemeHit;

/** Hits as one object. */
final class HitJson {
  private HitJson() {}

  static void println(PrintWriter out, Question asked, Hits hits, List<Facet> facets)
      throws IOException {
    Json.println(
        out,
        json -> {
          json.writeStringField("query", asked.words().orElse(null));
          json.writeNumberField("total", hits.total());
          json.writeNumberField("totalMatches", hits.totalMatches());
          json.writeArrayFieldStart("hits");
          for (Hit hit : hits.hits()) {
            write(json, hit);
          }
          json.writeEndArray();
          if (!facets.isEmpty()) {
            write(json, facets);
          }
        });
  }

  /** The document that something is from, as field {@code document}. */
  static void write(JsonGenerator json, Origin origin) throws IOException {
    json.writeObjectFieldStart("document");
    json.writeStringField("id", origin.id());
    json.writeStringField("path", origin.path());
    json.writeStringField("source", origin.source());
    if (origin.date().isPresent()) {
      json.writeStringField("date", origin.date().get());
    }
    if (origin.title().isPresent()) {
      json.writeStringField("title", origin.title().get());
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Hit hit) throws IOException {
    json.writeStartObject();
    write(json, hit.origin());
    json.writeObjectFieldStart("sentence");
    write(json, hit.span());
    json.writeStringField("language", hit.language().tag());
    json.writeStringField("text", hit.text());
    json.writeEndObject();
    json.writeArrayFieldStart("matches");
    for (Match match : hit.matches()) {
      json.writeStartObject();
      write(json, match.span());
      json.writeStringField("form", match.form());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("themes");
    for (ThemeHit theme : hit.themes()) {
      AnalysisJson.write(json, theme);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("entities");
    for (Mention mention : hit.mentions()) {
      AnalysisJson.write(json, mention, hit.textOf(mention.span()));
    }
    json.writeEndArray();
    json.writeNumberField("score", hit.score());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, List<Facet> facets) throws IOException {
    json.writeObjectFieldStart("facets");
    for (Facet facet : facets) {
      json.writeArrayFieldStart(facet.name());
      for (Facet.Count count : facet.counts()) {
        json.writeStartObject();
        json.writeStringField("value", count.value());
        json.writeNumberField("count", count.sentences());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }
}

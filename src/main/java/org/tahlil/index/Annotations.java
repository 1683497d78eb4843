package org.tahlil.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tahlil.entity.EntityType;
import org.tahlil.entity.Mention;
import org.tahlil.pipeline.AnalyzedSentence;
import org.tahlil.text.Language;
import org.tahlil.text.Span;
import org.tahlil.theme.ThemeHit;

/**
 * What a sentence carries besides its text and language, as the index stores it. Offsets point into
 * the item's text.
 *
 * @param confidence of the language, in [0, 1]
 * @param mentions by offset
 * @param themes by theme id
 */
public record Annotations(double confidence, List<Mention> mentions, List<ThemeHit> themes) {
  private static final JsonFactory JSON = new JsonFactory();
  private static final ObjectMapper MAPPER = new ObjectMapper(JSON);

  /** Reads what {@link #write} wrote. */
  public static Annotations read(byte[] json, int offset, int length) throws IOException {
    JsonNode node = MAPPER.readTree(json, offset, length);
    List<Mention> mentions = new ArrayList<>();
    for (JsonNode mention : node.path("mentions")) {
      mentions.add(readMention(mention));
    }
    List<ThemeHit> themes = new ArrayList<>();
    for (JsonNode theme : node.path("themes")) {
      themes.add(readTheme(theme));
    }
    return new Annotations(node.path("confidence").asDouble(), mentions, themes);
  }

  /** The annotations of {@code sentence} as JSON in UTF-8. */
  static byte[] write(AnalyzedSentence sentence) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeNumberField("confidence", sentence.sentence().confidence());
      if (!sentence.mentions().isEmpty()) {
        json.writeArrayFieldStart("mentions");
        for (Mention mention : sentence.mentions()) {
          write(json, mention);
        }
        json.writeEndArray();
      }
      if (!sentence.themes().isEmpty()) {
        json.writeArrayFieldStart("themes");
        for (ThemeHit theme : sentence.themes()) {
          write(json, theme);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, Mention mention) throws IOException {
    json.writeStartObject();
    write(json, mention.span());
    json.writeStringField("type", mention.type().name());
    json.writeStringField("by", mention.by().name());
    if (mention.entity().isPresent()) {
      json.writeStringField("id", mention.entity().get().id());
      json.writeStringField("name", mention.entity().get().name());
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, ThemeHit hit) throws IOException {
    json.writeStartObject();
    json.writeStringField("theme", hit.theme());
    json.writeStringField("by", hit.by().name());
    json.writeNumberField("probability", hit.probability());
    json.writeArrayFieldStart("cues");
    for (ThemeHit.Cue cue : hit.cues()) {
      json.writeStartObject();
      write(json, cue.span());
      json.writeStringField("cue", cue.cue());
      json.writeStringField("language", cue.language().tag());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  private static Mention readMention(JsonNode node) {
    Optional<Mention.Entity> entity =
        node.has("id")
            ? Optional.of(new Mention.Entity(node.path("id").asText(), node.path("name").asText()))
            : Optional.empty();
    return new Mention(
        readSpan(node),
        EntityType.valueOf(node.path("type").asText()),
        entity,
        Mention.Finder.valueOf(node.path("by").asText()));
  }

  private static ThemeHit readTheme(JsonNode node) {
    List<ThemeHit.Cue> cues = new ArrayList<>();
    for (JsonNode cue : node.path("cues")) {
      cues.add(
          new ThemeHit.Cue(
              cue.path("cue").asText(), Language.of(cue.path("language").asText()), readSpan(cue)));
    }
    return new ThemeHit(
        node.path("theme").asText(),
        ThemeHit.Finder.valueOf(node.path("by").asText()),
        node.path("probability").asDouble(),
        cues);
  }

  private static Span readSpan(JsonNode node) {
    return new Span(node.path("start").asInt(), node.path("end").asInt());
  }
}

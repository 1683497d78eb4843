package org.tahlil.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** JSON on the standard output: one object a line. */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

  private Json() {}

  /** Writes the fields of one object. */
  @FunctionalInterface
  interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  /** One object in a line of its own. */
  static void println(PrintWriter out, Fields fields) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    }
    out.println(line);
  }

  /** Four decimals: more would claim what is not known. */
  static double rounded(double probability) {
    return Math.round(probability * 10_000) / 10_000.0;
  }

  static JsonNode parse(String json) throws IOException {
    return MAPPER.readTree(json);
  }
}

package org.tahlil.theme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The part of JSON Schema that the codebook's schema uses. */
final class SchemaValidator {
  private final JsonNode root;
  private final List<String> found = new ArrayList<>();

  SchemaValidator(JsonNode root) {
    this.root = root;
  }

  /** Where {@code value} breaks the schema, and how. */
  List<String> violations(JsonNode value) {
    found.clear();
    check(root, value, "");
    return List.copyOf(found);
  }

  private boolean fits(JsonNode schema, JsonNode value) {
    int before = found.size();
    check(schema, value, "");
    boolean fits = found.size() == before;
    found.subList(before, found.size()).clear();
    return fits;
  }

  private void check(JsonNode schema, JsonNode value, String place) {
    if (schema.has("$ref")) {
      check(root.at(schema.path("$ref").asText().substring(1)), value, place);
    }
    need(!schema.has("type") || isType(schema.path("type").asText(), value), place, "type");
    need(!schema.has("const") || schema.path("const").equals(value), place, "const");
    need(!schema.has("enum") || isAmong(schema.path("enum"), value), place, "enum");
    if (schema.has("oneOf")) {
      int fitting = 0;
      for (JsonNode choice : schema.path("oneOf")) {
        fitting += fits(choice, value) ? 1 : 0;
      }
      need(fitting == 1, place, "oneOf: " + fitting);
    }
    if (value.isTextual()) {
      String pattern = schema.path("pattern").asText("");
      need(value.asText().matches("(?s).*(?:" + pattern + ").*"), place, "pattern");
    }
    if (value.isNumber()) {
      need(value.asInt() >= schema.path("minimum").asInt(Integer.MIN_VALUE), place, "minimum");
      need(value.asInt() <= schema.path("maximum").asInt(Integer.MAX_VALUE), place, "maximum");
    }
    if (value.isArray()) {
      need(value.size() >= schema.path("minItems").asInt(0), place, "minItems");
      for (int i = 0; i < value.size(); i++) {
        check(schema.path("items"), value.path(i), place + "/" + i);
      }
    }
    if (value.isObject()) {
      checkObject(schema, value, place);
    }
  }

  private void checkObject(JsonNode schema, JsonNode value, String place) {
    schema.path("required").forEach(key -> need(value.has(key.asText()), place, "" + key));
    JsonNode others = schema.path("additionalProperties");
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      String key = entry.getKey();
      String inside = place + "/" + key;
      if (schema.has("propertyNames")) {
        check(schema.path("propertyNames"), TextNode.valueOf(key), inside);
      }
      if (schema.path("properties").has(key)) {
        check(schema.path("properties").path(key), entry.getValue(), inside);
      } else if (others.isBoolean()) {
        need(others.asBoolean(), inside, "unknown");
      } else {
        check(others, entry.getValue(), inside);
      }
    }
  }

  private void need(boolean holds, String place, String what) {
    if (!holds) {
      found.add(place + ": " + what);
    }
  }

  private static boolean isAmong(JsonNode values, JsonNode value) {
    for (JsonNode each : values) {
      if (each.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isType(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual() || value.isNumber() || value.isBoolean();
      case "integer" -> value.isIntegralNumber();
      case "boolean" -> value.isBoolean();
      default -> throw new IllegalArgumentException("no type: " + type);
    };
  }
}

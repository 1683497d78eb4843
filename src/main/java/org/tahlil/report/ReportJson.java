package org.tahlil.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A report as {@code report.json}: numbers in full precision, one row a line. */
final class ReportJson {
  static final String FILE = "report.json";

  private static final ObjectMapper MAPPER = new ObjectMapper(new JsonFactory());
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ReportJson() {}

  static ObjectNode tree(Report report, Versions versions) {
    ObjectNode root = NODES.objectNode();
    root.set("manifest", Manifest.write(report, versions));
    root.set("totals", totals(report));
    ArrayNode rows = root.putArray("rows");
    for (Table table : report.tables()) {
      for (Row row : table.rows()) {
        rows.add(row(report.settings().unit(), table.grouping(), row));
      }
    }
    root.putArray("comparisons");
    return root;
  }

  static String write(ObjectNode tree) {
    List<String> fields = new ArrayList<>();
    for (var field : tree.properties()) {
      fields.add(string(NODES.textNode(field.getKey())) + ": " + value(field.getValue()));
    }
    return "{\n" + String.join(",\n", fields) + "\n}\n";
  }

  private static String value(JsonNode value) {
    if (!value.isArray()) {
      return pretty(value);
    }
    List<String> lines = new ArrayList<>();
    value.forEach(each -> lines.add(string(each)));
    return lines.isEmpty() ? "[]" : "[\n" + String.join(",\n", lines) + "\n]";
  }

  private static ObjectNode totals(Report report) {
    ObjectNode totals = NODES.objectNode();
    put(totals, report.totals().size());
    ArrayNode languages = totals.putArray("languages");
    for (Totals.LanguageTotal language : report.totals().languages()) {
      put(languages.addObject().put("language", language.language()), language.size());
    }
    return totals;
  }

  private static void put(ObjectNode node, GroupSize size) {
    node.put("documents", size.documents())
        .put("sentences", size.sentences())
        .put("tokens", size.tokens());
  }

  private static ObjectNode row(Unit unit, Grouping grouping, Row row) {
    ObjectNode node = NODES.objectNode().put("theme", row.theme().id());
    ObjectNode group = node.putObject("group");
    for (int i = 0; i < grouping.dimensions().size(); i++) {
      group.put(grouping.dimensions().get(i).label(), row.group().values().get(i));
    }
    node.put("unit", unit.label());
    for (Figure figure : row.figures()) {
      switch (figure) {
        case Figure.Count count -> node.put(count.name(), count.value());
        case Figure.Real real -> node.put(real.name(), real.value());
        case Figure.Label label -> node.put(label.name(), label.value());
        case Figure.Absent absent -> node.putNull(absent.name());
      }
    }
    return node;
  }

  static JsonNode parse(String json) throws JsonProcessingException {
    return MAPPER.readTree(json);
  }

  /** In one line. */
  static String string(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree that cannot be written", e);
    }
  }

  private static String pretty(JsonNode node) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(indenter);
    printer.indentObjectsWith(indenter);
    try {
      return MAPPER.writer(printer).writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree that cannot be written", e);
    }
  }
}

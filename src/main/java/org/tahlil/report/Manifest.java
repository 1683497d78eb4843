package org.tahlil.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.tahlil.search.Filters;

/**
 * The part of {@code report.json} that says how the rest came about, enough to count again.
 *
 * @param filters which sentences count
 * @param settings what is shown
 * @param codebook the themes
 * @param version of the program
 */
record Manifest(Filters filters, ReportSettings settings, ThemeList codebook, String version) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  static ObjectNode write(Report report, Versions versions) {
    ObjectNode manifest = NODES.objectNode();
    manifest.set("index", index(report.index()));
    manifest.set("codebook", codebook(report.codebook()));
    ObjectNode filters = manifest.putObject("filters");
    FilterNames.write(report.filters())
        .forEach((name, values) -> filters.set(name, strings(values)));
    manifest.set("settings", settings(report.settings()));
    manifest.set("countingRules", strings(CountingRules.of(report.settings())));
    manifest
        .putObject("versions")
        .put("tahlil", versions.tahlil())
        .put("lucene", versions.lucene());
    manifest.put("seed", Report.SEED);
    return manifest;
  }

  private static ObjectNode index(IndexSummary index) {
    ObjectNode node = NODES.objectNode().put("sha256", index.sha256()).put("items", index.items());
    ObjectNode outcomes = node.putObject("outcomes");
    index.outcomes().forEach((outcome, count) -> outcomes.put(outcome.label(), count));
    ObjectNode fingerprints = node.putObject("themeFingerprints");
    index.themeFingerprints().forEach(fingerprints::put);
    return node;
  }

  private static ObjectNode codebook(ThemeList codebook) {
    ObjectNode node = NODES.objectNode();
    node.put("name", codebook.codebook()).put("sha256", codebook.sha256());
    ArrayNode themes = node.putArray("themes");
    for (ThemeLabel theme : codebook.themes()) {
      themes
          .addObject()
          .put("id", theme.id())
          .put("label", theme.label())
          .put("definition", theme.definition());
    }
    return node;
  }

  private static ObjectNode settings(ReportSettings settings) {
    ObjectNode node = NODES.objectNode();
    node.set("by", strings(settings.tables().stream().map(Grouping::label).toList()));
    node.put("unit", settings.unit().label());
    node.set("themes", strings(settings.themes()));
    ArrayNode merge = node.putArray("merge");
    settings.merged().groups().forEach(group -> merge.add(strings(group)));
    if (settings.byModel().isPresent()) {
      node.put("byModel", settings.byModel().getAsDouble());
    } else {
      node.putNull("byModel");
    }
    return node;
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException where something is missing or wrong; the message says what
   */
  static Manifest read(JsonNode manifest) {
    Map<String, List<String>> filters = new TreeMap<>();
    for (var filter : object(manifest, "filters").properties()) {
      filters.put(filter.getKey(), texts(filter.getValue()));
    }
    JsonNode codebook = object(manifest, "codebook");
    List<ThemeLabel> themes = new ArrayList<>();
    for (JsonNode theme : array(codebook, "themes")) {
      themes.add(
          new ThemeLabel(text(theme, "id"), text(theme, "label"), text(theme, "definition")));
    }
    return new Manifest(
        FilterNames.read(filters),
        settings(object(manifest, "settings")),
        new ThemeList(text(codebook, "name"), text(codebook, "sha256"), themes),
        text(object(manifest, "versions"), "tahlil"));
  }

  private static ReportSettings settings(JsonNode node) {
    JsonNode byModel = node.path("byModel");
    return new ReportSettings(
        texts(array(node, "by")).stream().map(Grouping::parse).toList(),
        Unit.ofLabel(text(node, "unit")),
        texts(array(node, "themes")),
        new MergedLanguages(
            StreamSupport.stream(array(node, "merge").spliterator(), false)
                .map(Manifest::texts)
                .toList()),
        byModel.isNumber() ? OptionalDouble.of(byModel.asDouble()) : OptionalDouble.empty());
  }

  private static ArrayNode strings(Collection<String> values) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(array::add);
    return array;
  }

  private static JsonNode object(JsonNode parent, String name) {
    return checked(parent.path(name), parent.path(name).isObject(), name);
  }

  private static JsonNode array(JsonNode parent, String name) {
    return checked(parent.path(name), parent.path(name).isArray(), name);
  }

  private static String text(JsonNode parent, String name) {
    return checked(parent.path(name), parent.path(name).isTextual(), name).asText();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(value -> texts.add(value.asText()));
    return texts;
  }

  private static JsonNode checked(JsonNode node, boolean isRight, String name) {
    if (!isRight) {
      throw new IllegalArgumentException("its manifest lacks '" + name + "'");
    }
    return node;
  }
}

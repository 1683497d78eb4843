package org.tahlil.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.tahlil.report.Table.SizedGroup;

/**
 * The tables by time as the charts of the HTML page read them, rates to six decimals. A table that
 * crosses time with something else has a panel for each group of that.
 */
final class ChartData {
  /** Themes, times and panels multiplied; smaller panels are left to the CSV. */
  static final int MOST_POINTS = 12_000;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Table table;
  private final int time;
  private final List<String> times;
  private final List<ThemeLabel> themes;

  /** By the group without its time. */
  private final Map<Group, Panel> panels = new TreeMap<>();

  private static final class Panel {
    private final Map<String, SizedGroup> groups = new HashMap<>();
    private final Map<String, Map<String, Row>> rows = new HashMap<>();

    long sentences() {
      return groups.values().stream().mapToLong(group -> group.size().sentences()).sum();
    }
  }

  private ChartData(Table table) {
    this.table = table;
    this.time = time(table.grouping());
    this.times = times(table);
    for (SizedGroup group : table.groups()) {
      panel(group.group()).groups.put(group.group().values().get(time), group);
    }
    for (Row row : table.rows()) {
      panel(row.group())
          .rows
          .computeIfAbsent(row.theme().id(), id -> new HashMap<>())
          .put(row.group().values().get(time), row);
    }
    this.themes = byHits(table);
  }

  /** Whether {@code table} has a chart: it is by time, with at least two known times. */
  static boolean hasChart(Table table) {
    return time(table.grouping()) >= 0 && times(table).size() > 1;
  }

  static ObjectNode of(Report report) {
    ObjectNode data = NODES.objectNode().put("units", report.settings().unit().label() + "s");
    ArrayNode charts = data.putArray("charts");
    for (Table table : report.tables()) {
      if (hasChart(table)) {
        charts.add(new ChartData(table).chart(report.settings().unit()));
      }
    }
    return data;
  }

  /** The place of the one dimension that is time; negative where there is none, or several. */
  private static int time(Grouping grouping) {
    List<Dimension> times = grouping.dimensions().stream().filter(Dimension::isTime).toList();
    return times.size() == 1 ? grouping.dimensions().indexOf(times.get(0)) : -1;
  }

  private static List<String> times(Table table) {
    int time = time(table.grouping());
    return TimeLine.of(
        table.grouping().dimensions().get(time),
        table.groups().stream().map(group -> group.group().values().get(time)).toList());
  }

  private Panel panel(Group group) {
    List<String> values = new ArrayList<>(group.values());
    values.remove(time);
    return panels.computeIfAbsent(new Group(values), key -> new Panel());
  }

  /** Themes with hits, those with most first. */
  private static List<ThemeLabel> byHits(Table table) {
    Map<ThemeLabel, Long> hits = new HashMap<>();
    List<ThemeLabel> themes = new ArrayList<>();
    for (Row row : table.rows()) {
      if (row.count("hits") > 0) {
        if (!hits.containsKey(row.theme())) {
          themes.add(row.theme());
        }
        hits.merge(row.theme(), row.count("hits"), Long::sum);
      }
    }
    themes.sort(
        Comparator.comparingLong((ThemeLabel theme) -> hits.getOrDefault(theme, 0L)).reversed());
    return themes;
  }

  private ObjectNode chart(Unit unit) {
    ObjectNode chart = NODES.objectNode().put("by", table.grouping().label());
    ArrayNode groups = chart.putArray("groups");
    times.forEach(groups::add);
    ArrayNode nodes = chart.putArray("panels");
    List<Map.Entry<Group, Panel>> largest = new ArrayList<>(panels.entrySet());
    largest.sort(
        Comparator.comparingLong((Map.Entry<Group, Panel> entry) -> entry.getValue().sentences())
            .reversed());
    int most = Math.max(1, MOST_POINTS / Math.max(1, times.size() * themes.size()));
    largest.stream()
        .limit(most)
        .forEach(entry -> nodes.add(panel(entry.getKey(), entry.getValue(), unit)));
    return chart;
  }

  private ObjectNode panel(Group group, Panel panel, Unit unit) {
    ObjectNode node = NODES.objectNode().put("label", label(group));
    ArrayNode units = node.putArray("units");
    for (String each : times) {
      SizedGroup sized = panel.groups.get(each);
      units.add(sized == null ? 0 : unit.of(sized.size()));
    }
    ArrayNode nodes = node.putArray("themes");
    for (ThemeLabel theme : themes) {
      nodes.add(theme(theme, panel.rows.getOrDefault(theme.id(), Map.of())));
    }
    return node;
  }

  private String label(Group group) {
    List<String> labels = new ArrayList<>();
    int next = 0;
    for (Dimension dimension : table.grouping().dimensions()) {
      if (!dimension.isTime()) {
        labels.add(GroupSection.shown(dimension, group.values().get(next++)));
      }
    }
    return String.join(", ", labels);
  }

  private ObjectNode theme(ThemeLabel theme, Map<String, Row> rows) {
    ObjectNode node = NODES.objectNode().put("id", theme.id()).put("label", theme.label());
    for (String name : List.of("hits", "rate", "low", "high")) {
      ArrayNode values = node.putArray(name);
      for (String each : times) {
        Row row = rows.get(each);
        OptionalDouble number = row == null ? OptionalDouble.empty() : row.number(name);
        if (number.isEmpty()) {
          values.addNull();
        } else if (name.equals("hits")) {
          values.add((long) number.getAsDouble());
        } else {
          values.add(Math.round(number.getAsDouble() * 1e6) / 1e6);
        }
      }
    }
    return node;
  }
}

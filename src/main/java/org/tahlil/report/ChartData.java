package org.tahlil.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The tables by time as the charts of the HTML page read them; rates to six decimals. */
final class ChartData {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** A stretch of time that has more months than this has gaps that no chart shows well. */
  private static final int MOST_MONTHS = 600;

  private ChartData() {}

  /** Whether {@code table} has a chart: it is by time alone, and has at least two known times. */
  static boolean hasChart(Table table) {
    return table.grouping().isTimeAlone() && known(table).size() > 1;
  }

  static ObjectNode of(Report report) {
    ObjectNode data = NODES.objectNode().put("units", report.settings().unit().label() + "s");
    ArrayNode charts = data.putArray("charts");
    report.tables().stream().filter(ChartData::hasChart).forEach(table -> charts.add(chart(table)));
    return data;
  }

  private static ObjectNode chart(Table table) {
    List<String> times = times(table);
    Map<String, Map<String, Row>> rows = new HashMap<>();
    for (Row row : table.rows()) {
      rows.computeIfAbsent(row.theme().id(), id -> new HashMap<>())
          .put(row.group().values().get(0), row);
    }
    ObjectNode chart = NODES.objectNode().put("by", table.grouping().label());
    ArrayNode groups = chart.putArray("groups");
    times.forEach(groups::add);
    Map<String, Long> sizes = new HashMap<>();
    table.rows().forEach(row -> sizes.put(row.group().values().get(0), row.count("units")));
    ArrayNode units = chart.putArray("units");
    times.forEach(time -> units.add(sizes.getOrDefault(time, 0L)));
    ArrayNode themes = chart.putArray("themes");
    for (ThemeLabel theme : byHits(table)) {
      themes.add(theme(theme, times, rows.getOrDefault(theme.id(), Map.of())));
    }
    return chart;
  }

  private static ObjectNode theme(ThemeLabel theme, List<String> times, Map<String, Row> rows) {
    ObjectNode node = NODES.objectNode().put("id", theme.id()).put("label", theme.label());
    for (String name : List.of("hits", "rate", "low", "high")) {
      ArrayNode values = node.putArray(name);
      for (String time : times) {
        Row row = rows.get(time);
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

  /** Themes with hits, those with most first. */
  private static List<ThemeLabel> byHits(Table table) {
    Map<ThemeLabel, Long> hits = new HashMap<>();
    List<ThemeLabel> themes = new ArrayList<>();
    for (Row row : table.rows()) {
      if (row.count("hits") > 0
          && hits.merge(row.theme(), row.count("hits"), Long::sum) == row.count("hits")) {
        themes.add(row.theme());
      }
    }
    themes.sort(
        Comparator.comparingLong((ThemeLabel theme) -> hits.getOrDefault(theme, 0L)).reversed());
    return themes;
  }

  /** Every time from the first to the last that is known; between them the empty ones too. */
  private static List<String> times(Table table) {
    List<String> known = known(table);
    Dimension dimension = table.grouping().dimensions().get(0);
    YearMonth last = month(known.get(known.size() - 1));
    List<String> times = new ArrayList<>();
    for (YearMonth month = month(known.get(0)); !month.isAfter(last); month = month.plusMonths(1)) {
      String time = dimension.period(Optional.of(month.toString()));
      if (times.isEmpty() || !times.get(times.size() - 1).equals(time)) {
        times.add(time);
      }
      if (times.size() > MOST_MONTHS) {
        return known;
      }
    }
    return times;
  }

  private static List<String> known(Table table) {
    return table.groups().stream()
        .map(group -> group.group().values().get(0))
        .filter(time -> !time.equals(Dimension.UNDATED) && !time.endsWith("X"))
        .toList();
  }

  /** The first month of {@code 2022}, {@code 2022-Q2} or {@code 2022-05}. */
  private static YearMonth month(String time) {
    int year = Integer.parseInt(time.substring(0, 4));
    if (time.length() == 4) {
      return YearMonth.of(year, 1);
    }
    return time.charAt(5) == 'Q'
        ? YearMonth.of(year, 3 * (time.charAt(6) - '0') - 2)
        : YearMonth.of(year, Integer.parseInt(time.substring(5, 7)));
  }
}

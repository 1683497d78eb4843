package org.tahlil.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One table by groups: a heat map of numbers, or a chart above it where it is by time. */
final class GroupSection {
  /** More columns, or more rows of a long table, are left to the CSV. */
  static final int MOST_COLUMNS = 60;

  private static final int MOST_ROWS = 60;

  private GroupSection() {}

  static String id(Table table) {
    return "by-" + table.grouping().label().replace(',', '-');
  }

  static String title(Table table) {
    return "By "
        + table.grouping().dimensions().stream()
            .map(Dimension::label)
            .collect(Collectors.joining(" and "));
  }

  static void write(Html html, Report report, Table table) {
    html.element("h2", "Themes " + title(table).replace("By", "by"), "id", id(table)).line();
    if (table.groups().isEmpty()) {
      html.element("p", "Nothing to show: no sentence was counted.").line();
      return;
    }
    if (ChartData.hasChart(table)) {
      chart(html, table);
      html.open("details").element("summary", "The numbers as a table").line();
      table(html, report, table);
      html.close().line();
    } else {
      table(html, report, table);
    }
  }

  private static void table(Html html, Report report, Table table) {
    if (table.grouping().dimensions().size() > 1 && table.groups().size() > 12) {
      longTable(html, table);
    } else {
      HeatTable.write(html, report, table);
    }
  }

  private static void chart(Html html, Table table) {
    String by = id(table);
    html.element(
            "p",
            "Choose up to six themes"
                + (table.grouping().dimensions().size() > 1 ? ", and which part to look at" : "")
                + ". Bands are 95 % intervals; the bars below show how much there"
                + " is to count. Where they are low, trust the bands and not the lines.")
        .line();
    html.open("div", "class", "chips", "id", "chips-" + by, "role", "group", "aria-label", "Themes")
        .close()
        .line();
    html.open(
            "div",
            "class",
            "chart",
            "id",
            "chart-" + by,
            "role",
            "img",
            "aria-label",
            "Rates of the chosen themes "
                + title(table).replace("By", "by")
                + "; the numbers are in the table below")
        .close()
        .line();
    html.own("noscript", "<p>The chart needs JavaScript; the table does not.</p>").line();
  }

  /** Groups crossed by several dimensions, those with most hits first. */
  private static void longTable(Html html, Table table) {
    List<Row> rows =
        new ArrayList<>(table.rows().stream().filter(row -> row.count("hits") > 0).toList());
    rows.sort(Comparator.comparingLong((Row row) -> row.count("hits")).reversed());
    html.open(
        "div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", title(table));
    html.open("table", "class", "full sortable").open("thead").open("tr");
    heading(html, "Theme", "text", "first");
    for (Dimension dimension : table.grouping().dimensions()) {
      String name = dimension.label();
      heading(
          html, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), "text", "plain");
    }
    for (String name : List.of("Hits", "Of", "Rate, %", "95 % interval")) {
      heading(html, name, "number", "num");
    }
    html.close().close().line().open("tbody").line();
    rows.stream().limit(MOST_ROWS).forEach(row -> longRow(html, table, row));
    html.close().close().close().line();
    html.element(
            "p",
            (rows.size() > MOST_ROWS
                    ? "The " + MOST_ROWS + " rows with most hits of " + Numbers.whole(rows.size())
                    : Numbers.of(rows.size(), "row"))
                + " with hits. All rows are in report.csv.",
            "class",
            "note")
        .line();
  }

  private static void heading(Html html, String text, String kind, String style) {
    html.element("th", text, "scope", "col", "class", style, "data-kind", kind);
  }

  private static void longRow(Html html, Table table, Row row) {
    html.open("tr").open("th", "scope", "row", "class", "first", "data-value", row.theme().label());
    ThemeTable.theme(html, row.theme());
    html.close();
    for (int i = 0; i < table.grouping().dimensions().size(); i++) {
      String value = row.group().values().get(i);
      html.open("td", "data-value", value);
      html.element("bdi", shown(table.grouping().dimensions().get(i), value)).close();
    }
    cell(html, row, "hits", Numbers.whole(row.count("hits")));
    cell(html, row, "units", Numbers.whole(row.count("units")));
    cell(html, row, "rate", Numbers.percent(row.number("rate")));
    cell(html, row, "low", Numbers.percents(row.number("low"), row.number("high")));
    html.close().line();
  }

  private static void cell(Html html, Row row, String figure, String text) {
    String sorted = Double.toString(row.number(figure).orElse(0));
    html.element("td", text, "class", "num", "data-value", sorted);
  }

  /** The value of a group as people read it. */
  static String shown(Dimension dimension, String value) {
    return switch (dimension) {
      case LANGUAGE -> LanguageNames.of(value);
      case SOURCE, YEAR, QUARTER, MONTH -> value;
    };
  }
}

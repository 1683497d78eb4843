package org.tahlil.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tahlil.report.Table.SizedGroup;

/**
 * Themes by groups as a table whose cells are shaded by what the rate is at least. Each cell has
 * rate, hits and interval; each heading has the units.
 */
final class HeatTable {
  private static final int SHADES = 6;

  /** Groups of fewer documents are not shaded: one document would stand out above all others. */
  private static final int FEWEST_DOCUMENTS = 5;

  private final Html html;
  private final Table table;
  private final List<SizedGroup> columns;
  private final Map<ThemeLabel, Map<Group, Row>> rows = new HashMap<>();
  private final double most;

  private HeatTable(Html html, Table table) {
    this.html = html;
    this.table = table;
    this.columns = columns(table);
    Set<Group> shown = new HashSet<>();
    columns.forEach(column -> shown.add(column.group()));
    double highest = 0;
    for (Row row : table.rows()) {
      if (row.count("hits") > 0 && shown.contains(row.group())) {
        rows.computeIfAbsent(row.theme(), theme -> new HashMap<>()).put(row.group(), row);
        if (isLarge(row)) {
          highest = Math.max(highest, row.number("low").orElse(0));
        }
      }
    }
    this.most = highest;
  }

  static void write(Html html, Report report, Table table) {
    new HeatTable(html, table).write(report);
  }

  /** The groups with most sentences where there are too many, in the order of the table. */
  private static List<SizedGroup> columns(Table table) {
    if (table.groups().size() <= GroupSection.MOST_COLUMNS) {
      return table.groups();
    }
    List<SizedGroup> largest = new ArrayList<>(table.groups());
    largest.sort(
        Comparator.comparingLong((SizedGroup group) -> group.size().sentences()).reversed());
    Set<SizedGroup> kept = new HashSet<>(largest.subList(0, GroupSection.MOST_COLUMNS));
    return table.groups().stream().filter(kept::contains).toList();
  }

  private void write(Report report) {
    Unit unit = report.settings().unit();
    html.open(
        "div",
        "class",
        "wide",
        "tabindex",
        "0",
        "role",
        "region",
        "aria-label",
        GroupSection.title(table));
    html.open("table", "class", "heat").open("thead").open("tr");
    html.element("th", "Theme", "scope", "col", "class", "first");
    columns.forEach(column -> heading(column, unit));
    html.close().close().line().open("tbody").line();
    for (ThemeLabel theme : report.themes()) {
      if (rows.containsKey(theme)) {
        row(theme);
      }
    }
    html.close().close().close().line();
    html.element("p", note(unit, report), "class", "note").line();
    legend();
  }

  private void heading(SizedGroup column, Unit unit) {
    html.open("th", "scope", "col");
    for (int i = 0; i < table.grouping().dimensions().size(); i++) {
      html.text(i == 0 ? "" : ", ");
      html.element(
          "bdi",
          GroupSection.shown(table.grouping().dimensions().get(i), column.group().values().get(i)));
    }
    html.element("small", "of " + Numbers.whole(unit.of(column.size())));
    html.close();
  }

  private void row(ThemeLabel theme) {
    html.open("tr").open("th", "scope", "row", "class", "first");
    ThemeTable.theme(html, theme);
    html.close();
    Map<Group, Row> cells = rows.getOrDefault(theme, Map.of());
    for (SizedGroup column : columns) {
      Row row = cells.get(column.group());
      if (row == null) {
        html.element("td", "0", "class", "none");
      } else {
        double rate = row.number("rate").orElse(0);
        html.open("td", "class", isLarge(row) ? shade(row.number("low").orElse(0)) : "few");
        html.element("b", Numbers.percent(rate));
        html.element("small", Numbers.of(row.count("hits"), "hit"));
        html.element("small", Numbers.percents(row.number("low"), row.number("high")));
        html.close();
      }
    }
    html.close().line();
  }

  private static boolean isLarge(Row row) {
    return row.count("documentUnits") >= FEWEST_DOCUMENTS;
  }

  /** By the lower end of the interval: a high rate of a few sentences is no finding. */
  private String shade(double low) {
    return "h" + Math.max(1, Math.min(SHADES, (int) Math.ceil(SHADES * low / most)));
  }

  private String note(Unit unit, Report report) {
    int left = report.themes().size() - rows.size();
    return "Bold: percent of the "
        + unit.label()
        + "s of the group. Below: hits, and the 95 % interval in percent."
        + (left > 0 ? " " + Numbers.of(left, "theme") + " without hits left out." : "")
        + (columns.size() < table.groups().size()
            ? " The "
                + columns.size()
                + " largest of "
                + Numbers.whole(table.groups().size())
                + " groups; all are in report.csv."
            : "");
  }

  private void legend() {
    if (most == 0) {
      return;
    }
    html.open("p", "class", "legend").text("Shade, by the lower end of the interval: 0 % ");
    for (int shade = 1; shade <= SHADES; shade++) {
      html.open("i", "class", "h" + shade).close();
    }
    html.text(" " + Numbers.percent(most) + " %; no shade for groups of fewer than ")
        .text(FEWEST_DOCUMENTS + " documents")
        .close()
        .line();
  }
}

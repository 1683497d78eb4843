package org.tahlil.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All rows of a report as one long table, {@code report.csv}: RFC 4180 in UTF-8, one row for each
 * theme in each group. The column {@code by} names the table; an empty cell means that the table is
 * not grouped by this column, or that there is nothing to compute a figure from.
 */
final class ReportCsv {
  static final String FILE = "report.csv";

  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\t\r].*");
  private static final Pattern NEEDS_QUOTES = Pattern.compile("(?s).*[\",\r\n].*");

  private ReportCsv() {}

  static String write(Report report) {
    List<Dimension> dimensions = Grouping.dimensionsOf(report.settings().tables());
    StringBuilder csv = new StringBuilder();
    append(csv, header(dimensions));
    for (Table table : report.tables()) {
      for (Row row : table.rows()) {
        append(csv, cells(report, table, row, dimensions));
      }
    }
    return csv.toString();
  }

  private static List<String> header(List<Dimension> dimensions) {
    List<String> header = new ArrayList<>(List.of("by", "theme", "label"));
    dimensions.forEach(dimension -> header.add(dimension.label()));
    header.add("unit");
    header.addAll(Measures.names());
    return header;
  }

  private static List<String> cells(
      Report report, Table table, Row row, List<Dimension> dimensions) {
    List<String> cells = new ArrayList<>();
    cells.add(table.grouping().label());
    cells.add(text(row.theme().id()));
    cells.add(text(row.theme().label()));
    for (Dimension dimension : dimensions) {
      cells.add(text(row.group().value(table.grouping(), dimension).orElse("")));
    }
    cells.add(report.settings().unit().label());
    for (Figure figure : row.figures()) {
      cells.add(
          switch (figure) {
            case Figure.Count count -> Long.toString(count.value());
            case Figure.Real real -> Double.toString(real.value());
            case Figure.Label label -> text(label.value());
            case Figure.Absent absent -> "";
          });
    }
    return cells;
  }

  /** Names of sources come from hostile data: a spreadsheet must not take them for a formula. */
  private static String text(String value) {
    return FORMULA.matcher(value).matches() ? "'" + value : value;
  }

  private static void append(StringBuilder csv, List<String> cells) {
    csv.append(cells.stream().map(ReportCsv::quoted).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  private static String quoted(String cell) {
    return NEEDS_QUOTES.matcher(cell).matches() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}

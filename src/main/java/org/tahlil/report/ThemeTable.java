package org.tahlil.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The themes of everything, with their intervals as bars; sortable. */
final class ThemeTable {
  private final Html html;
  private final Report report;
  private final double scale;

  private ThemeTable(Html html, Report report, double scale) {
    this.html = html;
    this.report = report;
    this.scale = scale;
  }

  static void write(Html html, Report report) {
    List<Row> rows = new ArrayList<>(report.tables().get(0).rows());
    rows.sort(Comparator.comparingDouble((Row row) -> row.number("rate").orElse(0)).reversed());
    double scale =
        rows.stream()
            .filter(row -> row.count("hits") > 0)
            .mapToDouble(row -> row.number("high").orElse(0))
            .max()
            .orElse(1);
    new ThemeTable(html, report, scale).table(rows);
  }

  private void table(List<Row> rows) {
    String unit = report.settings().unit().label();
    html.element("h2", "Themes", "id", "themes").line();
    html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", "Themes");
    html.open("table", "class", "full sortable").open("thead").open("tr");
    heading("Theme", "text", "first");
    heading("Rate, %", "number", "num", "aria-sort", "descending");
    html.element("th", "0 to " + Numbers.percent(scale) + " %", "scope", "col");
    heading("95 % interval", "number", "num");
    heading("Hits (" + unit + "s)", "number", "num");
    heading("Documents", "number", "num");
    heading("Share, %", "number", "num");
    heading("Per 10k tokens", "number", "num");
    heading("Dispersion", "number", "num");
    html.close().close().line().open("tbody").line();
    rows.forEach(this::row);
    html.close().close().close().line();
    html.element(
            "p",
            "Of "
                + Numbers.of(units(rows), unit)
                + ". Documents: those with the theme, and their share of all, with its interval."
                + " Dispersion: 0 evenly spread over the documents, 1 all in one (DPnorm).",
            "class",
            "note")
        .line();
  }

  private static long units(List<Row> rows) {
    return rows.isEmpty() ? 0 : rows.get(0).count("units");
  }

  private void heading(String text, String kind, String style, String... attributes) {
    List<String> all = new ArrayList<>(List.of("scope", "col", "class", style, "data-kind", kind));
    all.addAll(List.of(attributes));
    html.element("th", text, all.toArray(String[]::new));
  }

  private void row(Row row) {
    boolean isEmpty = row.count("hits") == 0;
    html.open("tr", "class", isEmpty ? "none" : "some");
    html.open("th", "scope", "row", "class", "first", "data-value", row.theme().label());
    theme(html, row.theme());
    html.close();
    number(row.number("rate"), Numbers.percent(row.number("rate")));
    html.open("td", "data-value", "");
    if (!isEmpty) {
      bar(row);
    }
    html.close();
    number(row.number("low"), Numbers.percents(row.number("low"), row.number("high")));
    number(row.number("hits"), Numbers.whole(row.count("hits")));
    number(row.number("documents"), Numbers.whole(row.count("documents")));
    number(
        row.number("documentShare"),
        Numbers.percent(row.number("documentShare"))
            + " ("
            + Numbers.percents(row.number("documentLow"), row.number("documentHigh"))
            + ")");
    number(row.number("per10kTokens"), Numbers.decimal(row.number("per10kTokens")));
    number(row.number("dpNorm"), Numbers.hundredths(row.number("dpNorm")));
    html.close().line();
  }

  /** Label and id of a theme; its definition as title. */
  static void theme(Html html, ThemeLabel theme) {
    html.element("span", theme.label(), "title", theme.definition());
    if (!theme.label().equals(theme.id())) {
      id(html, theme.id());
    }
  }

  /** An id that may break after its dots. */
  private static void id(Html html, String id) {
    html.open("code");
    String[] parts = id.split("(?<=\\.)", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        html.empty("wbr");
      }
      html.text(parts[i]);
    }
    html.close();
  }

  private void number(OptionalDouble value, String text) {
    String sorted = value.isEmpty() ? "" : Double.toString(value.getAsDouble());
    html.element("td", text, "class", "num", "data-value", sorted);
  }

  private void bar(Row row) {
    double low = row.number("low").orElse(0) / scale * 100;
    double high = row.number("high").orElse(0) / scale * 100;
    double rate = row.number("rate").orElse(0) / scale * 100;
    html.open("svg", "class", "bar", "role", "img", "aria-label", label(row));
    html.open("line", "class", "rail", "x1", "0%", "x2", "100%", "y1", "50%", "y2", "50%").close();
    html.open(
            "rect",
            "class",
            "span",
            "x",
            place(low),
            "width",
            place(high - low),
            "y",
            "25%",
            "height",
            "50%",
            "rx",
            "2")
        .close();
    html.open("circle", "class", "dot", "cx", place(rate), "cy", "50%", "r", "4").close();
    html.close();
  }

  private static String label(Row row) {
    return Numbers.percent(row.number("rate"))
        + " %, interval "
        + Numbers.percents(row.number("low"), row.number("high"))
        + " %";
  }

  private static String place(double percent) {
    return String.format(Locale.ROOT, "%.2f%%", percent);
  }
}

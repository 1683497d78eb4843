package org.tahlil.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/**
 * A report as one page for people, {@code report.html}: it needs no network and nothing beside it,
 * and reads without scripts, which only sort tables and draw the charts.
 */
final class HtmlReport {
  static final String FILE = "report.html";

  /** Id of the element that holds {@link ChartData}. */
  static final String DATA = "data";

  private final Report report;
  private final Versions versions;
  private final Html html = new Html();

  private HtmlReport(Report report, Versions versions) {
    this.report = report;
    this.versions = versions;
  }

  static String write(Report report, Versions versions) {
    return new HtmlReport(report, versions).page();
  }

  private String page() {
    String charts = ReportJson.string(ChartData.of(report));
    String style = resource("report.css");
    String library = resource("echarts/echarts.common.min.js");
    String script = resource("report.js");
    html.open("html", "lang", "en").line().open("head").line();
    html.empty("meta", "charset", "utf-8").line();
    html.empty(
            "meta",
            "http-equiv",
            "Content-Security-Policy",
            "content",
            "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src "
                + hash(style)
                + "; script-src "
                + hash(library)
                + " "
                + hash(script))
        .line();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.empty("meta", "name", "color-scheme", "content", "light dark").line();
    html.element("title", "Theme report").line();
    html.own("style", style).line().close().line();
    html.open("body").line();
    body();
    html.data(DATA, charts).line();
    html.own("script", library).line().own("script", script).line();
    return html.close().line().close().page();
  }

  private void body() {
    SummarySection.write(html, report);
    html.open("main").line();
    ThemeTable.write(html, report);
    List<Table> tables = report.tables().subList(1, report.tables().size());
    for (Table table : tables) {
      GroupSection.write(html, report, table);
    }
    EvidenceSection.write(html, report);
    MethodSection.write(html, report, versions);
    html.close().line();
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

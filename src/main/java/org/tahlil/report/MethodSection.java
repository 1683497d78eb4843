package org.tahlil.report;

import java.util.Map;
import java.util.stream.Collectors;

/** How it was counted, and from what: enough to count again. */
final class MethodSection {
  private MethodSection() {}

  static void write(Html html, Report report, Versions versions) {
    html.element("h2", "How it was counted", "id", "method").line();
    html.open("ul", "class", "rules").line();
    CountingRules.of(report.settings()).forEach(rule -> html.element("li", rule).line());
    html.close().line();
    html.element("h3", "From what").line();
    html.open("dl").line();
    entry(html, "Index", report.index().sha256());
    entry(html, "Codebook", report.codebook().codebook() + " " + report.codebook().sha256());
    entry(html, "Themes tagged with", fingerprints(report.index()));
    entry(html, "Versions", "tahlil " + versions.tahlil() + ", Lucene " + versions.lucene());
    entry(html, "Seed of the examples", Long.toString(Report.SEED));
    html.close().line();
    html.element(
            "p",
            "report.csv has every row of every table, report.json the same with all settings."
                + " tahlil verify counts again and names every difference.")
        .line();
  }

  private static String fingerprints(IndexSummary index) {
    return index.themeFingerprints().entrySet().stream()
        .map(MethodSection::fingerprint)
        .collect(Collectors.joining(", "));
  }

  private static String fingerprint(Map.Entry<String, Long> entry) {
    return entry.getKey() + " (" + Numbers.of(entry.getValue(), "document") + ")";
  }

  private static void entry(Html html, String name, String value) {
    html.element("dt", name).element("dd", value).line();
  }
}

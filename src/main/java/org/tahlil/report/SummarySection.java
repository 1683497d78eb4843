package org.tahlil.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tahlil.extract.Outcome;
import org.tahlil.text.Language;

/** The head of the page: what was counted. */
final class SummarySection {
  private SummarySection() {}

  static void write(Html html, Report report) {
    GroupSize size = report.totals().size();
    html.open("header").line().element("h1", "Theme report").line();
    html.element(
            "p",
            Numbers.of(size.sentences(), "sentence")
                + " of "
                + Numbers.of(size.documents(), "document")
                + " in "
                + Numbers.of(languagesKnown(report), "language")
                + ". Rates are shares of "
                + report.settings().unit().label()
                + "s; every rate stands with its 95 % interval.",
            "class",
            "lead")
        .line();
    navigation(html, report);
    html.element("h2", "What was counted", "id", "counted").line();
    html.element("p", found(report)).line();
    filters(html, report);
    languages(html, report);
    html.close().line();
  }

  private static long languagesKnown(Report report) {
    return report.totals().languages().stream()
        .filter(language -> !language.language().equals(Language.UNDETERMINED.tag()))
        .count();
  }

  private static void navigation(Html html, Report report) {
    html.open("nav", "aria-label", "Sections");
    link(html, "counted", "What was counted");
    link(html, "themes", "Themes");
    for (Table table : report.tables().subList(1, report.tables().size())) {
      link(html, GroupSection.id(table), GroupSection.title(table));
    }
    link(html, "evidence", "Sentences behind the counts");
    link(html, "method", "How it was counted");
    html.close().line();
  }

  private static void link(Html html, String id, String text) {
    html.element("a", text, "href", "#" + id).text(" ");
  }

  private static String found(Report report) {
    IndexSummary index = report.index();
    String others =
        index.outcomes().entrySet().stream()
            .filter(entry -> !entry.getKey().equals(Outcome.INDEXED))
            .map(SummarySection::outcome)
            .collect(Collectors.joining(", "));
    return "Found: "
        + Numbers.of(index.items(), "document")
        + ", "
        + Numbers.whole(index.withText())
        + " of them with text"
        + (others.isEmpty() ? "" : " (" + others + ")")
        + ". Counted: "
        + Numbers.of(report.totals().size().documents(), "document")
        + " with "
        + Numbers.of(report.totals().size().sentences(), "sentence")
        + " and "
        + Numbers.of(report.totals().size().tokens(), "token")
        + ".";
  }

  private static String outcome(Map.Entry<Outcome, Long> entry) {
    return Numbers.whole(entry.getValue()) + " " + entry.getKey().label();
  }

  private static void filters(Html html, Report report) {
    if (report.filters().isEmpty()) {
      return;
    }
    html.open("p").text("Only sentences with: ");
    String separator = "";
    for (Map.Entry<String, List<String>> filter : FilterNames.write(report.filters()).entrySet()) {
      html.text(separator).text(filter.getKey() + " ");
      html.element("bdi", String.join(", ", filter.getValue()));
      separator = "; ";
    }
    html.text(".").close().line();
  }

  private static void languages(Html html, Report report) {
    html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", "Languages");
    html.open("table").open("thead").open("tr");
    html.element("th", "Language", "scope", "col", "class", "first");
    for (String heading : List.of("Documents", "Sentences", "Tokens", "Share, %")) {
      html.element("th", heading, "scope", "col", "class", "num");
    }
    html.close().close().line().open("tbody").line();
    double sentences = Math.max(1, report.totals().size().sentences());
    for (Totals.LanguageTotal language : report.totals().languages()) {
      GroupSize size = language.size();
      html.open("tr").open("th", "scope", "row", "class", "first");
      html.text(LanguageNames.of(language.language())).element("code", language.language()).close();
      html.element("td", Numbers.whole(size.documents()), "class", "num");
      html.element("td", Numbers.whole(size.sentences()), "class", "num");
      html.element("td", Numbers.whole(size.tokens()), "class", "num");
      html.element("td", Numbers.percent((double) size.sentences() / sentences), "class", "num");
      html.close().line();
    }
    html.close().close().close().line();
    html.element(
            "p",
            "A document with sentences in several languages counts in each of them.",
            "class",
            "note")
        .line();
  }
}

package org.tahlil.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tahlil.search.Facet;
import org.tahlil.search.Hit;
import org.tahlil.search.Hits;
import org.tahlil.search.Match;
import org.tahlil.search.Origin;
import org.tahlil.search.Page;
import org.tahlil.theme.ThemeHit;

/** Hits for people: where, when, in which language, the sentence, its themes. */
final class HitText {
  private static final int INDENT = 4;
  private static final int MOST_VALUES = 10;

  private final PrintWriter out;
  private final Layout layout;

  HitText(PrintWriter out, Layout layout) {
    this.out = out;
    this.layout = layout;
  }

  void print(Hits hits, Page page, List<Facet> facets) {
    int number = page.offset();
    for (Hit hit : hits.hits()) {
      number++;
      print(number, hit);
    }
    printTotals(hits, page);
    for (Facet facet : facets) {
      print(facet);
    }
  }

  private void print(int number, Hit hit) {
    out.println(number + ". " + heading(hit.origin()) + "  " + hit.language());
    for (String line : layout.wrap(marked(hit), INDENT)) {
      out.println(" ".repeat(INDENT) + layout.directed(line, hit.text()));
    }
    if (!hit.themes().isEmpty()) {
      String themes = themes(hit.themes());
      for (String line : layout.wrap("[" + Layout.clean(themes) + "]", INDENT)) {
        out.println(" ".repeat(INDENT) + line);
      }
    }
    out.println();
  }

  /** Id, date and source of a document. */
  static String heading(Origin origin) {
    return String.join(
        "  ",
        Layout.clean(origin.id()),
        origin.date().orElse("no date"),
        Layout.clean(origin.source()));
  }

  /** Themes found by cue, and those that only the model proposes. */
  static String themes(List<ThemeHit> hits) {
    Set<String> byCue =
        hits.stream()
            .filter(hit -> hit.by() == ThemeHit.Finder.CUE)
            .map(ThemeHit::theme)
            .collect(Collectors.toSet());
    return hits.stream()
        .filter(hit -> hit.by() == ThemeHit.Finder.CUE || !byCue.contains(hit.theme()))
        .map(HitText::theme)
        .collect(Collectors.joining(", "));
  }

  private static String theme(ThemeHit hit) {
    return hit.by() == ThemeHit.Finder.CUE
        ? hit.theme()
        : hit.theme() + " (model " + Json.rounded(hit.probability()) + ")";
  }

  private String marked(Hit hit) {
    StringBuilder marked = new StringBuilder();
    int from = 0;
    for (Match match : hit.matches()) {
      int start = match.span().start() - hit.span().start();
      int end = match.span().end() - hit.span().start();
      marked.append(Layout.clean(hit.text().substring(from, start)));
      marked.append(layout.open()).append(Layout.clean(match.form())).append(layout.close());
      from = end;
    }
    return marked.append(Layout.clean(hit.text().substring(from))).toString();
  }

  private void printTotals(Hits hits, Page page) {
    out.print(hits.total() + (hits.total() == 1 ? " sentence" : " sentences"));
    out.print(", " + hits.totalMatches() + (hits.totalMatches() == 1 ? " match" : " matches"));
    long shown = (long) page.offset() + hits.hits().size();
    if (!hits.hits().isEmpty() && (page.offset() > 0 || shown < hits.total())) {
      out.print("; shown: " + (page.offset() + 1) + " to " + shown);
      out.print(shown < hits.total() ? ", the next with --offset " + shown : "");
    }
    out.println();
  }

  private void print(Facet facet) {
    out.println();
    TextTable table = new TextTable(facet.name(), "sentences");
    facet.counts().stream()
        .limit(MOST_VALUES)
        .forEach(count -> table.row(count.value(), count.sentences()));
    table.print(out);
    if (facet.counts().size() > MOST_VALUES) {
      out.println("and " + (facet.counts().size() - MOST_VALUES) + " more with --format json");
    }
  }
}

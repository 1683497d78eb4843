package org.tahlil.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.tahlil.search.Hit;
import org.tahlil.search.Hits;
import org.tahlil.search.Match;
import org.tahlil.theme.ThemeHit;

/** Hits as a table, one a row; what there are several of is separated by a semicolon. */
final class HitCsv {
  private HitCsv() {}

  static void print(PrintWriter out, Hits hits) {
    Csv.println(
        out,
        "document",
        "path",
        "source",
        "date",
        "start",
        "end",
        "language",
        "text",
        "matches",
        "themes",
        "entities",
        "score");
    for (Hit hit : hits.hits()) {
      print(out, hit);
    }
  }

  private static void print(PrintWriter out, Hit hit) {
    Csv.println(
        out,
        hit.origin().id(),
        hit.origin().path(),
        hit.origin().source(),
        hit.origin().date().orElse(""),
        Integer.toString(hit.span().start()),
        Integer.toString(hit.span().end()),
        hit.language().tag(),
        hit.text(),
        hit.matches().stream().map(Match::form).collect(Collectors.joining("; ")),
        hit.themes().stream().map(ThemeHit::theme).distinct().collect(Collectors.joining("; ")),
        hit.mentions().stream()
            .map(
                mention ->
                    mention.entity().isPresent()
                        ? mention.entity().get().id()
                        : hit.textOf(mention.span()))
            .distinct()
            .collect(Collectors.joining("; ")),
        Float.toString(hit.score()));
  }
}

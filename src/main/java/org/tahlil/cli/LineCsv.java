package org.tahlil.cli;

import java.io.PrintWriter;
import java.util.List;
import org.tahlil.search.Line;

/** A concordance as a table. */
final class LineCsv {
  private LineCsv() {}

  static void print(PrintWriter out, List<Line> lines) {
    Csv.println(
        out,
        "left",
        "match",
        "right",
        "document",
        "date",
        "language",
        "start",
        "end",
        "source",
        "path");
    for (Line line : lines) {
      Csv.println(
          out,
          line.left(),
          line.match().form(),
          line.right(),
          line.origin().id(),
          line.origin().date().orElse(""),
          line.language().tag(),
          Integer.toString(line.match().span().start()),
          Integer.toString(line.match().span().end()),
          line.origin().source(),
          line.origin().path());
    }
  }
}

package org.tahlil.cli;

import java.io.PrintWriter;
import org.tahlil.search.Concordance;
import org.tahlil.search.Line;

/**
 * A concordance for people: the matches one above the other. A line of Arabic script runs from
 * right to left, what stands before the match on its right.
 */
final class LineText {
  private static final int LANGUAGE = 8;
  private static final int LONGEST_MATCH = 30;

  private final PrintWriter out;
  private final Layout layout;

  LineText(PrintWriter out, Layout layout) {
    this.out = out;
    this.layout = layout;
  }

  void print(Concordance found) {
    String document = "";
    for (Line line : found.lines()) {
      if (!document.equals(line.origin().id())) {
        document = line.origin().id();
        out.println(HitText.heading(line.origin()));
      }
      out.println(shown(line));
    }
    out.println(
        found.totalMatches()
            + (found.totalMatches() == 1 ? " match in " : " matches in ")
            + found.total()
            + (found.total() == 1 ? " sentence" : " sentences"));
  }

  private String shown(Line line) {
    String match = Layout.clean(line.match().form());
    String form =
        TextTable.columns(match) > LONGEST_MATCH
            ? Layout.firstColumns(match, LONGEST_MATCH - 1) + "…"
            : match;
    String marked = layout.open() + form + layout.close();
    int marks = layout.isolates() ? 0 : TextTable.columns(layout.open() + layout.close());
    int room = layout.width() - LANGUAGE - 1;
    int left = (room - LONGEST_MATCH / 3) / 2;
    int right = Math.max(0, room - left - TextTable.columns(form) - marks);
    String columns =
        Layout.lastColumns(Layout.clean(line.left()), left)
            + marked
            + Layout.firstColumns(Layout.clean(line.right()), right);
    String tag = Layout.firstColumns(line.language().tag(), LANGUAGE);
    return layout.isolates()
        ? tag + layout.directed(columns, line.left() + line.match().form() + line.right())
        : (tag + columns).stripTrailing();
  }
}

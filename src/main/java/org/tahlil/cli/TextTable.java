package org.tahlil.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table for the terminal. Columns of numbers stand right; the last column is not padded. */
final class TextTable {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private final boolean[] isNumber;

  TextTable(String... headings) {
    isNumber = new boolean[headings.length];
    Arrays.fill(isNumber, true);
    rows.add(List.of(headings));
  }

  TextTable row(Object... cells) {
    List<String> row = new ArrayList<>(cells.length);
    for (int i = 0; i < cells.length; i++) {
      row.add(Terminal.safe(String.valueOf(cells[i])));
      isNumber[i] &= cells[i] instanceof Number;
    }
    rows.add(row);
    return this;
  }

  void print(PrintWriter out) {
    int[] widths = new int[isNumber.length];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], columns(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String padding = " ".repeat(widths[i] - columns(row.get(i)));
        line.append(isNumber[i] ? padding + row.get(i) : row.get(i) + padding);
        line.append(i < widths.length - 1 ? GAP : "");
      }
      out.println(line.toString().stripTrailing());
    }
  }

  /** Columns that a terminal needs for {@code text}. */
  static int columns(String text) {
    return text.codePoints().map(TextTable::columns).sum();
  }

  private static int columns(int c) {
    int type = UCharacter.getType(c);
    if (type == UCharacter.NON_SPACING_MARK
        || type == UCharacter.ENCLOSING_MARK
        || type == UCharacter.FORMAT) {
      return 0;
    }
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }
}

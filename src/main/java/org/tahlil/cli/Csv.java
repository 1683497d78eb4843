package org.tahlil.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of CSV (RFC 4180) that a spreadsheet takes for text and never for a formula. */
final class Csv {
  private Csv() {}

  static void println(PrintWriter out, String... cells) {
    out.print(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")));
    out.print("\r\n");
  }

  private static String cell(String value) {
    // A leading sign makes a formula in spreadsheets; values here come from hostile documents.
    String safe =
        value.matches("(?s)[=+\\-@\t\r].*") && !value.matches("-?\\d+(\\.\\d+)?")
            ? "'" + value
            : value;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}

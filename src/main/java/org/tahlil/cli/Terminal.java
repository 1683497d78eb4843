package org.tahlil.cli;

import java.util.Locale;

/** What is known of the terminal, and what may be written to it. */
final class Terminal {
  private static final int DEFAULT_WIDTH = 80;
  private static final int LEAST_WIDTH = 60;

  private Terminal() {}

  /** Columns; 80 where unknown. The launcher passes what the terminal says. */
  static int width() {
    int columns = Integer.getInteger("tahlil.columns", DEFAULT_WIDTH);
    return columns < LEAST_WIDTH ? DEFAULT_WIDTH : columns;
  }

  /** Whether the standard error is a terminal; the launcher passes it. */
  static boolean showsProgress() {
    return Boolean.getBoolean("tahlil.terminal");
  }

  /**
   * {@code text} in one line that cannot steer a terminal: control characters, line breaks and
   * overrides of direction come out as escapes. Names and texts of documents are hostile input.
   */
  static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (Character.getType(c)) {
                case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    safe.append(String.format(Locale.ROOT, "\\u%04X", c));
                default -> {
                  if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
                    safe.append(String.format(Locale.ROOT, "\\u%04X", c));
                  } else {
                    safe.appendCodePoint(c);
                  }
                }
              }
            });
    return safe.toString();
  }
}

package org.tahlil.extract;

import java.util.regex.Pattern;

/** Messages of libraries, made fit to be a cause: short, one line, the same in every run. */
final class Causes {
  private static final int LONGEST = 160;

  /** Identity hashes ({@code PDFParser@1b2c3d}) and paths of temporary files differ by run. */
  private static final Pattern CHANGING =
      Pattern.compile("@[0-9a-f]{4,}|(?:/[^/\\s:]+)+/(?:member-|apache-tika-)[^\\s:]*");

  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Cntrl}]+");

  private Causes() {}

  /** What {@code e} says; its class, where it says nothing. */
  static String of(Throwable e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : tidy(message);
  }

  static String tidy(String message) {
    String line = BLANK.matcher(message).replaceAll(" ").strip();
    String stable = CHANGING.matcher(line).replaceAll("");
    if (stable.length() <= LONGEST) {
      return stable;
    }
    int end = Character.isHighSurrogate(stable.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return stable.substring(0, end) + "…";
  }
}

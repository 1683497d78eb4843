package org.tahlil.cli;

import java.util.ArrayList;
import java.util.List;
import org.tahlil.text.Script;

/**
 * How sentences of all scripts are laid out in lines.
 *
 * @param width columns of a line
 * @param open what stands before a match
 * @param close what stands behind a match
 * @param isolates whether each line says its direction, as a terminal needs and a file does not
 */
record Layout(int width, String open, String close, boolean isolates) {
  private static final char LEFT_TO_RIGHT = '\u2066';
  private static final char RIGHT_TO_LEFT = '\u2067';
  private static final char END = '\u2069';

  /** Bold on a terminal; {@code **} in a file. */
  static Layout ofTerminal() {
    return Boolean.getBoolean("tahlil.colors")
        ? new Layout(Terminal.width(), "\u001b[1m", "\u001b[0m", true)
        : new Layout(Terminal.width(), "**", "**", false);
  }

  /** {@code text} in one line and harmless. */
  static String clean(String text) {
    return Terminal.safe(text.replaceAll("\\s+", " "));
  }

  /** {@code text} broken at spaces into lines of at most {@link #width} less {@code indent}. */
  List<String> wrap(String text, int indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && columns(line + " " + word) > width - indent) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** {@code line} in the direction of the script of {@code text}. */
  String directed(String line, String text) {
    if (!isolates) {
      return line;
    }
    boolean isArabic = Script.dominant(text, 0, text.length()) == Script.ARABIC;
    return (isArabic ? RIGHT_TO_LEFT : LEFT_TO_RIGHT) + line + END;
  }

  /** The last columns of {@code text}, filled up on the left. */
  static String lastColumns(String text, int columns) {
    String cut = text;
    while (TextTable.columns(cut) > columns) {
      cut = cut.substring(cut.offsetByCodePoints(0, 1));
    }
    return " ".repeat(columns - TextTable.columns(cut)) + cut;
  }

  /** The first columns of {@code text}, filled up on the right. */
  static String firstColumns(String text, int columns) {
    String cut = text;
    while (TextTable.columns(cut) > columns) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut + " ".repeat(columns - TextTable.columns(cut));
  }

  private int columns(String marked) {
    String plain = marked;
    if (isolates) {
      plain = marked.replace(open, "").replace(close, "");
    }
    return TextTable.columns(plain);
  }
}

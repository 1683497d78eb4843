package org.tahlil.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * How many of the characters beyond ASCII, in text of a script, are a certain one with a certain
 * kind of character before it. The counts are in {@code letters.tsv}: FLORES-200 dev and UDHR, see
 * there.
 */
final class LetterCounts {
  static final LetterCounts ARABIC = load("Arabic");
  static final LetterCounts CYRILLIC = load("Cyrillic");
  static final LetterCounts LATIN = load("Latin");

  /** Stands for the count of a character that the counted text does not have. */
  private static final double UNSEEN = 0.05;

  /** The same for a letter of the script. */
  private static final double UNSEEN_LETTER = 5;

  /** The counts of a script add up to this. */
  private static final int TOTAL = 1_000_000;

  private final float[][] logs;

  private LetterCounts(float[][] logs) {
    this.logs = logs;
  }

  /** What stands before a character. */
  enum Before {
    NO_LETTER,
    ASCII_LETTER,
    CAPITAL,
    LETTER;

    static Before of(char c) {
      if (c < 0x80) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? ASCII_LETTER : NO_LETTER;
      }
      if (!Character.isLetter(c)) {
        return NO_LETTER;
      }
      return Character.isUpperCase(c) ? CAPITAL : LETTER;
    }
  }

  /** Sum of the natural logarithms of the probabilities of the characters beyond ASCII. */
  double score(String text) {
    double score = 0;
    Before before = Before.NO_LETTER;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        score += logs[before.ordinal()][c];
      }
      before = Before.of(c);
    }
    return score;
  }

  private static LetterCounts load(String script) {
    float[][] logs = new float[Before.values().length][];
    for (String line : lines()) {
      String[] cells = line.split("\t", -1);
      if (cells[0].equals(script)) {
        Before before = Before.valueOf(cells[1].toUpperCase(Locale.ROOT));
        logs[before.ordinal()] = logs(cells);
      }
    }
    return new LetterCounts(logs);
  }

  private static Iterable<String> lines() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                LetterCounts.class.getResourceAsStream("letters.tsv"), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Cells from the third on: a character and its count. */
  private static float[] logs(String[] cells) {
    UnicodeScript script = UnicodeScript.valueOf(cells[0].toUpperCase(Locale.ROOT));
    double[] counts = new double[Character.MAX_VALUE + 1];
    Arrays.setAll(counts, c -> UnicodeScript.of(c) == script ? UNSEEN_LETTER : UNSEEN);
    for (int i = 2; i < cells.length; i++) {
      counts[cells[i].charAt(0)] = Double.parseDouble(cells[i].substring(1));
    }
    float[] logs = new float[counts.length];
    for (int c = 0; c < logs.length; c++) {
      logs[c] = (float) Math.log(counts[c] / TOTAL);
    }
    return logs;
  }
}

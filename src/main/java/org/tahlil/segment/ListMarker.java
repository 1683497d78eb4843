package org.tahlil.segment;

/** What opens an item of a list at the start of a line: a bullet, a dash, a number, a letter. */
final class ListMarker {
  private static final String BULLETS = "•‣▪■●○◦∙·*✓✔➢➤►▶";
  private static final String DASHES = "-–—−";

  /** Digits of the highest number of an item; a year is none. */
  private static final int DIGITS = 3;

  private ListMarker() {}

  /** A bullet, or a dash before anything but a letter in lower case. */
  static boolean isBullet(String text, int start, int end) {
    char first = text.charAt(start);
    if (BULLETS.indexOf(first) >= 0) {
      return true;
    }
    if (DASHES.indexOf(first) < 0
        || start + 2 >= end
        || !CharacterClass.isSpace(text.charAt(start + 1))) {
      return false;
    }
    return !Character.isLowerCase(text.charAt(start + 2));
  }

  /** {@code 1.}, {@code 1)}, {@code (1)}, {@code ۱-}, {@code а)} and a space. */
  static boolean isNumber(String text, int start, int end) {
    int i = start;
    boolean bracketed = text.charAt(i) == '(';
    if (bracketed) {
      i++;
    }
    int from = i;
    while (i < end && i - from <= DIGITS && Character.isDigit(text.charAt(i))) {
      i++;
    }
    boolean letter = i == from && i < end && Character.isLetter(text.charAt(i));
    if (letter) {
      i++;
    }
    if (i == from || i - from > DIGITS || i + 1 >= end) {
      return false;
    }
    char mark = text.charAt(i);
    boolean closes = mark == ')' || (!bracketed && !letter && (mark == '.' || mark == '-'));
    return closes && CharacterClass.isSpace(text.charAt(i + 1));
  }
}

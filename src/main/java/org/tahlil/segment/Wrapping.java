package org.tahlil.segment;

/**
 * Whether a line goes on in the next one. A page breaks a line where the next word does not fit; a
 * writer breaks it where a heading, an item or a verse ends. Told from the lines around: how wide
 * they are, and whether any starts in lower case.
 */
final class Wrapping {
  /** Lines of a group narrower than this are a list or verses, in code units. */
  private static final int NARROWEST = 30;

  /** A line longer than this is a whole paragraph, in code units. */
  private static final int WIDEST = 250;

  /** A line with the next word reaches this share of the width where the page broke it. */
  private static final double FULL = 0.7;

  /** From so many lines on, a group with no line in lower case is a list, verses or a table. */
  private static final int TELLING_LINES = 4;

  /** A first word longer than this is not measured further, in code units. */
  private static final int LONG_WORD = 30;

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int width;
  private final int lowerCase;
  private final int upperCase;
  private final int lines;

  /** The first {@code lines} lines, given without white space around them, none empty. */
  Wrapping(String text, int[] starts, int[] ends, int lines) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.lines = lines;
    int widest = 0;
    int lower = 0;
    int upper = 0;
    for (int i = 0; i < lines; i++) {
      int length = ends[i] - starts[i];
      widest = length <= WIDEST && length > widest ? length : widest;
      lower += Character.isLowerCase(text.charAt(starts[i])) ? 1 : 0;
      upper += Character.isUpperCase(text.charAt(starts[i])) ? 1 : 0;
    }
    this.width = widest;
    this.lowerCase = lower;
    this.upperCase = upper;
  }

  /** Whether line {@code i} goes on in line {@code i + 1}. */
  boolean goesOn(int i) {
    char last = text.charAt(ends[i] - 1);
    char first = text.charAt(starts[i + 1]);
    if (ListMarker.isBullet(text, starts[i + 1], ends[i + 1])) {
      return false;
    }
    boolean lower = upperCase > 0 && Character.isLowerCase(first);
    if (lower || ",،-\u2010\u00AD(«“".indexOf(last) >= 0) {
      return true;
    }
    if (!isWrapped(i)) {
      return false;
    }
    boolean closed = ".!?:;؟۔؛".indexOf(last) >= 0;
    return !(closed && ListMarker.isNumber(text, starts[i + 1], ends[i + 1]));
  }

  private boolean isWrapped(int i) {
    int length = ends[i] - starts[i];
    if (width < NARROWEST || length > WIDEST) {
      return false;
    }
    if (lines >= TELLING_LINES && upperCase > 0 && lowerCase == 0) {
      return false;
    }
    return length + 1 + firstWord(i + 1) >= FULL * width;
  }

  private int firstWord(int line) {
    int from = starts[line];
    int to = Math.min(ends[line], from + LONG_WORD);
    int i = from;
    while (i < to && !CharacterClass.isSpace(text.charAt(i))) {
      i++;
    }
    return i - from;
  }
}

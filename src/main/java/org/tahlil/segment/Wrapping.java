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

  /** Lines of prose before a blank one, in a script without capitals, in code units. */
  private static final int NARROWEST_PROSE = 55;

  /** A line with the next word reaches this share of the width where the page broke it. */
  private static final double FULL = 0.7;

  /** Where no line starts in lower case, all lines must reach this share, or none goes on. */
  private static final double ALL_FULL = 0.8;

  /** From so many lines on, it tells that none starts in lower case. */
  private static final int TELLING_LINES = 4;

  /** A first word longer than this is not measured further, in code units. */
  private static final int LONG_WORD = 30;

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int width;
  private final boolean capitals;
  private final boolean list;

  /** The first {@code lines} lines, given without white space around them, none empty. */
  Wrapping(String text, int[] starts, int[] ends, int lines) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
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
    this.capitals = upper > 0;
    this.list = lines >= TELLING_LINES && capitals && lower == 0 && !allFull(lines);
  }

  /** Whether line {@code i} goes on in line {@code i + 1}. */
  boolean goesOn(int i) {
    char last = text.charAt(ends[i] - 1);
    char first = text.charAt(starts[i + 1]);
    if (ListMarker.isBullet(text, starts[i + 1], ends[i + 1])) {
      return false;
    }
    boolean lower = capitals && Character.isLowerCase(first);
    if (lower || ",،-\u2010\u00AD(«“".indexOf(last) >= 0) {
      return true;
    }
    if (!isWrapped(i)) {
      return false;
    }
    boolean closed = ".!?:;؟۔؛".indexOf(last) >= 0;
    return !(closed && ListMarker.isNumber(text, starts[i + 1], ends[i + 1]));
  }

  /**
   * Whether line {@code i} goes on in line {@code i + 1} though blank lines stand between them, as
   * at the end of a page or column, and where a PDF's lines are taken for paragraphs.
   */
  static boolean goesOnBehindBlank(String text, int[] starts, int[] ends, int i) {
    char last = text.charAt(ends[i] - 1);
    char first = text.charAt(starts[i + 1]);
    int length = ends[i] - starts[i];
    boolean open =
        Character.isLetterOrDigit(last)
            || Character.getType(last) == Character.NON_SPACING_MARK
            || ",،-\u2010\u00AD".indexOf(last) >= 0;
    if (!open || !Character.isLetter(first) || length < NARROWEST || length > WIDEST) {
      return false;
    }
    if (Character.isLowerCase(first)) {
      return true;
    }
    return i > 0
        && length >= NARROWEST_PROSE
        && !Character.isUpperCase(first)
        && new Wrapping(text, starts, ends, i + 1).isWrapped(i);
  }

  private boolean isWrapped(int i) {
    boolean lines = ends[i] - starts[i] <= WIDEST && ends[i + 1] - starts[i + 1] <= WIDEST;
    return lines && width >= NARROWEST && !list && reach(i) >= FULL * width;
  }

  private boolean allFull(int lines) {
    for (int i = 0; i + 1 < lines; i++) {
      if (reach(i) < ALL_FULL * width) {
        return false;
      }
    }
    return true;
  }

  /** Length of line {@code i} with the first word of the next. */
  private int reach(int i) {
    int from = starts[i + 1];
    int to = Math.min(ends[i + 1], from + LONG_WORD);
    int word = from;
    while (word < to && !CharacterClass.isSpace(text.charAt(word))) {
      word++;
    }
    return ends[i] - starts[i] + 1 + word - from;
  }
}

package org.tahlil.entity;

/**
 * What a token looks like, for scripts with case and without.
 *
 * <p>OpenNLP's own token classes know capitals only in Latin script ({@code FeatureGeneratorUtil}
 * calls every Cyrillic or Arabic word {@code jah}); these know them in every script.
 */
final class WordShape {
  /** No token: before the sentence or behind it. */
  static final int NONE = 0;

  static final int LOWER = 1;
  static final int CAPITALIZED = 2;
  static final int UPPER = 3;
  static final int INITIAL = 4;
  static final int CAPITAL_INSIDE = 5;
  static final int CAMEL = 6;
  static final int DIGITS = 7;
  static final int YEAR = 8;
  static final int LETTERS_AND_DIGITS = 9;
  static final int CASELESS = 10;
  static final int PUNCTUATION = 11;
  static final int ABBREVIATION = 12;

  /** Number of shapes; each is below it. */
  static final int COUNT = 13;

  private static final byte[] KINDS = new byte[0x10000];
  private static final int OTHER = 0;
  private static final int SMALL = 1;
  private static final int CAPITAL = 2;
  private static final int LETTER = 4;
  private static final int DIGIT = 8;

  static {
    for (int c = 0; c < KINDS.length; c++) {
      KINDS[c] =
          (byte)
              (Character.isUpperCase((char) c) || Character.isTitleCase((char) c)
                  ? CAPITAL
                  : Character.isLowerCase((char) c)
                      ? SMALL
                      : Character.isLetter((char) c)
                          ? LETTER
                          : Character.isDigit((char) c) ? DIGIT : OTHER);
    }
  }

  private WordShape() {}

  /** Shape of {@code chars[from, to)}, which is not empty. */
  static int of(char[] chars, int from, int to) {
    int first = KINDS[chars[from]];
    int rest = 0;
    for (int i = from + 1; i < to; i++) {
      rest |= KINDS[chars[i]];
    }
    int all = first | rest;
    if ((all & DIGIT) != 0) {
      return withDigits(all, to - from);
    }
    if ((all & (SMALL | CAPITAL | LETTER)) == 0) {
      return PUNCTUATION;
    }
    if ((all & CAPITAL) == 0) {
      return (all & SMALL) != 0 ? LOWER : CASELESS;
    }
    if (chars[to - 1] == '.') {
      return ABBREVIATION;
    }
    return withCapitals(first, rest, to - from);
  }

  private static int withDigits(int all, int length) {
    if ((all & (SMALL | CAPITAL | LETTER)) != 0) {
      return LETTERS_AND_DIGITS;
    }
    return length == 4 && all == DIGIT ? YEAR : DIGITS;
  }

  private static int withCapitals(int first, int rest, int length) {
    if (first != CAPITAL) {
      return CAPITAL_INSIDE;
    }
    if (length == 1) {
      return INITIAL;
    }
    if ((rest & CAPITAL) == 0) {
      return CAPITALIZED;
    }
    return (rest & SMALL) == 0 ? UPPER : CAMEL;
  }
}

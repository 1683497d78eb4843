package org.tahlil.text;

/**
 * Words that a typesetter broke at the end of a line ({@code recruit-⏎ment}). The hyphen belongs to
 * the page, not to the word: such a word is one token, and {@link Folding} drops the break.
 *
 * <p>A break is a hyphen ({@code -}, U+2010 or the soft hyphen) after a lower-case letter, then a
 * line break with any white space around it (a page may end there), then a lower-case letter.
 * {@code al-⏎Qaeda} is none. Where the hyphen was the writer's own ({@code present-⏎day}) the text
 * does not tell; it is dropped too.
 */
public final class Hyphenation {
  private static final char SOFT_HYPHEN = '\u00AD';

  private Hyphenation() {}

  /** Whether {@code c} may stand at the end of a line for the rest of a word. */
  public static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == SOFT_HYPHEN;
  }

  /**
   * Where the word broken by the hyphen at {@code hyphen} goes on; -1 where it is not broken there.
   * Looks at {@code text[start, end)} only.
   */
  public static int continuation(CharSequence text, int start, int hyphen, int end) {
    if (hyphen <= start || !Character.isLowerCase(text.charAt(hyphen - 1))) {
      return -1;
    }
    boolean broken = false;
    for (int i = hyphen + 1; i < end; i++) {
      char c = text.charAt(i);
      broken |= c == '\n' || c == '\r';
      if (!Character.isWhitespace(c)) {
        return broken && Character.isLowerCase(c) ? i : -1;
      }
    }
    return -1;
  }
}

package org.tahlil.index;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tahlil.text.Hyphenation;

/** From tokens to the terms of the index. */
final class Terms {
  /**
   * Longest term in UTF-16 code units; what follows is cut, as Lucene refuses terms of more than
   * 32,766 bytes.
   */
  static final int LONGEST = 256;

  /**
   * What a stem begins with, so that no word can be taken for one: folded text holds no control
   * characters.
   */
  static final char STEM = '\u0001';

  private Terms() {}

  static void append(CharSequence folded, int start, int end, CharTermAttribute term) {
    term.append(folded, start, Math.min(end, start + LONGEST));
  }

  /** Only case is folded; a word that was broken at the end of a line is whole again. */
  static void appendStrict(CharSequence text, int start, int end, CharTermAttribute term) {
    for (int i = start; i < end && term.length() < LONGEST; i++) {
      char c = text.charAt(i);
      int next = Hyphenation.isHyphen(c) ? Hyphenation.continuation(text, start, i, end) : -1;
      if (next < 0) {
        term.append(Character.toLowerCase(c));
      } else {
        i = next - 1;
      }
    }
  }

  /** A value for a field of whole values, cut to what Lucene takes. */
  static String value(String value) {
    int most = 32_766 / 3;
    return value.length() <= most ? value : value.substring(0, most);
  }
}

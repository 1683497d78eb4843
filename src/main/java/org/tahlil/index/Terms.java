package org.tahlil.index;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** From tokens to the terms of the index. */
final class Terms {
  /**
   * Longest term in UTF-16 code units; what follows is cut, as Lucene refuses terms of more than
   * 32,766 bytes.
   */
  private static final int LONGEST = 256;

  private Terms() {}

  static void append(CharSequence folded, int start, int end, CharTermAttribute term) {
    term.append(folded, start, Math.min(end, start + LONGEST));
  }

  static void appendStrict(CharSequence text, int start, int end, CharTermAttribute term) {
    for (int i = start; i < Math.min(end, start + LONGEST); i++) {
      term.append(Character.toLowerCase(text.charAt(i)));
    }
  }

  /** A value for a field of whole values, cut to what Lucene takes. */
  static String value(String value) {
    int most = 32_766 / 3;
    return value.length() <= most ? value : value.substring(0, most);
  }
}

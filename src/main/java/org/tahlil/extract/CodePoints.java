package org.tahlil.extract;

import java.util.Comparator;

/** The order of strings by code point, which is also that of their UTF-8 bytes. */
final class CodePoints {
  /** {@link String#compareTo} differs: it puts U+10000 and above before U+E000. */
  static final Comparator<String> ORDER = CodePoints::compare;

  private CodePoints() {}

  private static int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean bothSame = Character.isSurrogate(x) == Character.isSurrogate(y);
        return bothSame ? Character.compare(x, y) : Character.isSurrogate(x) ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}

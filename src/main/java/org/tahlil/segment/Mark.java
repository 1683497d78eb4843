package org.tahlil.segment;

/**
 * A run of marks that may end a sentence, with the quotes and brackets that close behind it.
 *
 * @param kind what the run is
 * @param start offset of the first mark
 * @param end offset behind the last mark, closing quote, bracket or footnote number
 * @param quoted whether a quote or bracket closes behind the marks
 */
record Mark(Kind kind, int start, int end, boolean quoted) {
  enum Kind {
    /** Ends no sentence: {@code (!)}, {@code U.S.-led}, the marks of an address. */
    NONE,
    /** One full stop. */
    STOP,
    ELLIPSIS,
    /**
     * A question or exclamation mark, or the full stop of a script that uses it for nothing else.
     */
    STRONG
  }

  /** Digits of a footnote's number, at most. */
  private static final int FOOTNOTE = 3;

  private static final String CLOSERS = "»”’\")]}›“'）］」』*";

  /** Reads the run that starts at {@code start}; nothing from {@code limit} on is looked at. */
  static Mark read(String text, int start, int limit) {
    int end = start;
    boolean strong = false;
    while (end < limit && isMark(text.charAt(end))) {
      strong |= text.charAt(end) != '.' && text.charAt(end) != '…';
      end++;
    }
    boolean single = end == start + 1 && text.charAt(start) == '.';
    Kind kind = strong ? Kind.STRONG : single ? Kind.STOP : Kind.ELLIPSIS;
    int behind = skipClosers(text, end, limit);
    boolean aside =
        start > 0 && text.charAt(start - 1) == '(' && end < limit && text.charAt(end) == ')';
    if (aside || !mayEnd(text, kind, end, behind, limit)) {
      kind = Kind.NONE;
    }
    return new Mark(kind, start, behind, behind > end);
  }

  static boolean isMark(char c) {
    return c == '.' || CharacterClass.of(c) == CharacterClass.TERMINAL;
  }

  /** This mark and another one with no word between them, as one. */
  Mark and(Mark later) {
    Kind both = kind == Kind.STRONG || later.kind == Kind.STRONG ? Kind.STRONG : Kind.ELLIPSIS;
    return new Mark(both, start, later.end, quoted || later.quoted);
  }

  private static int skipClosers(String text, int from, int limit) {
    int i = from;
    while (i < limit) {
      char c = text.charAt(i);
      int footnote = c == '[' ? endOfFootnote(text, i, limit) : i;
      if (footnote > i) {
        i = footnote;
      } else if (CLOSERS.indexOf(c) >= 0 || isSuperscript(c)) {
        i++;
      } else if (c == ' ' && closesBehindSpace(text, i + 1, limit)) {
        i += 2;
      } else {
        return i;
      }
    }
    return i;
  }

  /** {@code . »}; a straight quote closes where a space stands on both of its sides. */
  private static boolean closesBehindSpace(String text, int i, int limit) {
    if (i >= limit) {
      return false;
    }
    char c = text.charAt(i);
    boolean straight = c == '"' && (i + 1 == limit || CharacterClass.isSpace(text.charAt(i + 1)));
    return straight || "»)]".indexOf(c) >= 0;
  }

  private static int endOfFootnote(String text, int bracket, int limit) {
    int i = bracket + 1;
    while (i < limit && i - bracket <= FOOTNOTE && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > bracket + 1 && i < limit && text.charAt(i) == ']' ? i + 1 : bracket;
  }

  private static boolean isSuperscript(char c) {
    return c == '¹' || c == '²' || c == '³' || (c >= '\u2070' && c <= '\u2079');
  }

  /** Whether what stands right behind allows for an end. */
  private static boolean mayEnd(String text, Kind kind, int end, int behind, int limit) {
    if (behind == limit) {
      return true;
    }
    char next = text.charAt(behind);
    byte found = CharacterClass.of(next);
    if (found == CharacterClass.SPACE) {
      return true;
    }
    if (found < CharacterClass.LETTER) {
      return next < 0x80 ? "([\"'*<".indexOf(next) >= 0 : "،؛٪".indexOf(next) < 0;
    }
    if (Character.isDigit(next) || Character.isLowerCase(next) || next == '_') {
      return false;
    }
    if (kind == Kind.STOP && behind == end) {
      return end >= 2 && GluedStop.at(text, end - 1, limit);
    }
    return !Character.isUpperCase(next)
        || (behind + 1 < limit && Character.isLowerCase(text.charAt(behind + 1)));
  }
}

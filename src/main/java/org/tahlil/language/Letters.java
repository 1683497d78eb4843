package org.tahlil.language;

import org.tahlil.text.FoldedText;
import org.tahlil.text.Folding;
import org.tahlil.text.Script;

/**
 * A stretch of text as the language models see it: the folded letters of its dominant script, with
 * one space before, between and after the words. Everything else (digits, punctuation, letters of
 * other scripts, addresses of web pages and mail) parts words and leaves no trace.
 */
final class Letters {
  /** Script of each UTF-16 code unit, as ordinal; the apostrophe is read with Latin letters. */
  private static final byte[] SCRIPTS = new byte[0x10000];

  private static final Script[] VALUES = Script.values();
  private static final int NONE = Script.NONE.ordinal();
  private static final int LATIN = Script.LATIN.ordinal();

  static {
    for (int c = 0; c < SCRIPTS.length; c++) {
      SCRIPTS[c] = (byte) Script.of((char) c).ordinal();
    }
  }

  private final Script script;
  private final char[] chars;
  private final int length;
  private final int letters;

  private Letters(Script script, char[] chars, int length, int letters) {
    this.script = script;
    this.chars = chars;
    this.length = length;
    this.letters = letters;
  }

  /** The letters of {@code text[start, end)}. */
  static Letters of(CharSequence text, int start, int end) {
    FoldedText folded = Folding.fold(text, start, end);
    char[] chars = new char[folded.length() + 2];
    int length = withoutAddresses(folded, chars);
    int script = dominant(chars, length);
    return script == NONE ? new Letters(Script.NONE, chars, 0, 0) : only(script, chars, length);
  }

  /** The script of most letters, a Latin one counted half; {@link Script#NONE} without letters. */
  Script script() {
    return script;
  }

  /** One space, then words with one space after each; valid up to {@link #length()}. */
  char[] chars() {
    return chars;
  }

  int length() {
    return length;
  }

  /** How many of {@link #chars()} are letters or apostrophes. */
  int count() {
    return letters;
  }

  /** Copies {@code from} behind a space, without words that hold "://", "www." or "@". */
  private static int withoutAddresses(FoldedText from, char[] to) {
    to[0] = ' ';
    int length = 1;
    int word = 1;
    int end = from.length();
    for (int i = 0; i < end; i++) {
      char c = from.charAt(i);
      if (c <= ' ') {
        to[length++] = ' ';
        word = length;
      } else if ((c == '@' || c == '/' || c == '.') && endsAddress(from, i, c)) {
        length = word;
        while (i + 1 < end && from.charAt(i + 1) > ' ') {
          i++;
        }
      } else {
        to[length++] = c;
      }
    }
    return length;
  }

  private static boolean endsAddress(FoldedText text, int i, char c) {
    return switch (c) {
      case '@' -> true;
      case '/' -> i > 1 && text.charAt(i - 1) == '/' && text.charAt(i - 2) == ':';
      default ->
          i > 2
              && text.charAt(i - 1) == 'w'
              && text.charAt(i - 2) == 'w'
              && text.charAt(i - 3) == 'w';
    };
  }

  private static int dominant(char[] chars, int length) {
    int[] counts = new int[VALUES.length];
    for (int i = 1; i < length; i++) {
      counts[SCRIPTS[chars[i]]]++;
    }
    int best = NONE;
    int most = 0;
    for (int s = 0; s < counts.length; s++) {
      // Names and abbreviations in Latin letters stand in texts of every script, seldom the
      // reverse.
      int weight = s == LATIN ? counts[s] : 2 * counts[s];
      if (s != NONE && weight > most) {
        most = weight;
        best = s;
      }
    }
    return best;
  }

  /** Keeps the letters of one script, in place. */
  private static Letters only(int script, char[] chars, int length) {
    int kept = 1;
    int spaces = 1;
    for (int i = 1; i < length; i++) {
      char c = chars[i];
      if (SCRIPTS[c] == script || (c == Folding.APOSTROPHE && joins(script, chars, i, length))) {
        chars[kept++] = c;
      } else if (chars[kept - 1] != ' ') {
        chars[kept++] = ' ';
        spaces++;
      }
    }
    if (chars[kept - 1] != ' ') {
      chars[kept++] = ' ';
      spaces++;
    }
    return new Letters(VALUES[script], chars, kept, kept - spaces);
  }

  /** An apostrophe counts after a Latin letter that has another one, or the end, behind it. */
  private static boolean joins(int script, char[] chars, int i, int length) {
    return script == LATIN
        && SCRIPTS[chars[i - 1]] == LATIN
        && i + 1 < length
        && SCRIPTS[chars[i + 1]] == LATIN;
  }
}

package org.tahlil.language;

import java.util.Arrays;
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

  /** How many Latin letters one of another script outweighs. */
  private static final int OVER_LATIN = 3;

  /** So many letters are taken for a name by each Latin capital, up to a third of all. */
  private static final int NAME = 5;

  private static final char BREVE = 0x306;

  /** Ligatures and presentation forms, the only characters that become several. */
  private static final char FIRST_COMPATIBILITY_FORM = 0xFB00;

  private final Script script;
  private final char[] chars;
  private final int length;
  private final int letters;
  private final long marks;

  private Letters(Script script, char[] chars, int length, int letters, long marks) {
    this.script = script;
    this.chars = chars;
    this.length = length;
    this.letters = letters;
    this.marks = marks;
  }

  /** The letters of {@code text[start, end)}. */
  static Letters of(CharSequence text, int start, int end) {
    Folded folded = new Folded(end - start);
    folded.fold(text, start, end);
    int script = dominant(folded.chars, folded.length, folded.capitals);
    return script == NONE
        ? new Letters(Script.NONE, folded.chars, 0, 0, 0)
        : only(script, folded.chars, folded.length, folded.marks);
  }

  /**
   * The script of most letters, a Latin one counted a third or, in names, less; {@link Script#NONE}
   * without letters.
   */
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

  /** Which letters that tell languages apart the text had before it was folded. */
  long marks() {
    return marks;
  }

  private static int dominant(char[] chars, int length, int capitals) {
    int[] counts = new int[VALUES.length];
    for (int i = 1; i < length; i++) {
      counts[SCRIPTS[chars[i]]]++;
    }
    int best = NONE;
    int most = 0;
    for (int s = 0; s < counts.length; s++) {
      // Names and abbreviations in Latin letters stand in texts of every script, seldom the
      // reverse; they have more capitals than sentences do.
      int weight =
          s == LATIN
              ? Math.max(counts[s] * 2 / 3, counts[s] - NAME * capitals)
              : OVER_LATIN * counts[s];
      if (s != NONE && weight > most) {
        most = weight;
        best = s;
      }
    }
    return best;
  }

  /** Keeps the letters of one script, in place. */
  private static Letters only(int script, char[] chars, int length, long marks) {
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
    return new Letters(VALUES[script], chars, kept, kept - spaces, marks);
  }

  /** An apostrophe counts after a Latin letter that has another one, or the end, behind it. */
  private static boolean joins(int script, char[] chars, int i, int length) {
    return script == LATIN
        && SCRIPTS[chars[i - 1]] == LATIN
        && i + 1 < length
        && SCRIPTS[chars[i + 1]] == LATIN;
  }

  /**
   * A space, then the text as {@link Folding} folds it, without the words that hold "://", "www."
   * or "@". White space becomes a space.
   */
  private static final class Folded {
    char[] chars;
    int length = 1;
    private int word = 1;
    private long marks = 0;

    /** How many Latin capitals the text has, those with accents not counted. */
    private int capitals = 0;

    Folded(int length) {
      chars = new char[length + 2];
      chars[0] = ' ';
    }

    void fold(CharSequence text, int start, int end) {
      for (int i = start; i < end; i++) {
        char unit = text.charAt(i);
        marks |= Orthography.mark(unit);
        capitals += unit >= 'A' && unit <= 'Z' ? 1 : 0;
        char c = Folding.fold(unit);
        if (c > ' ' && (c > '@' || !endsAddress(c))) {
          chars[length++] = c;
        } else if (c > ' ') {
          length = word;
          while (i + 1 < end && text.charAt(i + 1) > ' ') {
            i++;
          }
        } else if (c != 0) {
          chars[length++] = ' ';
          word = length;
        } else {
          foldSpecial(text, i, start);
        }
      }
    }

    private boolean endsAddress(char c) {
      return switch (c) {
        case '@' -> true;
        case '/' -> chars[length - 1] == '/' && length > 1 && chars[length - 2] == ':';
        case '.' ->
            length >= word + 3
                && chars[length - 1] == 'w'
                && chars[length - 2] == 'w'
                && chars[length - 3] == 'w';
        default -> false;
      };
    }

    /** What disappears, becomes several letters, or one with the letter before. */
    private void foldSpecial(CharSequence text, int i, int start) {
      char c = text.charAt(i);
      if (c == BREVE && i > start && length > 1) {
        FoldedText composed = Folding.fold(text, i - 1, i + 1);
        if (composed.length() == 1) {
          chars[length - 1] = composed.charAt(0);
        }
      } else if (c >= FIRST_COMPATIBILITY_FORM) {
        FoldedText expanded = Folding.fold(text, i, i + 1);
        chars = Arrays.copyOf(chars, chars.length + expanded.length());
        for (int e = 0; e < expanded.length(); e++) {
          char letter = expanded.charAt(e);
          chars[length++] = letter <= ' ' ? ' ' : letter;
        }
      }
    }
  }
}

package org.tahlil.text;

import java.util.Arrays;

/**
 * Folding: what typing habits change and meaning does not. Case, apostrophes, combining marks, ZWNJ
 * and tatweel, Arabic presentation forms, the variants of yeh, kaf, gaf, heh and alef, Latin
 * accents, ё and ӣ, and digits of all scripts come out alike. The letters that tell languages apart
 * (ښ ې ڼ ئ, ў қ ғ ҳ ҷ, й) stay, composed or not. All white space is a blank, and a word broken by a
 * hyphen at the end of a line is whole again ({@link Hyphenation}).
 *
 * <p>The tables cover the Basic Multilingual Plane; supplementary characters stay as they are.
 * Folding twice changes nothing.
 */
public final class Folding {
  /** The one apostrophe that all of {@code ' ’ ‘ ʻ ʼ ` ´} become. */
  public static final char APOSTROPHE = '\'';

  private final CharSequence text;
  private final int start;
  private final int end;
  private char[] folded;
  private int[] offsets;
  private int length;

  private Folding(CharSequence text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.folded = new char[end - start];
    this.offsets = new int[end - start + 1];
  }

  /** {@code text[start, end)}, folded, with the way back to its offsets. */
  public static FoldedText fold(CharSequence text, int start, int end) {
    char[] units = new char[end - start];
    copy(text, start, end, units);
    for (int i = 0; i < units.length; i++) {
      char f = FoldingTable.of(units[i]);
      if (f <= FoldingTable.HYPHEN) {
        if (f != FoldingTable.HYPHEN
            || Hyphenation.continuation(text, start, start + i, end) >= 0) {
          return new Folding(text, start, end).go(units, i);
        }
        f = '-';
      }
      units[i] = f;
    }
    return new FoldedText(text, start, units);
  }

  /** All of {@code text}, folded. */
  public static FoldedText fold(CharSequence text) {
    return fold(text, 0, text.length());
  }

  /** One code unit, where it folds to exactly one; {@code '\0'} where it disappears or expands. */
  public static char fold(char c) {
    char f = FoldingTable.of(c);
    return f > FoldingTable.HYPHEN ? f : f == FoldingTable.HYPHEN ? '-' : FoldingTable.DROP;
  }

  private static void copy(CharSequence text, int start, int end, char[] units) {
    if (text instanceof String string) {
      string.getChars(start, end, units, 0);
      return;
    }
    for (int i = start; i < end; i++) {
      units[i - start] = text.charAt(i);
    }
  }

  /**
   * The rest of the work once a code unit does not become exactly one.
   *
   * @param units the first {@code done} of them folded, the others as they stand in the text
   */
  private FoldedText go(char[] units, int done) {
    System.arraycopy(units, 0, folded, 0, done);
    for (int i = 0; i < done; i++) {
      offsets[i] = start + i;
    }
    length = done;
    int i = done;
    while (i < units.length) {
      char f = FoldingTable.of(units[i]);
      if (f > FoldingTable.HYPHEN) {
        append(f, start + i);
        i++;
      } else {
        i = special(units, i, f);
      }
    }
    offsets[length] = end;
    return new FoldedText(text, folded, offsets, length);
  }

  /** Folds the code unit {@code i}, which has a code for its folded form; returns the next one. */
  private int special(char[] units, int i, char code) {
    char c = units[i];
    if (Hyphenation.isHyphen(c)) {
      int next = Hyphenation.continuation(text, start, start + i, end);
      if (next >= 0) {
        return next - start;
      }
    }
    if (code == FoldingTable.HYPHEN) {
      append('-', start + i);
    } else if (code == FoldingTable.EXPAND) {
      for (char e : FoldingTable.expansion(c)) {
        append(e, start + i);
      }
    } else if (i > 0 && length > 0 && offsets[length - 1] == start + i - 1) {
      char composed = FoldingTable.composed(text.charAt(start + i - 1), c);
      if (composed > FoldingTable.HYPHEN) {
        folded[length - 1] = composed;
      }
    }
    return i + 1;
  }

  private void append(char f, int offset) {
    if (length == folded.length) {
      folded = Arrays.copyOf(folded, 2 * length + 16);
      offsets = Arrays.copyOf(offsets, folded.length + 1);
    }
    offsets[length] = offset;
    folded[length++] = f;
  }
}

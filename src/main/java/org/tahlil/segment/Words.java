package org.tahlil.segment;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import org.tahlil.text.Hyphenation;

/**
 * Words by the rules of <a href="https://unicode.org/reports/tr29/#Word_Boundaries">UAX #29</a>, in
 * one pass and without an object a word. On purpose it differs from ICU's root word iterator in
 * that
 *
 * <ul>
 *   <li>{@code ` ´ ′ ‛} between letters are apostrophes, and {@code ‘} or {@code `} after a word's
 *       last o or g is the Uzbek letter (tog‘);
 *   <li>a word broken by a hyphen at the end of a line is one word ({@link Hyphenation});
 *   <li>a full stop that ends a sentence without a space after it ends the word ({@link
 *       GluedStop});
 *   <li>no dictionary is asked: a Han or Hiragana letter is a word, Hangul goes with other letters,
 *       and a run of Thai, Lao, Khmer or Burmese letters is one word.
 * </ul>
 */
final class Words {
  /** Belongs to the word before it, as a mark that is not seen. */
  private static final char SOFT_HYPHEN = '\u00AD';

  private final String text;
  private final int limit;

  /** Words of {@code text[0, limit)}. */
  Words(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** End of the word that starts at {@code start}; {@code start} itself where none does. */
  int end(int start) {
    byte state = at(start);
    if (state < CharacterClass.LETTER) {
      return start;
    }
    int i = start;
    while (true) {
      i += CharacterClass.width(text, i, limit);
      if (state == CharacterClass.LETTER) {
        i = skip(CharacterClass.LETTER, i);
      }
      int after = skipExtend(i);
      int next = after < limit ? next(state, start, after) : -1;
      if (next < 0 && after > i && joinsPictograph(after)) {
        next = after;
      }
      if (next < 0) {
        return withUzbekApostrophe(start, after);
      }
      state = at(next);
      i = next;
    }
  }

  /** Whether the word is a token: it has a letter or digit. */
  boolean isToken(int start, int end) {
    int i = start;
    while (i < end) {
      int codePoint = text.codePointAt(i);
      if (Character.isLetterOrDigit(codePoint)) {
        return true;
      }
      i += Character.charCount(codePoint);
    }
    return false;
  }

  /**
   * Where the word goes on after a character of class {@code state}, at {@code i} or behind it; -1
   * where it ends.
   */
  private int next(byte state, int start, int i) {
    byte found = at(i);
    return switch (found) {
      case CharacterClass.SPACE ->
          text.charAt(i - 1) == SOFT_HYPHEN ? acrossLineBreak(start, i - 1) : -1;
      case CharacterClass.LETTER, CharacterClass.HEBREW, CharacterClass.NUMERIC ->
          joinsLetters(state) ? i : -1;
      case CharacterClass.KATAKANA ->
          state == CharacterClass.KATAKANA || state == CharacterClass.EXTEND_NUM_LET ? i : -1;
      case CharacterClass.EXTEND_NUM_LET ->
          joinsLetters(state) || state == CharacterClass.KATAKANA ? i : -1;
      case CharacterClass.COMPLEX -> state == CharacterClass.COMPLEX ? i : -1;
      case CharacterClass.MID_LETTER,
          CharacterClass.MID_NUM,
          CharacterClass.MID_NUM_LET,
          CharacterClass.SINGLE_QUOTE,
          CharacterClass.DOUBLE_QUOTE ->
          acrossMark(state, found, i);
      default -> Hyphenation.isHyphen(text.charAt(i)) ? acrossLineBreak(start, i) : -1;
    };
  }

  private static boolean joinsLetters(byte state) {
    return state == CharacterClass.LETTER
        || state == CharacterClass.HEBREW
        || state == CharacterClass.NUMERIC
        || state == CharacterClass.EXTEND_NUM_LET;
  }

  /** WB6, WB7 and WB11, WB12: a mark inside a word has letters, or digits, on both sides. */
  private int acrossMark(byte state, byte mark, int i) {
    int behind = skipExtend(i + 1);
    byte following = behind < limit ? at(behind) : CharacterClass.OTHER;
    boolean letters =
        (state == CharacterClass.LETTER || state == CharacterClass.HEBREW)
            && (following == CharacterClass.LETTER || following == CharacterClass.HEBREW);
    if (letters && mark != CharacterClass.MID_NUM && mark != CharacterClass.DOUBLE_QUOTE) {
      return text.charAt(i) == '.' && GluedStop.at(text, i, limit) ? -1 : behind;
    }
    boolean digits = state == CharacterClass.NUMERIC && following == CharacterClass.NUMERIC;
    if (digits && mark != CharacterClass.MID_LETTER && mark != CharacterClass.DOUBLE_QUOTE) {
      return behind;
    }
    if (state != CharacterClass.HEBREW) {
      return -1;
    }
    // WB7a to WB7c: geresh and gershayim.
    if (mark == CharacterClass.SINGLE_QUOTE) {
      return i;
    }
    boolean gershayim = mark == CharacterClass.DOUBLE_QUOTE && following == CharacterClass.HEBREW;
    return gershayim ? behind : -1;
  }

  private int acrossLineBreak(int start, int hyphen) {
    return Hyphenation.continuation(text, start, hyphen, limit);
  }

  /** WB3c: an emoji behind a zero width joiner stays with what stands before the joiner. */
  private boolean joinsPictograph(int i) {
    return i < limit
        && at(i - 1) == CharacterClass.ZWJ
        && UCharacter.hasBinaryProperty(text.codePointAt(i), UProperty.EXTENDED_PICTOGRAPHIC);
  }

  private int withUzbekApostrophe(int start, int end) {
    if (end < limit && end > start && (text.charAt(end) == '‘' || text.charAt(end) == '`')) {
      int last = text.charAt(end - 1) | 0x20;
      return last == 'o' || last == 'g' ? end + 1 : end;
    }
    return end;
  }

  private int skip(byte wanted, int from) {
    int i = from;
    while (i < limit && CharacterClass.of(text.charAt(i)) == wanted) {
      i++;
    }
    return i;
  }

  private int skipExtend(int from) {
    int i = from;
    while (i < limit) {
      byte found = at(i);
      if (found != CharacterClass.EXTEND && found != CharacterClass.ZWJ) {
        return i;
      }
      i += CharacterClass.width(text, i, limit);
    }
    return i;
  }

  private byte at(int i) {
    return CharacterClass.at(text, i, limit);
  }
}

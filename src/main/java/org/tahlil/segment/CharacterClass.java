package org.tahlil.segment;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * What a character does to words and sentences, as one small number: the Word_Break property of
 * Unicode as ICU4J has it, with marks of sentences set apart. One table look-up for the Basic
 * Multilingual Plane.
 */
final class CharacterClass {
  // Between words.
  static final byte OTHER = 0;
  static final byte SPACE = 1;

  /** Ends a sentence, and is never inside a word. The full stop is {@link #MID_NUM_LET}. */
  static final byte TERMINAL = 2;

  static final byte MID_LETTER = 3;
  static final byte MID_NUM = 4;
  static final byte MID_NUM_LET = 5;
  static final byte SINGLE_QUOTE = 6;
  static final byte DOUBLE_QUOTE = 7;
  static final byte EXTEND = 8;
  static final byte ZWJ = 9;

  /** Lead surrogate: ask for the code point. */
  static final byte LEAD = 10;

  /** From here on a word may start with the character. */
  static final byte FIRST_OF_WORD = LEAD;

  static final byte LETTER = 11;
  static final byte HEBREW = 12;
  static final byte NUMERIC = 13;
  static final byte KATAKANA = 14;
  static final byte EXTEND_NUM_LET = 15;

  /** A letter that is a word by itself: Han, Hiragana. */
  static final byte IDEOGRAPH = 16;

  /** A letter of a script without spaces (Thai, Lao, Khmer, Burmese): runs are one word. */
  static final byte COMPLEX = 17;

  private static final byte[] TABLE = new byte[0x10000];

  static {
    for (int c = 0; c < TABLE.length; c++) {
      TABLE[c] = Character.isHighSurrogate((char) c) ? LEAD : compute(c);
    }
    set("!?…؟۔。！？｡．।॥‼⁇⁈⁉", TERMINAL);
    // Apostrophes by habit, in Uzbek o` and g` above all; Unicode counts them as symbols.
    set("`´′‛", MID_LETTER);
  }

  private CharacterClass() {}

  static byte of(char c) {
    return TABLE[c];
  }

  /** Class of the code point at {@code i}; lone surrogates are {@link #OTHER}. */
  static byte at(String text, int i, int end) {
    byte found = TABLE[text.charAt(i)];
    if (found != LEAD) {
      return found;
    }
    return i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))
        ? compute(text.codePointAt(i))
        : OTHER;
  }

  /** Number of code units of the code point at {@code i}. */
  static int width(String text, int i, int end) {
    return TABLE[text.charAt(i)] == LEAD
            && i + 1 < end
            && Character.isLowSurrogate(text.charAt(i + 1))
        ? 2
        : 1;
  }

  static boolean isSpace(char c) {
    return TABLE[c] == SPACE;
  }

  private static byte compute(int codePoint) {
    return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.WORD_BREAK)) {
      case UCharacter.WordBreak.ALETTER -> LETTER;
      case UCharacter.WordBreak.HEBREW_LETTER -> HEBREW;
      case UCharacter.WordBreak.NUMERIC -> NUMERIC;
      case UCharacter.WordBreak.KATAKANA -> KATAKANA;
      case UCharacter.WordBreak.EXTENDNUMLET -> EXTEND_NUM_LET;
      case UCharacter.WordBreak.MIDLETTER -> MID_LETTER;
      case UCharacter.WordBreak.MIDNUM -> MID_NUM;
      case UCharacter.WordBreak.MIDNUMLET -> MID_NUM_LET;
      case UCharacter.WordBreak.SINGLE_QUOTE -> SINGLE_QUOTE;
      case UCharacter.WordBreak.DOUBLE_QUOTE -> DOUBLE_QUOTE;
      case UCharacter.WordBreak.EXTEND, UCharacter.WordBreak.FORMAT -> EXTEND;
      case UCharacter.WordBreak.ZWJ -> ZWJ;
      default -> unclassified(codePoint);
    };
  }

  private static byte unclassified(int codePoint) {
    if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
      return SPACE;
    }
    if (!Character.isLetterOrDigit(codePoint)) {
      return OTHER;
    }
    int lineBreak = UCharacter.getIntPropertyValue(codePoint, UProperty.LINE_BREAK);
    return lineBreak == UCharacter.LineBreak.COMPLEX_CONTEXT ? COMPLEX : IDEOGRAPH;
  }

  private static void set(String characters, byte value) {
    for (int i = 0; i < characters.length(); i++) {
      TABLE[characters.charAt(i)] = value;
    }
  }
}

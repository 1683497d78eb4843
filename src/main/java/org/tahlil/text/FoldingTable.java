package org.tahlil.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/** What each code unit of the Basic Multilingual Plane folds to; see {@link Folding}. */
final class FoldingTable {
  /** The code unit disappears. */
  static final char DROP = 0;

  /** The code unit becomes several. */
  static final char EXPAND = 1;

  /** The code unit becomes {@code -}, or disappears with a line break behind it. */
  static final char HYPHEN = 2;

  private static final char[] TABLE = new char[0x10000];
  private static final char[][] EXPANSIONS = new char[0x10000][];

  /** Hamza above: the one mark that makes another letter of a letter with no composed form. */
  private static final char HAMZA = 0x654;

  private static final Normalizer2 COMPOSITION = Normalizer2.getNFCInstance();

  static {
    Normalizer2 compatibility = Normalizer2.getNFKCInstance();
    Normalizer2 decomposition = Normalizer2.getNFDInstance();
    for (int c = 0; c < TABLE.length; c++) {
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ' || c == 0x85;
      TABLE[c] = blank ? ' ' : Character.toLowerCase((char) c);
    }
    for (int c = 0xC0; c < 0x250; c++) {
      TABLE[c] = withoutAccents(decomposition, (char) c);
    }
    for (int c = 0x1E00; c < 0x1F00; c++) {
      TABLE[c] = withoutAccents(decomposition, (char) c);
    }
    drop(0x300, 0x36F);
    foldCyrillic();
    foldArabic();
    expand(compatibility, 0xFB50, 0xFDFF);
    expand(compatibility, 0xFE70, 0xFEFC);
    expand(compatibility, 0xFF01, 0xFF5E);
    expand(compatibility, 0xFB00, 0xFB06);
    for (int c = 0; c < TABLE.length; c++) {
      if (Character.isDigit((char) c)) {
        TABLE[c] = (char) ('0' + Character.digit((char) c, 10));
      }
    }
    for (char apostrophe : "'’‘ʻʼʹˊ`´′‛".toCharArray()) {
      TABLE[apostrophe] = Folding.APOSTROPHE;
    }
    // Soft hyphen, zero width and direction marks, byte order mark, variation selectors.
    TABLE[0xAD] = DROP;
    drop(0x200B, 0x200F);
    drop(0x202A, 0x202E);
    drop(0x2060, 0x2069);
    TABLE[0xFEFF] = DROP;
    drop(0xFE00, 0xFE0F);
    // The non-breaking hyphen, which never stands at a line's end for the rest of a word.
    TABLE[0x2011] = '-';
    close();
    TABLE['-'] = HYPHEN;
    TABLE[0x2010] = HYPHEN;
  }

  private FoldingTable() {}

  /** The folded code unit, or one of the codes above, which no code unit folds to. */
  static char of(char c) {
    return TABLE[c];
  }

  /** What a code unit with the code {@link #EXPAND} becomes. */
  static char[] expansion(char c) {
    return EXPANSIONS[c];
  }

  /**
   * What {@code letter} with {@code mark} over it folds to; a code above where they do not compose.
   */
  static char composed(char letter, char mark) {
    if (mark == HAMZA && letter == 'ی') {
      return TABLE['ئ'];
    }
    int composed = COMPOSITION.composePair(letter, mark);
    return composed < 0 || composed > 0xFFFF ? DROP : TABLE[composed];
  }

  private static char withoutAccents(Normalizer2 decomposition, char c) {
    String decomposed = decomposition.normalize(String.valueOf(c));
    return switch (c) {
      case 'ı', 'İ' -> 'i';
      case 'ø', 'Ø' -> 'o';
      case 'ł', 'Ł' -> 'l';
      case 'đ', 'Đ' -> 'd';
      case 'ə', 'Ə' -> 'ə';
      default -> Character.toLowerCase(decomposed.charAt(0));
    };
  }

  private static void foldCyrillic() {
    map("ёЁѐЀ", 'е');
    map("ӣӢѝЍ", 'и');
    map("ӯӮ", 'у');
    // U+0483 to U+0489: combining titlo and its like.
    drop(0x483, 0x489);
  }

  private static void foldArabic() {
    map("يى\u06CE", 'ی');
    map("كڪ", 'ک');
    map("ګڰ", 'گ');
    map("أإآٱٲٳ", 'ا');
    map("ؤٶ", 'و');
    map("ةۀۂھەہۃ", 'ه');
    // Harakat, superscript alef, madda and hamza above or below, Koranic marks, tatweel.
    drop(0x64B, 0x65F);
    TABLE[0x670] = DROP;
    drop(0x610, 0x61A);
    drop(0x6D6, 0x6DC);
    drop(0x6DF, 0x6E4);
    drop(0x6E7, 0x6E8);
    drop(0x6EA, 0x6ED);
    TABLE[0x640] = DROP;
    TABLE[0x61C] = DROP;
  }

  /** What folds to a letter that folds itself (ǿ to ø to o) folds all the way at once. */
  private static void close() {
    for (int c = 0; c < TABLE.length; c++) {
      char f = TABLE[c];
      while (f > HYPHEN && TABLE[f] > HYPHEN && TABLE[f] != f) {
        f = TABLE[f];
      }
      TABLE[c] = f;
    }
  }

  private static void map(String from, char to) {
    for (int i = 0; i < from.length(); i++) {
      TABLE[from.charAt(i)] = to;
    }
  }

  private static void drop(int first, int last) {
    Arrays.fill(TABLE, first, last + 1, DROP);
  }

  /** Compatibility forms, each through the table of the letters that it stands for. */
  private static void expand(Normalizer2 compatibility, int first, int last) {
    StringBuilder out = new StringBuilder();
    for (int c = first; c <= last; c++) {
      String decomposed = compatibility.normalize(String.valueOf((char) c));
      if (decomposed.length() == 1 && decomposed.charAt(0) == c) {
        continue;
      }
      out.setLength(0);
      for (int i = 0; i < decomposed.length(); i++) {
        char f = TABLE[decomposed.charAt(i)];
        if (f > EXPAND) {
          out.append(f);
        }
      }
      if (out.length() == 1) {
        TABLE[c] = out.charAt(0);
      } else if (out.isEmpty()) {
        TABLE[c] = DROP;
      } else {
        TABLE[c] = EXPAND;
        EXPANSIONS[c] = out.toString().toCharArray();
      }
    }
  }
}

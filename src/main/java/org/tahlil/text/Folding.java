package org.tahlil.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * Folding: what typing habits change and meaning does not. Case, apostrophes, combining marks, ZWNJ
 * and tatweel, Arabic presentation forms, the variants of yeh, kaf, gaf, heh and alef, Latin
 * accents, ё and ӣ, and digits of all scripts come out alike. The letters that tell languages apart
 * (ښ ې ڼ, ў қ ғ ҳ ҷ, й) stay.
 *
 * <p>The tables cover the Basic Multilingual Plane; supplementary characters stay as they are.
 */
public final class Folding {
  /** In the table: the code unit disappears. */
  private static final char DROP = 0;

  /** In the table: the code unit becomes several; see {@link #EXPANSIONS}. */
  private static final char EXPAND = 1;

  /** The one apostrophe that all of {@code ' ’ ‘ ʻ ʼ ` ´} become. */
  public static final char APOSTROPHE = '\'';

  private static final char[] TABLE = new char[0x10000];
  private static final char[][] EXPANSIONS = new char[0x10000][];

  static {
    Normalizer2 compatibility = Normalizer2.getNFKCInstance();
    Normalizer2 decomposition = Normalizer2.getNFDInstance();
    for (int c = 0; c < TABLE.length; c++) {
      TABLE[c] = Character.toLowerCase((char) c);
    }
    for (int c = 0xC0; c < 0x250; c++) {
      TABLE[c] = withoutAccents(decomposition, (char) c);
    }
    for (int c = 0x1E00; c < 0x1F00; c++) {
      TABLE[c] = withoutAccents(decomposition, (char) c);
    }
    // U+0306 after и and у makes another letter, and is composed before the table is asked.
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
      TABLE[apostrophe] = APOSTROPHE;
    }
    // Soft hyphen, zero width and direction marks, byte order mark, variation selectors.
    TABLE[0xAD] = DROP;
    drop(0x200B, 0x200F);
    drop(0x202A, 0x202E);
    drop(0x2060, 0x2069);
    TABLE[0xFEFF] = DROP;
    drop(0xFE00, 0xFE0F);
    TABLE[0] = ' ';
    TABLE[1] = ' ';
    // Non-breaking hyphen and the hyphen proper.
    TABLE[0x2010] = '-';
    TABLE[0x2011] = '-';
    TABLE[0xA0] = ' ';
    TABLE[0x202F] = ' ';
    close();
  }

  private Folding() {}

  /** {@code text[start, end)}, folded, with the way back to its offsets. */
  public static FoldedText fold(CharSequence text, int start, int end) {
    char[] folded = new char[end - start + 8];
    int[] offsets = new int[folded.length + 1];
    int length = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char f = TABLE[c];
      if (c > 0x7F) {
        if (i + 1 < end && isCyrillicBreve(c, text.charAt(i + 1))) {
          f = c == 'и' || c == 'И' ? 'й' : 'ў';
        } else if (f == EXPAND) {
          char[] expansion = EXPANSIONS[c];
          if (length + expansion.length > folded.length) {
            folded = Arrays.copyOf(folded, folded.length * 2 + expansion.length);
            offsets = Arrays.copyOf(offsets, folded.length + 1);
          }
          for (char e : expansion) {
            offsets[length] = i;
            folded[length++] = e;
          }
          continue;
        } else if (f == DROP) {
          continue;
        }
      }
      if (length == folded.length) {
        folded = Arrays.copyOf(folded, folded.length * 2);
        offsets = Arrays.copyOf(offsets, folded.length + 1);
      }
      offsets[length] = i;
      folded[length++] = f;
    }
    offsets[length] = end;
    return new FoldedText(text, folded, offsets, length);
  }

  /** All of {@code text}, folded. */
  public static FoldedText fold(CharSequence text) {
    return fold(text, 0, text.length());
  }

  /** One code unit, where it folds to exactly one; {@code '\0'} where it disappears or expands. */
  public static char fold(char c) {
    char f = TABLE[c];
    return f == EXPAND ? DROP : f;
  }

  private static boolean isCyrillicBreve(char c, char mark) {
    return mark == 0x306 && (c == 'и' || c == 'И' || c == 'у' || c == 'У');
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
      while (f > EXPAND && TABLE[f] > EXPAND && TABLE[f] != f) {
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

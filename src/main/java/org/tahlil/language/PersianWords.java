package org.tahlil.language;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetectorContextGenerator;

/**
 * The features of the model that tells Dari from Iranian Persian: the words, folded, each once, and
 * a few endings. ZWNJ, letter variants, marks and punctuation leave no trace, nor do the blanks
 * that some write inside a word ({@code می شود}, {@code کتاب ها}): parts of one word are joined.
 */
final class PersianWords implements LanguageDetectorContextGenerator {
  /** Parts that belong to the word after them. */
  private static final char[][] PREFIXES = {"می".toCharArray(), "نمی".toCharArray()};

  /** Parts that belong to the word before them. */
  private static final char[][] SUFFIXES =
      chars("ها", "های", "هایی", "هایش", "هایشان", "گی", "گان", "تر", "ترین", "ای", "یی", "ام")
          .toArray(char[][]::new);

  /**
   * Endings that are features of their own: the final h that Dari keeps, its -yi, -yike, and -ism,
   * which Dari takes from English and Iranian Persian from French. The mark before them is in no
   * word.
   */
  private static final char[][] ENDINGS =
      chars("-هیی", "-هگی", "-هگان", "-ییی", "-یزم", "-یسم", "-یکه", "-ایی").toArray(char[][]::new);

  /** Most different endings that are features of a text. */
  static final int MOST_ENDINGS = ENDINGS.length;

  private static List<char[]> chars(String... words) {
    return Arrays.stream(words).map(String::toCharArray).toList();
  }

  // OpenNLP asks for an array of any type the caller likes; all its callers take strings.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  @Override
  public <T extends CharSequence> T[] getContext(CharSequence text) {
    return (T[]) of(text);
  }

  /** The distinct features of {@code text}, in the order in which they first occur. */
  static String[] of(CharSequence text) {
    Set<String> features = new LinkedHashSet<>();
    forEach(
        Letters.of(text, 0, text.length()),
        (chars, start, end) -> features.add(new String(chars, start, end - start)));
    return features.toArray(String[]::new);
  }

  /** Takes a feature: {@code chars[start, end)}. */
  interface Taker {
    void take(char[] chars, int start, int end);
  }

  /** Every word and ending of {@code letters}, in order; what occurs twice comes twice. */
  static void forEach(Letters letters, Taker taker) {
    char[] chars = new char[letters.length()];
    int length = join(letters, chars);
    int start = 0;
    for (int i = 0; i < length; i++) {
      if (chars[i] == ' ') {
        taker.take(chars, start, i);
        for (char[] ending : ENDINGS) {
          if (endsWith(chars, start, i, ending)) {
            taker.take(ending, 0, ending.length);
          }
        }
        start = i + 1;
      }
    }
  }

  /**
   * Writes the words of {@code letters} to {@code chars}, each with a space after it; returns the
   * length.
   */
  private static int join(Letters letters, char[] chars) {
    char[] text = letters.chars();
    int length = 0;
    int start = 1;
    boolean afterPrefix = false;
    for (int i = 1; i < letters.length(); i++) {
      if (text[i] != ' ') {
        continue;
      }
      if (length > 0 && (afterPrefix || isOneOf(SUFFIXES, text, start, i))) {
        length--;
      }
      System.arraycopy(text, start, chars, length, i + 1 - start);
      length += i + 1 - start;
      afterPrefix = isOneOf(PREFIXES, text, start, i);
      start = i + 1;
    }
    return length;
  }

  private static boolean isOneOf(char[][] parts, char[] text, int start, int end) {
    for (char[] part : parts) {
      // Hardly any word has the length and the first letter of a part.
      if (part.length == end - start
          && part[0] == text[start]
          && Arrays.equals(text, start, end, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two letters or more stand before the letters of {@code ending}. */
  private static boolean endsWith(char[] chars, int start, int end, char[] ending) {
    int length = ending.length - 1;
    return end - start >= length + 2
        && chars[end - 1] == ending[length]
        && Arrays.equals(chars, end - length, end, ending, 1, ending.length);
  }
}

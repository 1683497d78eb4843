package org.tahlil.theme;

import java.util.Arrays;
import java.util.Set;
import org.tahlil.text.FoldedText;
import org.tahlil.text.Folding;
import org.tahlil.text.Script;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;

/**
 * The words of a sentence as cues see them: folded tokens, without what spelling leaves to taste.
 *
 * <ul>
 *   <li>Cyrillic ь and ъ go ({@code кремль}, Uzbek {@code кремл});
 *   <li>a Latin word loses its English {@code 's};
 *   <li>in Arabic script a plural ending that stands apart joins its word: {@code شبکه های} is
 *       {@code شبکه‌های} and {@code شبکههای}.
 * </ul>
 */
final class Words {
  /** Persian plural endings that are often typed as a word of their own. */
  private static final Set<String> ENDINGS =
      Set.of("ها", "های", "هایی", "هایش", "هایشان", "هایم", "گان", "گانی", "گانش");

  private static final int LONGEST_ENDING = 7;

  private char[] chars = new char[256];
  private int[] starts = new int[64];
  private int[] firstTokens = new int[64];
  private int size;

  /** Replaces the words by those of {@code text[span]}. */
  void read(CharSequence text, Span span, Tokens tokens) {
    size = 0;
    starts[0] = 0;
    firstTokens[0] = 0;
    int before = -1;
    for (int t = 0; t < tokens.size(); t++) {
      int start = tokens.start(t);
      int end = tokens.end(t);
      reserve(end - start);
      int to = fold(text, start, end, starts[size]);
      add(to >= 0 ? to : foldAll(text, start, end), t, start - before == 1 && t > 0);
      before = end;
    }
  }

  /**
   * Writes the folded token to {@code at}, and returns where it ends; -1 where a code unit does not
   * become exactly one, which {@link #foldAll} can handle. Most tokens are simple.
   */
  private int fold(CharSequence text, int start, int end, int at) {
    int to = at;
    for (int i = start; i < end; i++) {
      char folded = Folding.fold(text.charAt(i));
      if (folded == '\0' || folded == '-') {
        return -1;
      }
      chars[to++] = folded;
    }
    return to;
  }

  private int foldAll(CharSequence text, int start, int end) {
    FoldedText folded = Folding.fold(text, start, end);
    reserve(folded.length());
    folded.copy(0, folded.length(), chars, starts[size]);
    return starts[size] + folded.length();
  }

  int size() {
    return size;
  }

  /** All words one after the other; word {@code i} is {@code [start(i), start(i + 1))}. */
  char[] chars() {
    return chars;
  }

  int start(int word) {
    return starts[word];
  }

  /** Index of the first token of a word; for {@link #size()} the number of tokens. */
  int firstToken(int word) {
    return firstTokens[word];
  }

  /** Index of the last token of a word. */
  int lastToken(int word) {
    return firstTokens[word + 1] - 1;
  }

  String word(int i) {
    return new String(chars, starts[i], starts[i + 1] - starts[i]);
  }

  /** Adds the word that stands, folded, between {@code starts[size]} and {@code to}. */
  private void add(int to, int token, boolean follows) {
    int start = starts[size];
    int end = to;
    if (end > start && isCyrillic(chars[start])) {
      end = withoutSigns(start, end);
    }
    end = withoutGenitive(start, end);
    if (!(follows && size > 0 && isEnding(start, end))) {
      size++;
    }
    starts[size] = end;
    firstTokens[size] = token + 1;
  }

  private static boolean isCyrillic(char c) {
    return c >= 0x400 && Script.of(c) == Script.CYRILLIC;
  }

  private int withoutSigns(int start, int end) {
    int to = start;
    for (int i = start; i < end; i++) {
      char c = chars[i];
      chars[to] = c;
      to += c == 'ь' || c == 'ъ' ? 0 : 1;
    }
    return to;
  }

  private int withoutGenitive(int start, int end) {
    boolean genitive =
        end - start > 2 && chars[end - 1] == 's' && chars[end - 2] == Folding.APOSTROPHE;
    return genitive ? end - 2 : end;
  }

  private boolean isEnding(int start, int end) {
    return end - start >= 2
        && end - start <= LONGEST_ENDING
        && (chars[start] == 'ه' || chars[start] == 'گ')
        && ENDINGS.contains(new String(chars, start, end - start));
  }

  private void reserve(int more) {
    if (starts[size] + more > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(chars.length * 2, starts[size] + more));
    }
    if (size + 2 > starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      firstTokens = Arrays.copyOf(firstTokens, firstTokens.length * 2);
    }
  }
}

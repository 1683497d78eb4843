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
    FoldedText folded = Folding.fold(text, span.start(), span.end());
    size = 0;
    starts[0] = 0;
    firstTokens[0] = 0;
    int at = 0;
    int length = folded.length();
    for (int t = 0; t < tokens.size(); t++) {
      while (at < length && folded.offset(at) < tokens.start(t)) {
        at++;
      }
      int from = at;
      while (at < length && folded.offset(at) < tokens.end(t)) {
        at++;
      }
      add(folded, from, at, t, t > 0 && tokens.start(t) - tokens.end(t - 1) == 1);
    }
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

  private void add(FoldedText folded, int from, int to, int token, boolean follows) {
    reserve(to - from);
    int start = starts[size];
    int end = start;
    for (int i = from; i < to; i++) {
      char c = folded.charAt(i);
      if (c != 'ь' && c != 'ъ') {
        chars[end++] = c;
      }
    }
    end = withoutGenitive(start, end);
    if (!(size > 0 && follows && isEnding(start, end))) {
      size++;
    }
    starts[size] = end;
    firstTokens[size] = token + 1;
  }

  private int withoutGenitive(int start, int end) {
    boolean genitive =
        end - start > 2 && chars[end - 1] == 's' && chars[end - 2] == Folding.APOSTROPHE;
    return genitive ? end - 2 : end;
  }

  private boolean isEnding(int start, int end) {
    return end - start >= 2
        && end - start <= LONGEST_ENDING
        && Script.of(chars[start]) == Script.ARABIC
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

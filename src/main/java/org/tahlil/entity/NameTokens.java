package org.tahlil.entity;

import java.util.Arrays;
import java.util.Set;
import org.tahlil.text.Folding;
import org.tahlil.text.Language;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;

/**
 * A sentence as the name finders see it, in training and in use alike: the words of the project's
 * tokeniser, the punctuation between them, and one spelling for what typing habits change (ي and ی,
 * ZWNJ, apostrophes, ё, digits; not the case). The English <i>'s</i> is a token of its own, and the
 * full stop of an abbreviation belongs to it.
 *
 * <p>Characters and bounds are kept in arrays; strings are made only when asked for.
 */
final class NameTokens {
  /** English abbreviations that stand in names with their full stop. */
  private static final Set<String> ABBREVIATIONS =
      Set.of("inc", "corp", "co", "ltd", "jr", "sr", "st", "bros", "mt", "ft");

  private final String text;
  private char[] chars;
  private int[] bounds;
  private int[] offsets;
  private int length;
  private int size;

  private NameTokens(String text, int capacity) {
    this.text = text;
    this.chars = new char[capacity + 8];
    this.bounds = new int[capacity / 4 + 8];
    this.offsets = new int[2 * bounds.length];
  }

  /** The tokens of the sentence {@code span} with the words {@code tokens}. */
  static NameTokens of(String text, Span span, Tokens tokens, Language language) {
    NameTokens made = new NameTokens(text, span.length());
    boolean english = language.equals(Language.ENGLISH);
    int at = span.start();
    for (int i = 0; i < tokens.size(); i++) {
      made.addPunctuation(at, tokens.start(i));
      at =
          english
              ? made.addEnglish(tokens.start(i), tokens.end(i), span.end())
              : made.addWord(tokens.start(i), tokens.end(i));
    }
    made.addPunctuation(at, span.end());
    return made;
  }

  /** Number of tokens. */
  int size() {
    return size;
  }

  /** The characters of all tokens, one after the other. */
  char[] chars() {
    return chars;
  }

  /** Index of the first character of token {@code i} in {@link #chars}; for the size, the end. */
  int from(int i) {
    return i == 0 ? 0 : bounds[i - 1];
  }

  /** Offset of the token in the document's text. */
  int start(int i) {
    return offsets[2 * i];
  }

  /** Offset after the token in the document's text. */
  int end(int i) {
    return offsets[2 * i + 1];
  }

  String token(int i) {
    return new String(chars, from(i), from(i + 1) - from(i));
  }

  String[] strings() {
    String[] strings = new String[size];
    Arrays.setAll(strings, this::token);
    return strings;
  }

  private void addPunctuation(int start, int end) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      int next = at + 1;
      while (next < end && text.charAt(next) == c) {
        next++;
      }
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && spelled(c) != 0) {
        add(at, next);
      }
      at = next;
    }
  }

  private int addWord(int start, int end) {
    add(start, end);
    return end;
  }

  /** Offset behind what was added. */
  private int addEnglish(int start, int end, int sentenceEnd) {
    boolean genitive =
        end - start > 2
            && (text.charAt(end - 1) | 0x20) == 's'
            && Folding.fold(text.charAt(end - 2)) == Folding.APOSTROPHE;
    if (genitive) {
      add(start, end - 2);
      return addWord(end - 2, end);
    }
    boolean stopped = end < sentenceEnd && text.charAt(end) == '.' && abbreviates(start, end);
    return addWord(start, stopped ? end + 1 : end);
  }

  private boolean abbreviates(int start, int end) {
    if (end - start == 1) {
      return Character.isUpperCase(text.charAt(start));
    }
    if (end - start > 4 || !Character.isUpperCase(text.charAt(start))) {
      return false;
    }
    return text.indexOf('.', start) < end
        || ABBREVIATIONS.contains(Folding.fold(text, start, end).toString());
  }

  private void add(int start, int end) {
    int before = length;
    for (int i = start; i < end; i++) {
      char c = spelled(text.charAt(i));
      if (c != 0) {
        if (length == chars.length) {
          chars = Arrays.copyOf(chars, 2 * length);
        }
        chars[length++] = c;
      }
    }
    if (length == before) {
      return;
    }
    if (size == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * size);
      offsets = Arrays.copyOf(offsets, 4 * size);
    }
    bounds[size] = length;
    offsets[2 * size] = start;
    offsets[2 * size + 1] = end;
    size++;
  }

  /** A word in its one spelling, case kept. */
  static String spelled(String word) {
    StringBuilder spelled = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = spelled(word.charAt(i));
      if (c != 0) {
        spelled.append(c);
      }
    }
    return spelled.toString();
  }

  /** The character in its one spelling, case kept; 0 for what only typing habits put there. */
  private static char spelled(char c) {
    if (c < 0x80) {
      return c;
    }
    if (c == 'ё') {
      return 'е';
    }
    if (c == 'Ё') {
      return 'Е';
    }
    boolean cased = c < 0x590 && Character.isLetter(c) && !(c >= 0x2B0 && c < 0x300);
    return cased || Character.isSurrogate(c) ? c : folded(c);
  }

  private static char folded(char c) {
    char folded = Folding.fold(c);
    return folded == 0 && !isDropped(c) ? c : folded;
  }

  /** Whether folding drops the character; where it makes several of one it stays as it is. */
  private static boolean isDropped(char c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.FORMAT, Character.MODIFIER_LETTER -> true;
      default -> false;
    };
  }
}

package org.tahlil.segment;

import org.tahlil.segment.Abbreviations.Kind;
import org.tahlil.text.Script;

/**
 * Decides whether a mark ends the sentence, from the word before it and the word behind it. Where
 * the script has capitals, a word in lower case goes on with the sentence, unless the sentence
 * itself has started in lower case (posts written without capitals).
 */
final class Boundaries {
  /** Digits of a day, month, hour or list item, at most. */
  private static final int SHORT_NUMBER = 2;

  /** Digits of an item's number, at most; a year is none. */
  private static final int ITEM_NUMBER = 3;

  /** Letters of an Arabic article before a name in Latin or Cyrillic letters ({@code ash-Sham}). */
  private static final int ARTICLE = 3;

  private final String text;

  Boundaries(String text) {
    this.text = text;
  }

  /**
   * Whether {@code mark} ends the sentence whose tokens are the first {@code length} numbers of
   * {@code bounds} and which the token {@code [start, end)} follows.
   */
  boolean ends(Mark mark, int[] bounds, int length, Next next) {
    int first = bounds[0];
    int wordStart = bounds[length - 2];
    int wordEnd = bounds[length - 1];
    boolean touches = wordEnd == mark.start();
    boolean only = length == 2;
    if (isLowerCase(next)) {
      return Character.isLowerCase(text.charAt(first))
          && !mark.quoted()
          && mark.kind() != Mark.Kind.ELLIPSIS
          && !(touches && isAbbreviation(wordStart, wordEnd));
    }
    if (mark.kind() != Mark.Kind.STOP || !touches) {
      return true;
    }
    if (Character.isDigit(text.charAt(wordStart))) {
      return !isItem(wordStart, wordEnd, only) && !isDate(wordStart, wordEnd, next);
    }
    if (only && isItemLetter(wordStart, wordEnd)) {
      return false;
    }
    return endsBehindWord(wordStart, wordEnd, next);
  }

  /** The token behind a mark. */
  record Next(int start, int end, int limit) {}

  private boolean isLowerCase(Next next) {
    if (!Character.isLowerCase(text.charAt(next.start))) {
      return false;
    }
    boolean article =
        next.end - next.start <= ARTICLE
            && next.end + 1 < next.limit
            && text.charAt(next.end) == '-'
            && Character.isUpperCase(text.charAt(next.end + 1));
    return !article;
  }

  private boolean isAbbreviation(int start, int end) {
    return end - start == 1
        || isAcronym(start, end)
        || abbreviations(start).kind(text, start, end) != Kind.NONE;
  }

  private boolean endsBehindWord(int start, int end, Next next) {
    Abbreviations abbreviations = abbreviations(start);
    boolean number = Character.isDigit(text.charAt(next.start));
    return switch (abbreviations.kind(text, start, end)) {
      case TITLE -> false;
      case NUMBER -> !number && !(isInitial(start, end) && !startsSentence(next));
      case INNER -> startsSentence(next);
      case NONE, STARTER ->
          !(isInitial(start, end) || isAcronym(start, end)) || startsSentence(next);
    };
  }

  private boolean startsSentence(Next next) {
    boolean initial =
        next.end - next.start == 1 && next.end < next.limit && text.charAt(next.end) == '.';
    return !initial && abbreviations(next.start).isStarter(text, next.start, next.end);
  }

  /**
   * One letter, which no script with capitals writes small: {@code А. С. Пушкин}, {@code ا. ف. پ}.
   */
  private boolean isInitial(int start, int end) {
    return end - start == 1 && !Character.isLowerCase(text.charAt(start));
  }

  /** Single letters with full stops between them: {@code U.S}, {@code т.е}. */
  private boolean isAcronym(int start, int end) {
    for (int i = start + 1; i < end; i += 2) {
      if (text.charAt(i) != '.') {
        return false;
      }
    }
    return (end - start) % 2 == 1 && end - start > 1;
  }

  private boolean isItem(int start, int end, boolean only) {
    return only && (end - start <= ITEM_NUMBER || text.substring(start, end).indexOf('.') > 0);
  }

  private boolean isItemLetter(int start, int end) {
    for (int i = start; i < end; i++) {
      if ("IVXLCivxlc".indexOf(text.charAt(i)) < 0) {
        return end - start == 1;
      }
    }
    return true;
  }

  private boolean isDate(int start, int end, Next next) {
    return end - start <= SHORT_NUMBER && Character.isDigit(text.charAt(next.start));
  }

  private Abbreviations abbreviations(int letter) {
    return Abbreviations.of(Script.of(text.charAt(letter)));
  }
}

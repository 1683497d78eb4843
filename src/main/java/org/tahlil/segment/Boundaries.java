package org.tahlil.segment;

import org.tahlil.segment.Abbreviations.Kind;
import org.tahlil.text.Folding;
import org.tahlil.text.Hyphenation;
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
    return Character.isLowerCase(text.charAt(next.start))
        && !isArticle(next)
        && !isUzbekLetter(next);
  }

  /** {@code al-Qaeda}, {@code ан-Нусра}: the capital is behind the hyphen. */
  private boolean isArticle(Next next) {
    return next.end - next.start <= ARTICLE
        && next.end + 1 < next.limit
        && text.charAt(next.end) == '-'
        && Character.isUpperCase(text.charAt(next.end + 1));
  }

  /** {@code o'sha}, {@code g'olib}: many programs fail to write these letters as capitals. */
  private boolean isUzbekLetter(Next next) {
    char first = text.charAt(next.start);
    return (first == 'o' || first == 'g')
        && next.start + 1 < next.limit
        && Folding.fold(text.charAt(next.start + 1)) == Folding.APOSTROPHE;
  }

  private boolean isAbbreviation(int start, int end) {
    Kind kind = abbreviations(start).kind(text, start, end);
    return kind == Kind.NONE ? end - start == 1 || isAcronym(start, end) : kind != Kind.WORD;
  }

  private boolean endsBehindWord(int start, int end, Next next) {
    Abbreviations abbreviations = abbreviations(start);
    boolean number = Character.isDigit(text.charAt(next.start));
    return switch (abbreviations.kind(text, start, end)) {
      case TITLE -> false;
      case NUMBER -> !number && !(isInitial(start, end) && !startsSentence(next));
      case INNER -> startsSentence(next);
      case WORD -> true;
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
    boolean behindHyphen = start > 0 && Hyphenation.isHyphen(text.charAt(start - 1));
    return end - start == 1 && !behindHyphen && !Character.isLowerCase(text.charAt(start));
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

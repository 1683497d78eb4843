package org.tahlil.entity;

import java.util.ArrayList;
import java.util.List;
import org.tahlil.text.FoldedText;
import org.tahlil.text.Folding;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;

/** Finds the forms of an index in one sentence. Used once, by one thread. */
final class FormMatcher {
  /** White space, a hyphen and a quotation mark may stand between two words of a name. */
  private static final int MOST_BETWEEN_WORDS = 3;

  /** Hyphens, quotation marks and apostrophes. */
  private static final String JOINS_WORDS = "-\u2010\u2011–—'’‘`ʻ«»\"“”\u00A0\u200C";

  /**
   * A one- or two-letter word before a full stop is an abbreviation (St. Petersburg), as U.S. is.
   */
  private static final int LONGEST_ABBREVIATION = 2;

  private final FormIndex index;
  private final String text;
  private final Tokens tokens;
  private final int sentenceEnd;
  private final FoldedText folded;

  /** For each token the offset of its first folded code unit, and one after the last token. */
  private final int[] starts;

  private final List<Match> matches = new ArrayList<>();

  /**
   * A name and where it stands in the document's text.
   *
   * @param inContext whether one of the words stands in the sentence that make the form certain;
   *     always where it needs none
   */
  record Match(Span span, FormIndex.Name name, boolean inContext) {}

  FormMatcher(FormIndex index, String text, IdentifiedSentence sentence) {
    this.index = index;
    this.text = text;
    this.tokens = sentence.tokens();
    this.sentenceEnd = sentence.span().end();
    this.folded = Folding.fold(text, sentence.span().start(), sentence.span().end());
    this.starts = starts();
  }

  /** All names, by the token where they begin; one span may have several. */
  List<Match> matches() {
    for (int token = 0; token < tokens.size(); token++) {
      follow(PhraseTable.ROOT, token, token);
    }
    return matches;
  }

  private int[] starts() {
    int[] found = new int[2 * tokens.size()];
    int at = 0;
    for (int token = 0; token < tokens.size(); token++) {
      at = skip(at, tokens.start(token));
      found[2 * token] = at;
      at = skip(at, tokens.end(token));
      found[2 * token + 1] = at;
    }
    return found;
  }

  private int skip(int from, int offset) {
    int at = from;
    while (at < folded.length() && folded.offset(at) < offset) {
      at++;
    }
    return at;
  }

  /** Every name whose words so far lead to {@code phrase} and whose next word is {@code token}. */
  private void follow(int phrase, int first, int token) {
    int end = starts[2 * token + 1];
    int stem = CharTrie.ROOT;
    for (int at = starts[2 * token]; ; at++) {
      for (int word : index.words(stem)) {
        int nameEnd = index.endings(word).nameEnd(folded, at, end);
        if (nameEnd != Endings.NO_ENDING) {
          take(index.phrases().child(phrase, word), first, token, nameEnd, word);
        }
      }
      if (at == end) {
        return;
      }
      stem = index.stems().child(stem, folded.charAt(at));
      if (stem == CharTrie.NONE) {
        return;
      }
    }
  }

  private void take(int phrase, int first, int token, int nameEnd, int word) {
    if (phrase == PhraseTable.NONE) {
      return;
    }
    boolean whole = nameEnd == starts[2 * token + 1];
    List<FormIndex.Name> names = index.names(phrase);
    if (!names.isEmpty()) {
      int end = whole ? withJoinedEnding(token, word) : folded.offset(nameEnd);
      Span span = new Span(tokens.start(first), end);
      for (FormIndex.Name name : names) {
        if (isWritten(name.casing(), span.start(), span.end())) {
          matches.add(new Match(span, name, hasContext(name.context())));
        }
      }
    }
    if (whole && token + 1 < tokens.size() && areOneName(token)) {
      follow(phrase, first, token + 1);
    }
  }

  /**
   * End of the name whose last word is {@code token}, with an ending after a hyphen (ИМА-ро) or the
   * last full stop of an abbreviation (U.S.).
   */
  private int withJoinedEnding(int token, int word) {
    int end = tokens.end(token);
    int next = token + 1;
    boolean abbreviation = end - 2 > tokens.start(token) && text.charAt(end - 2) == '.';
    if (abbreviation && end < sentenceEnd && text.charAt(end) == '.') {
      return end + 1;
    }
    boolean joined =
        next < tokens.size()
            && tokens.start(next) == end + 1
            && Folding.fold(text.charAt(end)) == '-'
            && index.endings(word).nameEnd(folded, starts[2 * next], starts[2 * next + 1])
                == starts[2 * next + 1];
    return joined ? tokens.end(next) : end;
  }

  /** Whether nothing stands between a token and the next that would part them. */
  private boolean areOneName(int token) {
    int from = tokens.end(token);
    int to = tokens.start(token + 1);
    if (to - from > MOST_BETWEEN_WORDS) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean abbreviates = c == '.' && isAbbreviation(tokens.start(token), from);
      if (!Character.isWhitespace(c) && JOINS_WORDS.indexOf(c) < 0 && !abbreviates) {
        return false;
      }
    }
    return true;
  }

  private boolean isAbbreviation(int start, int end) {
    return end - start <= LONGEST_ABBREVIATION || text.indexOf('.', start, end) >= 0;
  }

  private boolean isWritten(Gazetteer.Casing casing, int start, int end) {
    char first = text.charAt(start);
    return switch (casing) {
      case ANY -> true;
      case CAPITALIZED -> !Character.isLowerCase(first);
      case UPPER ->
          !Character.isLowerCase(first)
              && (end - start < 2 || !Character.isLowerCase(text.charAt(start + 1)));
    };
  }

  private boolean hasContext(List<String> beginnings) {
    if (beginnings.isEmpty()) {
      return true;
    }
    for (int token = 0; token < tokens.size(); token++) {
      for (String beginning : beginnings) {
        if (begins(starts[2 * token], starts[2 * token + 1], beginning)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean begins(int start, int end, String beginning) {
    if (end - start < beginning.length()) {
      return false;
    }
    for (int i = 0; i < beginning.length(); i++) {
      if (folded.charAt(start + i) != beginning.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

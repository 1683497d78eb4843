package org.tahlil.entity;

import com.ibm.icu.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;
import org.tahlil.text.Sentence;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;

/** Sentences for the tests: all of a text is one, with the words of ICU's UAX #29. */
final class Sentences {
  private Sentences() {}

  static IdentifiedSentence of(String text, String language) {
    Sentence sentence = new Sentence(new Span(0, text.length()), tokens(text));
    return new IdentifiedSentence(sentence, Language.of(language), 1);
  }

  static Tokens tokens(String text) {
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text);
    int[] bounds = new int[2 * text.length()];
    int length = 0;
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
      if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
        bounds[length++] = start;
        bounds[length++] = end;
      }
    }
    return Tokens.of(Arrays.copyOf(bounds, length), length);
  }
}

package org.tahlil.entity;

import java.util.Arrays;
import org.tahlil.segment.SentenceSplitter;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;
import org.tahlil.text.Sentence;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;

/** Sentences for the tests: all of a text is one. */
final class Sentences {
  private static final SentenceSplitter SPLITTER = SentenceSplitter.create();

  private Sentences() {}

  static IdentifiedSentence of(String text, String language) {
    Sentence sentence = new Sentence(new Span(0, text.length()), tokens(text));
    return new IdentifiedSentence(sentence, Language.of(language), 1);
  }

  static Tokens tokens(String text) {
    int[] bounds = new int[2 * text.length()];
    int length = 0;
    for (Sentence sentence : SPLITTER.split(text)) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        bounds[length++] = sentence.tokens().start(i);
        bounds[length++] = sentence.tokens().end(i);
      }
    }
    return Tokens.of(Arrays.copyOf(bounds, length), length);
  }
}

package org.tahlil.segment;

import java.util.ArrayList;
import java.util.List;
import org.tahlil.text.Sentence;

/**
 * Text to sentences with their tokens. Safe for use by several threads.
 *
 * <p>A sentence is what a human coder would code as one: it ends at {@code . ! ? … ؟ ۔ 。} where the
 * mark is no part of an abbreviation, initial, number, date or address, and at the end of a
 * paragraph, heading or item of a list. Closing quotes and brackets belong to it. A semicolon
 * ({@code ;}, {@code ؛}) ends none; a sentence of more than 1,000 tokens or 20,000 code units is
 * cut, at a semicolon where there is one. A line break that only the width of a page has made ends
 * nothing. A stretch without any token ({@code * * *}) is no sentence.
 */
public interface SentenceSplitter {
  /** The sentences of {@code text}, in order, without overlap; none where it is blank. */
  List<Sentence> split(String text);

  /** Splits by rules of the script, as the language is not known yet. */
  static SentenceSplitter create() {
    return text -> {
      List<Sentence> sentences = new ArrayList<>();
      Paragraphs.of(text, new SentenceScanner(text, sentences));
      return sentences;
    };
  }
}

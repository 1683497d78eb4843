package org.tahlil.text;

/**
 * A sentence as the segmenter found it.
 *
 * @param span where it stands in the document's text, without white space around it
 * @param tokens its tokens, with offsets into the document's text
 */
public record Sentence(Span span, Tokens tokens) {
  public Sentence {
    if (tokens.size() > 0
        && (tokens.start(0) < span.start() || tokens.end(tokens.size() - 1) > span.end())) {
      throw new IllegalArgumentException("tokens outside of the sentence " + span);
    }
  }
}

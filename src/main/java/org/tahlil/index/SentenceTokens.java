package org.tahlil.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tahlil.text.Sentence;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;

/**
 * The tokens of a sentence as the segmenter found them, one position each, with offsets into the
 * sentence. May be used again for the next sentence after {@link #of}.
 */
final class SentenceTokens extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TokenTerms terms;
  private String text = "";
  private Sentence sentence = new Sentence(new Span(0, 0), Tokens.empty());
  private int next;

  private SentenceTokens(TokenTerms terms) {
    this.terms = terms;
  }

  /** Every spelling of a word as one term. */
  static SentenceTokens folded() {
    return new SentenceTokens(TokenTerms.folded());
  }

  /** Every spelling as a term of its own; only case is folded. */
  static SentenceTokens strict() {
    return new SentenceTokens(TokenTerms.strict());
  }

  /** Goes on with {@code nextSentence} of {@code document}. */
  SentenceTokens of(String document, Sentence nextSentence) {
    text = document;
    sentence = nextSentence;
    return this;
  }

  @Override
  public void reset() {
    next = 0;
    terms.reset(text, sentence.span());
  }

  @Override
  public boolean incrementToken() {
    if (next == sentence.tokens().size()) {
      return false;
    }
    clearAttributes();
    int start = sentence.tokens().start(next);
    int end = sentence.tokens().end(next);
    terms.append(start, end, term);
    offset.setOffset(start - sentence.span().start(), end - sentence.span().start());
    next++;
    return true;
  }

  @Override
  public void end() {
    clearAttributes();
    offset.setOffset(sentence.span().length(), sentence.span().length());
  }
}

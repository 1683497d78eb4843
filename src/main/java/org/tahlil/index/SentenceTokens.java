package org.tahlil.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tahlil.text.FoldedText;
import org.tahlil.text.Folding;
import org.tahlil.text.Sentence;

/**
 * The tokens of a sentence as the segmenter found them, one position each, with offsets into the
 * sentence. May be used again for the next sentence after {@link #set}.
 */
final class SentenceTokens extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final boolean strict;
  private String text = "";
  private Sentence sentence;
  private FoldedText folded;
  private int next;

  private SentenceTokens(boolean strict, Sentence sentence) {
    this.strict = strict;
    this.sentence = sentence;
    this.folded = Folding.fold("");
  }

  /** Every spelling of a word as one term. */
  static SentenceTokens folded(Sentence first) {
    return new SentenceTokens(false, first);
  }

  /** Every spelling as a term of its own; only case is folded. */
  static SentenceTokens strict(Sentence first) {
    return new SentenceTokens(true, first);
  }

  /** Goes on with {@code next}, a sentence of {@code document}. */
  SentenceTokens set(String document, Sentence nextSentence) {
    text = document;
    sentence = nextSentence;
    return this;
  }

  @Override
  public void reset() {
    next = 0;
    if (!strict) {
      folded = Folding.fold(text, sentence.span().start(), sentence.span().end());
    }
  }

  @Override
  public boolean incrementToken() {
    if (next == sentence.tokens().size()) {
      return false;
    }
    clearAttributes();
    int start = sentence.tokens().start(next);
    int end = sentence.tokens().end(next);
    if (strict) {
      Terms.appendStrict(text, start, end, term);
    } else {
      Terms.append(folded, folded.indexOf(start), folded.indexOf(end), term);
    }
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

package org.tahlil.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;
import org.tahlil.text.Language;

/**
 * Puts behind each word, at its position, its stem in the language of the sentence where that is
 * another: {@link Terms#STEM}, the language, a colon, the stem.
 */
final class StemFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final Stemmers stemmers = new Stemmers();
  private final StemTerm stem = new StemTerm();
  private @Nullable Stemmer stemmer;
  private boolean pending;

  StemFilter(TokenStream words) {
    super(words);
  }

  /** Goes on with a sentence in {@code language}. */
  StemFilter in(Language language) {
    stemmer = stemmers.of(language);
    return this;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (pending) {
      // Offsets stay those of the word.
      stem.copyTo(term);
      increment.setPositionIncrement(0);
      pending = false;
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    pending = stemmer != null && stem.set(stemmer, term.buffer(), term.length());
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending = false;
  }
}

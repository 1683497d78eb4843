package org.tahlil.index;

import org.apache.lucene.analysis.TokenStream;
import org.tahlil.pipeline.AnalyzedSentence;

/** The token streams of the sentences of one text, used again for each sentence. */
final class SentenceStreams {
  private final String text;
  private final SentenceTokens folded = SentenceTokens.folded();
  private final StemFilter stemmed = new StemFilter(folded);
  private final SentenceTokens strict = SentenceTokens.strict();

  SentenceStreams(String text) {
    this.text = text;
  }

  /** Folded tokens with their stems. */
  TokenStream stemmed(AnalyzedSentence sentence) {
    folded.of(text, sentence.sentence().sentence());
    return stemmed.in(sentence.language());
  }

  /** Tokens as written. */
  TokenStream strict(AnalyzedSentence sentence) {
    return strict.of(text, sentence.sentence().sentence());
  }
}

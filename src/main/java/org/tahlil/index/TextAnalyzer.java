package org.tahlil.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.tahlil.segment.SentenceSplitter;

/**
 * Texts without a known language to terms: queries on sentences, and titles. In {@link Fields#TEXT}
 * a word becomes all that it may have been indexed as; in {@link Fields#EXACT} itself; elsewhere
 * its folded form.
 */
public final class TextAnalyzer extends Analyzer {
  private final SentenceSplitter splitter;

  /** Takes the splitter that the pipeline uses. */
  public TextAnalyzer(SentenceSplitter splitter) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.splitter = splitter;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words =
        new TextTokenizer(
            splitter, field.equals(Fields.EXACT) ? TokenTerms.strict() : TokenTerms.folded());
    return field.equals(Fields.TEXT)
        ? new TokenStreamComponents(words, new AnyStemFilter(words))
        : new TokenStreamComponents(words);
  }
}

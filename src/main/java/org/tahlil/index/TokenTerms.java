package org.tahlil.index;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tahlil.text.FoldedText;
import org.tahlil.text.Folding;
import org.tahlil.text.Span;

/** How the tokens of a text are written as terms. */
interface TokenTerms {
  /** Goes on with {@code span} of {@code text}. */
  void reset(String text, Span span);

  /** Appends the term of the token {@code [start, end)} of the text. */
  void append(int start, int end, CharTermAttribute term);

  /** Every spelling of a word as one term. */
  static TokenTerms folded() {
    return new Folded();
  }

  /** Every spelling as a term of its own; only case is folded. */
  static TokenTerms strict() {
    return new Strict();
  }

  /** See {@link #folded}. */
  final class Folded implements TokenTerms {
    private FoldedText folded = Folding.fold("");

    private Folded() {}

    @Override
    public void reset(String text, Span span) {
      folded = Folding.fold(text, span.start(), span.end());
    }

    @Override
    public void append(int start, int end, CharTermAttribute term) {
      Terms.append(folded, folded.indexOf(start), folded.indexOf(end), term);
    }
  }

  /** See {@link #strict}. */
  final class Strict implements TokenTerms {
    private String text = "";

    private Strict() {}

    @Override
    public void reset(String newText, Span span) {
      text = newText;
    }

    @Override
    public void append(int start, int end, CharTermAttribute term) {
      Terms.appendStrict(text, start, end, term);
    }
  }
}

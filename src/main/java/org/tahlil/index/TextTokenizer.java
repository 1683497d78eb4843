package org.tahlil.index;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tahlil.segment.SentenceSplitter;
import org.tahlil.text.Sentence;
import org.tahlil.text.Span;

/** The tokens of a text, sentence after sentence. */
final class TextTokenizer extends Tokenizer {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final SentenceSplitter splitter;
  private final TokenTerms terms;
  private List<Span> tokens = List.of();
  private int next;
  private int length;

  TextTokenizer(SentenceSplitter splitter, TokenTerms terms) {
    this.splitter = splitter;
    this.terms = terms;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    StringWriter copy = new StringWriter();
    input.transferTo(copy);
    String text = copy.toString();
    terms.reset(text, new Span(0, text.length()));
    tokens = splitter.split(text).stream().flatMap(TextTokenizer::tokens).toList();
    length = text.length();
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next == tokens.size()) {
      return false;
    }
    clearAttributes();
    Span token = tokens.get(next++);
    terms.append(token.start(), token.end(), term);
    offset.setOffset(correctOffset(token.start()), correctOffset(token.end()));
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(length), correctOffset(length));
  }

  private static java.util.stream.Stream<Span> tokens(Sentence sentence) {
    return java.util.stream.IntStream.range(0, sentence.tokens().size())
        .mapToObj(sentence.tokens()::span);
  }
}

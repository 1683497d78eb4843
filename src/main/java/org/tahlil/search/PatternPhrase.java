package org.tahlil.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/**
 * Words one behind the other of which some are patterns: {@code al-Qa*}, {@code "suicide bomb*"}.
 */
final class PatternPhrase {
  /** Letters that stand for {@code *} and {@code ?} while the text is cut into words. */
  private static final char ANY = '\u1401';

  private static final char ONE = '\u1402';

  private final String field;
  private final Analyzer analyzer;
  private final Function<String, List<BytesRef>> forms;

  /**
   * Phrases in {@code field}.
   *
   * @param forms the words that a pattern fits, which is folded already
   */
  PatternPhrase(String field, Analyzer analyzer, Function<String, List<BytesRef>> forms) {
    this.field = field;
    this.analyzer = analyzer;
    this.forms = forms;
  }

  /**
   * The query for {@code text} where it is more than one word.
   *
   * @param slop as Lucene's phrases have it
   */
  Optional<Query> query(String text, int slop) {
    List<List<Term>> words = words(text.replace('*', ANY).replace('?', ONE));
    if (words.size() < 2) {
      return Optional.empty();
    }
    if (words.stream().anyMatch(List::isEmpty)) {
      // A pattern fits no word of the index: neither does the phrase.
      return Optional.of(new FormsQuery(field, List.of()));
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
    words.forEach(word -> phrase.add(word.toArray(Term[]::new)));
    return Optional.of(phrase.build());
  }

  private List<List<Term>> words(String text) {
    List<List<Term>> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (increment.getPositionIncrement() > 0) {
          words.add(terms(term.toString()));
        } else if (!isPattern(term.toString())) {
          words.getLast().add(new Term(field, term.toString()));
        }
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private List<Term> terms(String word) {
    List<Term> terms = new ArrayList<>();
    if (isPattern(word)) {
      String pattern = word.replace(ANY, '*').replace(ONE, '?');
      forms.apply(pattern).forEach(form -> terms.add(new Term(field, form)));
    } else {
      terms.add(new Term(field, word));
    }
    return terms;
  }

  private static boolean isPattern(String word) {
    return word.indexOf(ANY) >= 0 || word.indexOf(ONE) >= 0;
  }
}

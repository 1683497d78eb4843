package org.tahlil.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder.TermAndBoost;
import org.apache.lucene.util.automaton.Automaton;

/** Patterns of words as queries for all words of an index that they fit. */
final class WordPatterns {
  private final IndexReader reader;
  private final Analyzer analyzer;

  WordPatterns(IndexReader reader, Analyzer analyzer) {
    this.reader = reader;
    this.analyzer = analyzer;
  }

  /** {@code wild*}; a phrase where the pattern is several words. */
  Query wildcard(String field, String pattern) {
    return phrase(field, pattern.replace("\\", ""), 0)
        .orElseGet(
            () -> forms(field, pattern, Patterns.wildcard(pattern, Patterns.folding(field))));
  }

  /** All that begins so; a phrase where it is several words. */
  Query prefix(String field, String prefix) {
    String folded = Patterns.folding(field).apply(prefix);
    return phrase(field, prefix + "*", 0)
        .orElseGet(() -> forms(field, prefix + "*", Patterns.prefix(folded)));
  }

  /** {@code /regex/}. */
  Query regex(String field, String expression) {
    return forms(field, expression, Patterns.regex(expression, Patterns.folding(field)));
  }

  /**
   * {@code fuzzy~}; the further from the word, the less a form weighs.
   *
   * @param distance 0, 1 or 2 letters
   */
  Query fuzzy(String field, String word, float distance) {
    if (distance != 0 && distance != 1 && distance != 2) {
      throw new IllegalArgumentException(
          word + "~: at most two letters may differ; write " + word + "~1 or " + word + "~2");
    }
    String folded = Patterns.folding(field).apply(word);
    Map<BytesRef, Float> forms = new LinkedHashMap<>();
    for (int edits = 0; edits <= distance; edits++) {
      for (BytesRef form : expand(field, word + "~" + edits, Patterns.fuzzy(folded, edits))) {
        forms.putIfAbsent(form, 1f / (1 + edits));
      }
    }
    return new FormsQuery(field, weighted(forms));
  }

  /** Words one behind the other, some of them patterns; empty where it is one word. */
  Optional<Query> phrase(String field, String text, int slop) {
    PatternPhrase phrase =
        new PatternPhrase(
            field,
            analyzer,
            pattern ->
                expand(field, pattern, Patterns.wildcard(pattern, UnaryOperator.identity())));
    return phrase.query(text, slop);
  }

  private Query forms(String field, String pattern, Automaton automaton) {
    Map<BytesRef, Float> forms = new LinkedHashMap<>();
    expand(field, pattern, automaton).forEach(form -> forms.put(form, 1f));
    return new FormsQuery(field, weighted(forms));
  }

  private static List<TermAndBoost> weighted(Map<BytesRef, Float> forms) {
    return forms.entrySet().stream()
        .map(form -> new TermAndBoost(form.getKey(), form.getValue()))
        .toList();
  }

  private List<BytesRef> expand(String field, String pattern, Automaton automaton) {
    try {
      return Patterns.forms(reader, field, pattern, automaton);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.tahlil.search;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.tahlil.index.Fields;

/**
 * Scores by what is in the index now. Lucene's own statistics count deleted documents until they
 * are merged away, so that the same collection would rank differently after another history.
 */
final class LiveSearcher extends IndexSearcher {
  private static final Set<String> SENTENCE_FIELDS = Set.of(Fields.TEXT, Fields.EXACT);

  private final DirectoryReader reader;
  private @Nullable Lengths lengths;

  LiveSearcher(DirectoryReader reader) {
    super(reader);
    this.reader = reader;
  }

  @Override
  public CollectionStatistics collectionStatistics(String field) throws IOException {
    if (!SENTENCE_FIELDS.contains(field)) {
      return super.collectionStatistics(field);
    }
    if (lengths == null) {
      lengths = lengths();
    }
    long tokens = Math.max(1, lengths.tokens());
    long sentences = Math.max(1, lengths.sentences());
    return new CollectionStatistics(field, reader.maxDoc(), sentences, tokens, tokens);
  }

  @Override
  public TermStatistics termStatistics(Term term, int documents, long occurrences)
      throws IOException {
    if (!reader.hasDeletions()) {
      return super.termStatistics(term, documents, occurrences);
    }
    int live = 0;
    for (LeafReaderContext leaf : leafContexts) {
      live += live(leaf, term);
    }
    // A term must occur; where it does not, its weight does not matter.
    return new TermStatistics(term.bytes(), Math.max(1, live), Math.max(1, live));
  }

  private static int live(LeafReaderContext leaf, Term term) throws IOException {
    Terms terms = leaf.reader().terms(term.field());
    TermsEnum each = terms == null ? null : terms.iterator();
    if (each == null || !each.seekExact(term.bytes())) {
      return 0;
    }
    Bits live = leaf.reader().getLiveDocs();
    if (live == null) {
      return each.docFreq();
    }
    int count = 0;
    PostingsEnum docs = each.postings(null, PostingsEnum.NONE);
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      count += live.get(doc) ? 1 : 0;
    }
    return count;
  }

  /** How many sentences with tokens there are, and how many tokens they have together. */
  private record Lengths(long sentences, long tokens) {}

  private Lengths lengths() throws IOException {
    long sentences = 0;
    long tokens = 0;
    for (LeafReaderContext leaf : leafContexts) {
      Bits live = leaf.reader().getLiveDocs();
      // Only sentences have a start.
      NumericDocValues starts = DocValues.getNumeric(leaf.reader(), Fields.START);
      NumericDocValues counts = DocValues.getNumeric(leaf.reader(), Fields.TOKENS);
      int doc = starts.nextDoc();
      while (doc != DocIdSetIterator.NO_MORE_DOCS) {
        if ((live == null || live.get(doc)) && counts.advanceExact(doc) && counts.longValue() > 0) {
          sentences++;
          tokens += counts.longValue();
        }
        doc = starts.nextDoc();
      }
    }
    return new Lengths(sentences, tokens);
  }
}

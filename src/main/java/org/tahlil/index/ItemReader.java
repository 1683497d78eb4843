package org.tahlil.index;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Goes through the Lucene documents with a term that only items have. */
final class ItemReader {
  private ItemReader() {}

  /** Takes a document by its number in its leaf. */
  @FunctionalInterface
  interface Consumer {
    void accept(LeafReaderContext leaf, int doc) throws IOException;
  }

  /** Makes something of a document by its number in its leaf. */
  @FunctionalInterface
  interface Function<T> {
    T apply(LeafReaderContext leaf, int doc) throws IOException;
  }

  static void forEach(DirectoryReader reader, Term term, Consumer consumer) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      PostingsEnum docs = postings(leaf, term);
      if (docs == null) {
        continue;
      }
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        if (live == null || live.get(doc)) {
          consumer.accept(leaf, doc);
        }
      }
    }
  }

  private static @Nullable PostingsEnum postings(LeafReaderContext leaf, Term term)
      throws IOException {
    org.apache.lucene.index.Terms terms = leaf.reader().terms(term.field());
    if (terms == null) {
      return null;
    }
    TermsEnum each = terms.iterator();
    return each.seekExact(term.bytes()) ? each.postings(null, PostingsEnum.NONE) : null;
  }
}

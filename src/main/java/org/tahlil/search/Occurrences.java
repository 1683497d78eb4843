package org.tahlil.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder.TermAndBoost;

/** Goes through the documents of a leaf that have any of some terms, in ascending order. */
final class Occurrences {
  private final LeafReaderContext leaf;
  private final PriorityQueue<PostingsEnum> byDocument =
      new PriorityQueue<>(Comparator.comparingInt(PostingsEnum::docID));
  private int reached = -1;

  private Occurrences(LeafReaderContext leaf) {
    this.leaf = leaf;
  }

  static Occurrences of(LeafReaderContext leaf, String field, List<TermAndBoost> forms)
      throws IOException {
    Occurrences occurrences = new Occurrences(leaf);
    Terms terms = leaf.reader().terms(field);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (TermAndBoost form : forms) {
        if (each.seekExact(form.term())) {
          PostingsEnum postings = each.postings(null, PostingsEnum.OFFSETS);
          postings.nextDoc();
          occurrences.byDocument.add(postings);
        }
      }
    }
    return occurrences;
  }

  /** Whether {@code doc} lies ahead. */
  boolean canReach(LeafReaderContext wanted, int doc) {
    return leaf == wanted && doc > reached;
  }

  /**
   * Goes on to {@code doc}.
   *
   * @return whether it has any of the terms
   */
  boolean advance(int doc) throws IOException {
    reached = doc;
    while (!byDocument.isEmpty() && byDocument.peek().docID() < doc) {
      PostingsEnum behind = byDocument.remove();
      if (behind.advance(doc) != PostingsEnum.NO_MORE_DOCS) {
        byDocument.add(behind);
      }
    }
    return !byDocument.isEmpty() && byDocument.peek().docID() == doc;
  }

  /** Where the terms stand in the document that was reached; to be asked for once. */
  MatchesIterator matches(Query query) throws IOException {
    List<Occurrence> found = new ArrayList<>();
    List<PostingsEnum> read = new ArrayList<>();
    while (!byDocument.isEmpty() && byDocument.peek().docID() == reached) {
      PostingsEnum postings = byDocument.remove();
      for (int i = postings.freq(); i > 0; i--) {
        int position = postings.nextPosition();
        found.add(new Occurrence(position, postings.startOffset(), postings.endOffset()));
      }
      read.add(postings);
    }
    // Their documents have not changed: they keep their places.
    byDocument.addAll(read);
    return OccurrenceIterator.of(query, found);
  }

  /** One place: the token's number in the sentence, and its offsets there. */
  record Occurrence(int position, int start, int end) {}
}

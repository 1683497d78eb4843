package org.tahlil.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;
import org.tahlil.text.Span;

/** The sentences that fit a question, without what they say. For one thread. */
final class Answer {
  private final IndexSearcher searcher;
  private final Query query;
  private final MatchFinder matches;

  Answer(IndexSearcher searcher, Query query, MatchFinder matches) {
    this.searcher = searcher;
    this.query = query;
    this.matches = matches;
  }

  /** Takes the sentences of one leaf, which ascend. */
  @FunctionalInterface
  interface Consumer {
    void accept(LeafReaderContext leaf, int[] sentences, int size) throws IOException;
  }

  /**
   * A sentence with its matches.
   *
   * @param rank its place in the order, from 0
   * @param leaf where it is
   * @param sentence its number there
   * @param score how well it fits
   * @param matches by offset into the sentence
   */
  record Found(int rank, LeafReaderContext leaf, int sentence, float score, List<Span> matches) {}

  /** Number of sentences. */
  long total() throws IOException {
    return searcher.count(query);
  }

  /** Number of matches in all sentences. */
  long totalMatches() throws IOException {
    if (matches.equals(MatchFinder.NOTHING)) {
      return 0;
    }
    long[] total = new long[1];
    forEachLeaf(
        (leaf, sentences, size) -> {
          for (int i = 0; i < size; i++) {
            total[0] += matches.find(leaf, sentences[i]).size();
          }
        });
    return total[0];
  }

  /** All sentences, leaf by leaf. */
  void forEachLeaf(Consumer consumer) throws IOException {
    Weight weight =
        searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      DocIdSetIterator each = scorer.iterator();
      int[] sentences = new int[16];
      int size = 0;
      for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
        if (live == null || live.get(doc)) {
          sentences = ArrayUtil.grow(sentences, size + 1);
          sentences[size++] = doc;
        }
      }
      consumer.accept(leaf, sentences, size);
    }
  }

  /** The sentences of places {@code [from, to)} in the order, as they stand in the index. */
  List<Found> ranked(Order order, int from, int to) throws IOException {
    int most = Math.min(to, Math.max(1, searcher.getIndexReader().maxDoc()));
    if (from >= most) {
      return List.of();
    }
    TopFieldDocs top =
        searcher.search(
            query, new TopFieldCollectorManager(order.sort(), most, null, Integer.MAX_VALUE));
    List<ScoreDoc> ranked = Arrays.asList(top.scoreDocs);
    List<Integer> places = new ArrayList<>();
    for (int rank = from; rank < ranked.size(); rank++) {
      places.add(rank);
    }
    places.sort(Comparator.comparingInt(rank -> ranked.get(rank).doc));
    List<Found> found = new ArrayList<>(places.size());
    for (int rank : places) {
      found.add(found(rank, ranked.get(rank), order));
    }
    return found;
  }

  private Found found(int rank, ScoreDoc ranked, Order order) throws IOException {
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(ranked.doc, leaves));
    int sentence = ranked.doc - leaf.docBase;
    float score =
        order == Order.SCORE && ((FieldDoc) ranked).fields[0] instanceof Float first ? first : 0;
    return new Found(rank, leaf, sentence, score, matches.find(leaf, sentence));
  }
}

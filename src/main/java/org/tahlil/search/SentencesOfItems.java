package org.tahlil.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of the items that a query finds. They match without any word of theirs: Lucene's
 * own join looks for matches in the item instead, and finds the sentence to have none.
 */
final class SentencesOfItems extends Query {
  private final ToChildBlockJoinQuery join;

  SentencesOfItems(Query itemQuery, BitSetProducer items) {
    join = new ToChildBlockJoinQuery(itemQuery, items);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return new FilterWeight(this, searcher.createWeight(searcher.rewrite(join), mode, boost)) {
      @Override
      public @Nullable Matches matches(LeafReaderContext leaf, int doc) throws IOException {
        Scorer scorer = in.scorer(leaf);
        return scorer != null && scorer.iterator().advance(doc) == doc
            ? MatchesUtils.MATCH_WITH_NO_TERMS
            : null;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return join.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SentencesOfItems query && join.equals(query.join);
  }

  @Override
  public int hashCode() {
    return join.hashCode();
  }
}

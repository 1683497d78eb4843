package org.tahlil.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.tahlil.index.Fields;
import org.tahlil.text.Span;

/** The words and phrases of a query. */
final class WordMatches implements MatchFinder {
  private static final List<String> FIELDS = List.of(Fields.TEXT, Fields.EXACT);

  private final Weight weight;

  private WordMatches(Weight weight) {
    this.weight = weight;
  }

  static WordMatches of(Query query, IndexSearcher searcher) throws IOException {
    return new WordMatches(
        searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f));
  }

  /** Whether {@code query} asks for words of the text. */
  static boolean hasWords(Query query) {
    Finder finder = new Finder();
    query.visit(finder);
    return finder.found;
  }

  @Override
  public List<Span> find(LeafReaderContext leaf, int sentence) throws IOException {
    Matches matches = weight.matches(leaf, sentence);
    if (matches == null) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>();
    for (String field : FIELDS) {
      MatchesIterator each = matches.getMatches(field);
      while (each != null && each.next()) {
        spans.add(new Span(each.startOffset(), each.endOffset()));
      }
    }
    return Overlaps.resolve(spans);
  }

  private static final class Finder extends QueryVisitor {
    private boolean found;

    @Override
    public boolean acceptField(String field) {
      found |= FIELDS.contains(field);
      return true;
    }

    @Override
    public QueryVisitor getSubVisitor(Occur occur, Query parent) {
      return occur == Occur.MUST_NOT ? EMPTY_VISITOR : this;
    }
  }
}

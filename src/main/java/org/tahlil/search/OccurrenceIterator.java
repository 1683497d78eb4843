package org.tahlil.search;

import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.tahlil.search.Occurrences.Occurrence;

/** Occurrences in the shape that Lucene combines. */
final class OccurrenceIterator implements MatchesIterator {
  private final Query query;
  private final List<Occurrence> occurrences;
  private int current = -1;

  private OccurrenceIterator(Query query, List<Occurrence> occurrences) {
    this.query = query;
    this.occurrences = occurrences;
  }

  /** One for each token, in order; a word and its stem are one. */
  static OccurrenceIterator of(Query query, List<Occurrence> occurrences) {
    return new OccurrenceIterator(
        query,
        occurrences.stream()
            .distinct()
            .sorted(Comparator.comparingInt(Occurrence::position))
            .toList());
  }

  @Override
  public boolean next() {
    current++;
    return current < occurrences.size();
  }

  @Override
  public int startPosition() {
    return occurrences.get(current).position();
  }

  @Override
  public int endPosition() {
    return occurrences.get(current).position();
  }

  @Override
  public int startOffset() {
    return occurrences.get(current).start();
  }

  @Override
  public int endOffset() {
    return occurrences.get(current).end();
  }

  @Override
  public @Nullable MatchesIterator getSubMatches() {
    return null;
  }

  @Override
  public Query getQuery() {
    return query;
  }
}

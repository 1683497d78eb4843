package org.tahlil.report;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.tahlil.index.Fields;

/**
 * Which sentences a report counts.
 *
 * @param values as the user wrote them, by the name of the filter; what a reader of the report
 *     sees, and what a verification makes the query from
 * @param query what they mean; items among its hits do not count
 */
public record Filters(SortedMap<String, List<String>> values, Query query) {
  public Filters {
    SortedMap<String, List<String>> copy = new TreeMap<>();
    values.forEach((name, value) -> copy.put(name, List.copyOf(value)));
    values = Collections.unmodifiableSortedMap(copy);
  }

  /** Every sentence. */
  public static Filters none() {
    return new Filters(new TreeMap<>(), sentences());
  }

  /** Turns what the user wrote into a query over sentences. */
  @FunctionalInterface
  public interface Parser {
    /**
     * The query for {@code values}.
     *
     * @throws IllegalArgumentException where they are not understood
     */
    Query parse(SortedMap<String, List<String>> values);
  }

  /** The query, restricted to sentences. */
  Query sentencesOnly() {
    return new BooleanQuery.Builder()
        .add(sentences(), BooleanClause.Occur.FILTER)
        .add(query, BooleanClause.Occur.FILTER)
        .build();
  }

  private static Query sentences() {
    return new TermQuery(new Term(Fields.KIND, Fields.SENTENCE));
  }
}

package org.tahlil.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.QueryBuilder.TermAndBoost;
import org.jspecify.annotations.Nullable;

/**
 * A word in any of its forms. It scores as if all forms were one term, and its matches are found in
 * one pass over the postings, however many forms there are; Lucene's own disjunctions look every
 * term up again for every document.
 */
final class FormsQuery extends Query {
  private final String field;
  private final List<TermAndBoost> forms;

  /** Takes the terms of {@code field}, each with its weight in (0, 1]. */
  FormsQuery(String field, List<TermAndBoost> forms) {
    this.field = field;
    this.forms = List.copyOf(forms);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Query terms = searcher.rewrite(synonyms());
    return new FormsWeight(this, searcher.createWeight(terms, mode, boost));
  }

  private Query synonyms() {
    SynonymQuery.Builder builder = new SynonymQuery.Builder(field);
    forms.forEach(form -> builder.addTerm(form.term(), form.boost()));
    return builder.build();
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  String field() {
    return field;
  }

  @Override
  public String toString(String defaultField) {
    return field + ":" + forms.stream().map(form -> new Term(field, form.term()).text()).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FormsQuery query
        && field.equals(query.field)
        && forms.equals(query.forms);
  }

  @Override
  public int hashCode() {
    return field.hashCode() * 31 + forms.hashCode();
  }

  /** For matches to be asked for by one thread; fast where documents ascend. */
  private static final class FormsWeight extends FilterWeight {
    private final FormsQuery query;
    private @Nullable Occurrences occurrences;

    FormsWeight(FormsQuery query, Weight terms) {
      super(query, terms);
      this.query = query;
    }

    @Override
    public @Nullable Matches matches(LeafReaderContext leaf, int doc) throws IOException {
      Occurrences here = occurrences;
      if (here == null || !here.canReach(leaf, doc)) {
        here = Occurrences.of(leaf, query.field, query.forms);
        occurrences = here;
      }
      Occurrences all = here;
      return all.advance(doc) ? MatchesUtils.forField(query.field, () -> all.matches(query)) : null;
    }
  }
}

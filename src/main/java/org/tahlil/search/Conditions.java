package org.tahlil.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.tahlil.index.EntityNames;
import org.tahlil.index.Fields;
import org.tahlil.pipeline.Dates;

/** What filters and fields ask of a sentence, as Lucene queries. */
public final class Conditions {
  private Conditions() {}

  /** Matches the sentences that pass {@code filters}, and nothing but sentences. */
  public static Query of(Filters filters, IndexReader reader) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new TermQuery(new Term(Fields.KIND, Fields.SENTENCE)), Occur.FILTER);
    addAny(all, filters.themes().stream().map(Conditions::theme).toList());
    addAny(all, filters.languages().stream().map(Conditions::language).toList());
    addAny(all, filters.sources().stream().map(source -> value(Fields.SOURCE, source)).toList());
    BooleanQuery.Builder entities = new BooleanQuery.Builder();
    for (String entity : filters.entities()) {
      entities.add(entity(reader, entity), Occur.SHOULD);
    }
    if (!filters.entities().isEmpty()) {
      all.add(entities.build(), Occur.FILTER);
    }
    if (filters.from().isPresent() || filters.to().isPresent()) {
      all.add(
          dates(filters.from().map(Dates::firstDay), filters.to().map(Dates::lastDay)),
          Occur.FILTER);
    }
    return all.build();
  }

  private static void addAny(BooleanQuery.Builder all, List<Query> wanted) {
    if (!wanted.isEmpty()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      wanted.forEach(query -> any.add(query, Occur.SHOULD));
      all.add(any.build(), Occur.FILTER);
    }
  }

  /** A theme, or with a star all that begin so. */
  static Query theme(String theme) {
    return theme.endsWith("*")
        ? new PrefixQuery(new Term(Fields.THEME, theme.substring(0, theme.length() - 1)))
        : value(Fields.THEME, theme);
  }

  /** A language in all its scripts, or in one. */
  static Query language(String tag) {
    return new BooleanQuery.Builder()
        .add(value(Fields.LANGUAGE, tag), Occur.SHOULD)
        .add(new PrefixQuery(new Term(Fields.LANGUAGE, tag + "-")), Occur.SHOULD)
        .build();
  }

  /** An entity by its id or by any of its names; a name without an entity by its mentions. */
  static Query entity(IndexReader reader, String idOrName) throws IOException {
    Set<String> ids = EntityNames.ids(reader, idOrName);
    Query byId = new TermInSetQuery(Fields.ENTITY, ids.stream().map(BytesRef::new).toList());
    return new BooleanQuery.Builder()
        .add(new ConstantScoreQuery(byId), Occur.SHOULD)
        .add(value(Fields.MENTION, EntityNames.folded(idOrName)), Occur.SHOULD)
        .build();
  }

  /** Dates of which all lies between two days, both inclusive. */
  static Query dates(Optional<LocalDate> from, Optional<LocalDate> to) {
    return new ConstantScoreQuery(
        new BooleanQuery.Builder()
            .add(range(Fields.DAY, from, Optional.empty()), Occur.FILTER)
            .add(range(Fields.LAST_DAY, Optional.empty(), to), Occur.FILTER)
            .build());
  }

  static Query value(String field, String value) {
    return new ConstantScoreQuery(new TermQuery(new Term(field, value)));
  }

  private static Query range(String field, Optional<LocalDate> from, Optional<LocalDate> to) {
    return IntPoint.newRangeQuery(
        field,
        from.map(day -> (int) day.toEpochDay()).orElse(Integer.MIN_VALUE),
        to.map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE));
  }
}

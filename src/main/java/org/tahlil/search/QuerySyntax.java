package org.tahlil.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.jspecify.annotations.Nullable;
import org.tahlil.pipeline.Dates;

/**
 * Lucene's classic query syntax over sentences: words (any of several), {@code "phrases"}, {@code
 * "near these"~5}, {@code fuzzy~}, {@code wild*}, {@code /regex/}, AND, OR, NOT, {@code +}, {@code
 * -}, parentheses and the fields of {@link QueryField}. A word that is several tokens ({@code
 * al-Qaeda}) is a phrase, and a phrase may have patterns in it ({@code "bomb* in kabul"}). Patterns
 * fit whole words in every spelling, never their stems. A query of NOTs alone means all other
 * sentences. {@code date:} takes a date or a range {@code [2022 TO 2023-06]}.
 */
final class QuerySyntax extends QueryParser {
  /** Longest query in UTF-16 code units, and most parentheses open at once. */
  private static final int LONGEST = 10_000;

  private static final int DEEPEST = 50;

  static {
    // A pattern may fit more words than Lucene's 1,024.
    IndexSearcher.setMaxClauseCount(Patterns.MOST_FORMS);
  }

  private final IndexReader reader;
  private final QueryBitSetProducer items;
  private final WordPatterns patterns;
  private final List<String> themes = new ArrayList<>();
  private final List<String> entities = new ArrayList<>();

  private QuerySyntax(
      Matching matching, Analyzer analyzer, IndexReader reader, QueryBitSetProducer items) {
    super(matching.field(), analyzer);
    this.reader = reader;
    this.items = items;
    this.patterns = new WordPatterns(reader, analyzer);
    setSplitOnWhitespace(true);
    setAutoGeneratePhraseQueries(true);
    setAllowLeadingWildcard(true);
  }

  /**
   * Reads a query.
   *
   * @throws IllegalArgumentException where it is no query; the message says where and what to do
   */
  static ParsedQuery parse(
      String typed,
      Matching matching,
      Analyzer analyzer,
      IndexReader reader,
      QueryBitSetProducer items) {
    // Messages quote the query, and are one line each.
    String query = typed.replaceAll("\\s", " ");
    checkSize(query);
    QuerySyntax syntax = new QuerySyntax(matching, analyzer, reader, items);
    try {
      Query parsed = syntax.parse(query);
      if (parsed instanceof BooleanQuery all && all.clauses().isEmpty()) {
        throw new IllegalArgumentException(
            "the query has no word to look for: '" + query + "'; type a word, or leave it out");
      }
      return new ParsedQuery(parsed, List.copyOf(syntax.themes), List.copyOf(syntax.entities));
    } catch (ParseException e) {
      throw new IllegalArgumentException(SyntaxErrors.explain(query, e), e);
    } catch (IndexSearcher.TooManyClauses e) {
      throw new IllegalArgumentException(
          "the query has too many parts (more than " + Patterns.MOST_FORMS + "); split it", e);
    }
  }

  private static void checkSize(String query) {
    if (query.length() > LONGEST) {
      throw new IllegalArgumentException(
          "the query has " + query.length() + " characters; at most " + LONGEST + " are read");
    }
    int depth = 0;
    for (int i = 0; i < query.length(); i++) {
      depth += query.charAt(i) == '(' ? 1 : query.charAt(i) == ')' ? -1 : 0;
      if (depth > DEEPEST) {
        throw new IllegalArgumentException(
            "the query has more than "
                + DEEPEST
                + " parentheses in each other at character "
                + (i + 1));
      }
    }
  }

  @Override
  protected @Nullable Query getFieldQuery(String name, String text, boolean quoted)
      throws ParseException {
    QueryField field = field(name);
    return switch (field.kind()) {
      case WORDS -> words(field, super.getFieldQuery(name, text, quoted));
      case VALUE -> values(field, text);
      case LANGUAGE -> new ConstantScoreQuery(Conditions.language(text));
      case THEME -> theme(text);
      case ENTITY -> entity(text);
      case DATE ->
          Conditions.dates(Optional.of(Dates.firstDay(text)), Optional.of(Dates.lastDay(text)));
    };
  }

  @Override
  protected @Nullable Query getFieldQuery(String name, String text, int slop)
      throws ParseException {
    QueryField field = field(name);
    if (field.kind() != QueryField.Kind.WORDS) {
      return getFieldQuery(name, text, true);
    }
    // A question mark in quotation marks is one.
    Optional<Query> pattern =
        text.contains("*")
            ? patterns.phrase(field.field(), text.replace('?', ' '), slop)
            : Optional.empty();
    return words(
        field, pattern.isPresent() ? pattern.get() : super.getFieldQuery(name, text, slop));
  }

  @Override
  protected Query getWildcardQuery(String name, String pattern) {
    if (name.equals("*")) {
      return MatchAllDocsQuery.INSTANCE;
    }
    QueryField field = field(name);
    return switch (field.kind()) {
      case WORDS -> onSentences(field, patterns.wildcard(field.field(), pattern));
      case VALUE, LANGUAGE -> values(field, pattern);
      case THEME, ENTITY, DATE -> throw noPattern(field);
    };
  }

  @Override
  protected Query getPrefixQuery(String name, String prefix) {
    QueryField field = field(name);
    return switch (field.kind()) {
      case WORDS -> onSentences(field, patterns.prefix(field.field(), prefix));
      case VALUE, LANGUAGE -> values(field, escape(prefix) + "*");
      case THEME -> theme(prefix + "*");
      case ENTITY, DATE -> throw noPattern(field);
    };
  }

  @Override
  protected Query getFuzzyQuery(String name, String word, float distance) {
    QueryField field = field(name);
    if (field.kind() != QueryField.Kind.WORDS) {
      throw noPattern(field);
    }
    return onSentences(field, patterns.fuzzy(field.field(), word, distance));
  }

  @Override
  protected Query getRegexpQuery(String name, String expression) {
    QueryField field = field(name);
    if (field.kind() != QueryField.Kind.WORDS) {
      throw noPattern(field);
    }
    return onSentences(field, patterns.regex(field.field(), expression));
  }

  @Override
  protected Query getRangeQuery(
      String name,
      @Nullable String from,
      @Nullable String to,
      boolean isFromInside,
      boolean isToInside) {
    QueryField field = field(name);
    if (field.kind() != QueryField.Kind.DATE) {
      throw new IllegalArgumentException(
          "ranges are for date: (date:[2022-01 TO 2022-06]), not for " + field.field() + ":");
    }
    Optional<String> first = Optional.ofNullable(from);
    Optional<String> last = Optional.ofNullable(to);
    return Conditions.dates(
        first.map(date -> isFromInside ? Dates.firstDay(date) : Dates.lastDay(date).plusDays(1)),
        last.map(date -> isToInside ? Dates.lastDay(date) : Dates.firstDay(date).minusDays(1)));
  }

  @Override
  protected @Nullable Query getBooleanQuery(List<BooleanClause> clauses) throws ParseException {
    if (!clauses.isEmpty() && clauses.stream().allMatch(BooleanClause::isProhibited)) {
      List<BooleanClause> all = new ArrayList<>(clauses);
      all.add(new BooleanClause(MatchAllDocsQuery.INSTANCE, Occur.MUST));
      return super.getBooleanQuery(all);
    }
    return super.getBooleanQuery(clauses);
  }

  @Override
  protected Query newSynonymQuery(String field, TermAndBoost[] terms) {
    return new FormsQuery(field, Arrays.asList(terms));
  }

  @Override
  protected Query newTermQuery(Term term, float boost) {
    return new FormsQuery(term.field(), List.of(new TermAndBoost(term.bytes(), boost)));
  }

  private static QueryField field(String name) {
    return QueryField.named(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no field '"
                        + name
                        + "'; there are "
                        + QueryField.names()
                        + " (a colon that names no field is written \\:)"));
  }

  private static IllegalArgumentException noPattern(QueryField field) {
    return new IllegalArgumentException(
        field.field() + ": takes no such pattern; type a whole value, in quotation marks");
  }

  private @Nullable Query words(QueryField field, @Nullable Query words) {
    return words == null ? null : onSentences(field, words);
  }

  private Query values(QueryField field, String value) {
    Query query =
        value.contains("*") || value.contains("?")
            ? new WildcardQuery(new Term(field.field(), value))
            : Conditions.value(field.field(), value);
    return onSentences(field, query);
  }

  private Query theme(String theme) {
    themes.add(theme);
    return new ConstantScoreQuery(Conditions.theme(theme));
  }

  private Query entity(String idOrName) {
    entities.add(idOrName);
    try {
      return new ConstantScoreQuery(Conditions.entity(reader, idOrName));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Query onSentences(QueryField field, Query query) {
    return field.onItems() ? new ConstantScoreQuery(new SentencesOfItems(query, items)) : query;
  }
}

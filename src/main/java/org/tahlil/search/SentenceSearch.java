package org.tahlil.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.tahlil.index.Fields;
import org.tahlil.index.IndexFolder;
import org.tahlil.index.TextAnalyzer;
import org.tahlil.segment.SentenceSplitter;

/**
 * Answers questions from the last commit of an index. Every total is exact; scores and order depend
 * on the documents alone, not on how the index came about. For one thread.
 *
 * <p>A query that is wrong ends in an {@link IllegalArgumentException} whose message says where and
 * what to do.
 */
public final class SentenceSearch implements Closeable {
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final SentenceSplitter splitter;
  private final Analyzer analyzer;
  private final QueryBitSetProducer items =
      new QueryBitSetProducer(new TermQuery(new Term(Fields.KIND, Fields.ITEM)));
  private final SentenceReader sentences = new SentenceReader(items);

  private SentenceSearch(DirectoryReader reader, SentenceSplitter splitter) {
    this.reader = reader;
    this.searcher = new LiveSearcher(reader);
    // Few questions are asked twice by one process.
    searcher.setQueryCache(null);
    this.splitter = splitter;
    this.analyzer = new TextAnalyzer(splitter);
  }

  /**
   * Opens the index in {@code folder}.
   *
   * @param splitter the one that the pipeline uses
   * @throws org.tahlil.index.IndexException where there is none, or it cannot be read
   */
  public static SentenceSearch open(Path folder, SentenceSplitter splitter) throws IOException {
    return new SentenceSearch(IndexFolder.openReader(folder), splitter);
  }

  /** The hits of one page, and how many there are. */
  public Hits find(Question question, Page page) throws IOException {
    Answer answer = answer(question);
    return new Hits(answer.total(), answer.totalMatches(), hits(answer, page));
  }

  /** Every match of one page with the text around it, and how many there are. */
  public Concordance concordance(Question question, Page page, Context context) throws IOException {
    Answer answer = answer(question);
    ConcordanceReader lines =
        new ConcordanceReader(sentences, new ContextReader(splitter, context));
    return new Concordance(answer.total(), answer.totalMatches(), lines.read(answer, page));
  }

  /** How the sentences found are spread over languages, sources, years, themes and entities. */
  public List<Facet> facets(Question question) throws IOException {
    List<FacetCounter> counters =
        List.of(
            FacetCounter.of(Fields.LANGUAGE),
            FacetCounter.of(Fields.SOURCE),
            FacetCounter.years(Fields.DATE),
            FacetCounter.of(Fields.THEME),
            FacetCounter.of(Fields.ENTITY));
    answer(question)
        .forEachLeaf(
            (leaf, found, size) -> {
              for (FacetCounter counter : counters) {
                counter.count(leaf, found, size);
              }
            });
    return counters.stream().map(FacetCounter::facet).toList();
  }

  /** A line for each value of {@code filters} that no sentence of the index has. */
  public List<String> remarks(Filters filters) throws IOException {
    List<String> remarks = new ArrayList<>();
    for (String theme : filters.themes()) {
      remark(remarks, "theme", theme, Conditions.theme(theme));
    }
    for (String entity : filters.entities()) {
      remark(remarks, "entity", entity, Conditions.entity(reader, entity));
    }
    for (String language : filters.languages()) {
      remark(remarks, "language", language, Conditions.language(language));
    }
    for (String source : filters.sources()) {
      remark(remarks, "source", source, Conditions.value(Fields.SOURCE, source));
    }
    return remarks;
  }

  private void remark(List<String> remarks, String name, String value, Query query)
      throws IOException {
    if (searcher.count(query) == 0) {
      remarks.add("no sentence has the " + name + " '" + value + "'");
    }
  }

  @Override
  public void close() throws IOException {
    analyzer.close();
    reader.close();
  }

  private Answer answer(Question question) throws IOException {
    try {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      all.add(Conditions.of(question.filters(), reader), Occur.FILTER);
      if (question.words().isEmpty()) {
        return new Answer(searcher, all.build(), evidence(question, List.of(), List.of()));
      }
      ParsedQuery parsed =
          QuerySyntax.parse(question.words().get(), question.matching(), analyzer, reader, items);
      all.add(parsed.query(), Occur.MUST);
      MatchFinder matches =
          WordMatches.hasWords(parsed.query())
              ? WordMatches.of(parsed.query(), searcher)
              : evidence(question, parsed.themes(), parsed.entities());
      return new Answer(searcher, all.build(), matches);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private MatchFinder evidence(Question question, List<String> themes, List<String> entities)
      throws IOException {
    List<String> allThemes = joined(question.filters().themes(), themes);
    List<String> allEntities = joined(question.filters().entities(), entities);
    return allThemes.isEmpty() && allEntities.isEmpty()
        ? MatchFinder.NOTHING
        : EvidenceMatches.of(reader, sentences, allThemes, allEntities);
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private List<Hit> hits(Answer answer, Page page) throws IOException {
    List<Answer.Found> found = answer.ranked(page.order(), page.offset(), page.end());
    Hit[] hits = new Hit[found.size()];
    for (Answer.Found each : found) {
      hits[each.rank() - page.offset()] = sentences.read(each.leaf(), each.sentence()).with(each);
    }
    return new ArrayList<>(List.of(hits));
  }
}

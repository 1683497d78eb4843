package org.tahlil.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.tahlil.index.Fields;
import org.tahlil.report.CountedDocument.CountedSentence;

/**
 * Goes through the sentences of an index, leaf by leaf, a document at a time: the sentences of a
 * document stand side by side in one leaf.
 */
final class SentenceScan {
  private final LeafReaderContext leaf;
  private final SortedDocValues documents;
  private final SortedDocValues sources;
  private final SortedDocValues dates;
  private final SortedDocValues languages;
  private final NumericDocValues tokens;
  private final FoundThemes.OfLeaf themes;

  // Doc values go forward only: source and date are read at the first sentence of a document.
  private String source = "";
  private Optional<String> date = Optional.empty();

  private SentenceScan(LeafReaderContext leaf, FoundThemes themes) throws IOException {
    this.leaf = leaf;
    this.documents = DocValues.getSorted(leaf.reader(), Fields.DOCUMENT);
    this.sources = DocValues.getSorted(leaf.reader(), Fields.SOURCE);
    this.dates = DocValues.getSorted(leaf.reader(), Fields.DATE);
    this.languages = DocValues.getSorted(leaf.reader(), Fields.LANGUAGE);
    this.tokens = DocValues.getNumeric(leaf.reader(), Fields.TOKENS);
    this.themes = themes.of(leaf);
  }

  /** Every document with a sentence that {@code sentences} finds, in no particular order. */
  static void forEach(
      DirectoryReader reader,
      Query sentences,
      FoundThemes themes,
      Consumer<CountedDocument> consumer)
      throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    Weight weight =
        searcher.createWeight(searcher.rewrite(sentences), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : reader.leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        new SentenceScan(leaf, themes).read(scorer.iterator(), consumer);
      }
    }
  }

  private void read(DocIdSetIterator found, Consumer<CountedDocument> consumer) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    List<CountedSentence> sentences = new ArrayList<>();
    int document = -1;
    for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
      if (live != null && !live.get(doc)) {
        continue;
      }
      int next = ordinal(documents, doc);
      if (next != document && !sentences.isEmpty()) {
        consumer.accept(document(document, sentences));
        sentences.clear();
      }
      if (sentences.isEmpty()) {
        document = next;
        startDocument(doc);
      }
      sentences.add(sentence(doc));
    }
    if (!sentences.isEmpty()) {
      consumer.accept(document(document, sentences));
    }
  }

  private void startDocument(int doc) throws IOException {
    source = sources.advanceExact(doc) ? sources.lookupOrd(sources.ordValue()).utf8ToString() : "";
    date =
        dates.advanceExact(doc)
            ? Optional.of(dates.lookupOrd(dates.ordValue()).utf8ToString())
            : Optional.empty();
  }

  private CountedDocument document(int ordinal, List<CountedSentence> sentences)
      throws IOException {
    return new CountedDocument(
        documents.lookupOrd(ordinal).utf8ToString(), source, date, List.copyOf(sentences));
  }

  private CountedSentence sentence(int doc) throws IOException {
    return new CountedSentence(
        leaf.docBase + doc,
        languages.lookupOrd(ordinal(languages, doc)).utf8ToString(),
        tokens.advanceExact(doc) ? tokens.longValue() : 0,
        themes.of(doc));
  }

  private static int ordinal(SortedDocValues values, int doc) throws IOException {
    if (!values.advanceExact(doc)) {
      throw new IOException("the index is damaged: sentence " + doc + " lacks a value");
    }
    return values.ordValue();
  }
}

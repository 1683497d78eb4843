package org.tahlil.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;
import org.tahlil.pipeline.Analysis;
import org.tahlil.pipeline.AnalyzedSentence;
import org.tahlil.pipeline.Entry;
import org.tahlil.pipeline.Receipt;
import org.tahlil.segment.SentenceSplitter;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;
import org.tahlil.text.Sentence;

/** Reads the analysis of an item back from its block. */
final class StoredAnalyses {
  private static final Set<String> SENTENCE_FIELDS =
      Set.of(Fields.START, Fields.END, Fields.ANNOTATIONS);

  private final SentenceSplitter splitter;

  StoredAnalyses(SentenceSplitter splitter) {
    this.splitter = splitter;
  }

  /** The item that is document {@code doc} of {@code leaf}. */
  Entry load(LeafReaderContext leaf, int doc) throws IOException {
    StoredFields stored = leaf.reader().storedFields();
    Document item = stored.document(doc);
    Receipt receipt = StoredReceipt.of(item);
    String text = item.get(Fields.BODY);
    return new Entry(
        receipt,
        StoredReceipt.processed(item),
        text == null ? Optional.empty() : Optional.of(analysis(leaf, doc, item, text)));
  }

  /**
   * Tokens are not stored: they are found again. Where another segmenter wrote the block its
   * sentences do not come out again, and only the text serves.
   */
  private Analysis analysis(LeafReaderContext leaf, int doc, Document item, String text)
      throws IOException {
    int count = item.getField(Fields.SENTENCES).numericValue().intValue();
    List<Sentence> sentences = splitter.split(text);
    if (sentences.size() != count) {
      return new Analysis(text, List.of());
    }
    StoredFields stored = leaf.reader().storedFields();
    SortedDocValues languages = DocValues.getSorted(leaf.reader(), Fields.LANGUAGE);
    List<AnalyzedSentence> analyzed = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int sentenceDoc = doc - count + i;
      Document document = stored.document(sentenceDoc, SENTENCE_FIELDS);
      if (!isAt(document, sentences.get(i)) || !languages.advanceExact(sentenceDoc)) {
        return new Analysis(text, List.of());
      }
      Language language = Language.of(languages.lookupOrd(languages.ordValue()).utf8ToString());
      BytesRef annotated = document.getBinaryValue(Fields.ANNOTATIONS);
      Annotations annotations = Annotations.read(annotated);
      analyzed.add(
          new AnalyzedSentence(
              new IdentifiedSentence(sentences.get(i), language, annotations.confidence()),
              annotations.mentions(),
              annotations.themes()));
    }
    return new Analysis(text, analyzed);
  }

  private static boolean isAt(Document stored, Sentence sentence) {
    return stored.getField(Fields.START).numericValue().intValue() == sentence.span().start()
        && stored.getField(Fields.END).numericValue().intValue() == sentence.span().end();
  }
}

package org.tahlil.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BytesRef;
import org.tahlil.index.Annotations;
import org.tahlil.index.Fields;
import org.tahlil.index.StoredReceipt;
import org.tahlil.text.Language;
import org.tahlil.text.Span;

/** Reads sentences and their items back from the index. For one thread. */
final class SentenceReader {
  private static final Set<String> FIELDS =
      Set.of(Fields.TEXT, Fields.START, Fields.END, Fields.ANNOTATIONS);

  /** Origins kept in memory. */
  private static final int MOST_ORIGINS = 1_000;

  private final QueryBitSetProducer items;
  private final Map<Integer, Origin> origins = new HashMap<>();

  SentenceReader(QueryBitSetProducer items) {
    this.items = items;
  }

  /** The sentence that is document {@code sentence} of {@code leaf}, without matches and score. */
  Hit read(LeafReaderContext leaf, int sentence) throws IOException {
    Document stored = leaf.reader().storedFields().document(sentence, FIELDS);
    BytesRef annotated = stored.getBinaryValue(Fields.ANNOTATIONS);
    Annotations annotations = Annotations.read(annotated);
    return new Hit(
        origin(leaf, sentence),
        new Span(number(stored, Fields.START), number(stored, Fields.END)),
        language(leaf, sentence),
        stored.get(Fields.TEXT),
        List.of(),
        annotations.themes(),
        annotations.mentions(),
        0);
  }

  /** The number of the item whose sentence this is. */
  int item(LeafReaderContext leaf, int sentence) throws IOException {
    BitSet all = items.getBitSet(leaf);
    if (all == null) {
      throw new IOException("a sentence without an item: " + sentence);
    }
    return all.nextSetBit(sentence);
  }

  /** The whole text of an item. */
  String body(LeafReaderContext leaf, int item) throws IOException {
    return leaf.reader().storedFields().document(item, Set.of(Fields.BODY)).get(Fields.BODY);
  }

  private Origin origin(LeafReaderContext leaf, int sentence) throws IOException {
    int item = item(leaf, sentence);
    Origin known = origins.get(leaf.docBase + item);
    if (known != null) {
      return known;
    }
    if (origins.size() == MOST_ORIGINS) {
      origins.clear();
    }
    StoredFields stored = leaf.reader().storedFields();
    Origin read = Origin.of(StoredReceipt.read(stored, item));
    origins.put(leaf.docBase + item, read);
    return read;
  }

  private static Language language(LeafReaderContext leaf, int sentence) throws IOException {
    SortedDocValues languages = DocValues.getSorted(leaf.reader(), Fields.LANGUAGE);
    return languages.advanceExact(sentence)
        ? Language.of(languages.lookupOrd(languages.ordValue()).utf8ToString())
        : Language.UNDETERMINED;
  }

  private static int number(Document stored, String field) {
    return stored.getField(field).numericValue().intValue();
  }
}

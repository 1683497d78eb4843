package org.tahlil.index;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.tahlil.extract.Extraction.Declared;
import org.tahlil.extract.Outcome;
import org.tahlil.pipeline.Attributes;
import org.tahlil.pipeline.Receipt;

/** Reads the receipt of an item back from its stored fields. */
public final class StoredReceipt {
  private static final Set<String> FIELDS =
      Set.of(
          Fields.DOCUMENT,
          Fields.ROOT,
          Fields.PATH,
          Fields.SHA256,
          Fields.SIZE,
          Fields.TYPE,
          Fields.OUTCOME,
          Fields.CAUSE,
          Fields.DECLARED_TITLE,
          Fields.DECLARED_DATE,
          Fields.DECLARED_SOURCE,
          Fields.SOURCE,
          Fields.DATE,
          Fields.TITLE,
          Fields.FINGERPRINTS,
          Fields.LANGUAGES,
          Fields.PROCESSED);

  private StoredReceipt() {}

  /** The receipt of the item that is the Lucene document {@code doc}. */
  public static Receipt read(StoredFields stored, int doc) throws IOException {
    return of(load(stored, doc));
  }

  /** The stored fields of an item without its text. */
  static Document load(StoredFields stored, int doc) throws IOException {
    return stored.document(doc, FIELDS);
  }

  static Receipt of(Document item) {
    return new Receipt(
        item.get(Fields.DOCUMENT),
        item.get(Fields.ROOT),
        item.get(Fields.PATH),
        item.get(Fields.SHA256),
        item.getField(Fields.SIZE).numericValue().longValue(),
        item.get(Fields.TYPE),
        Outcome.ofLabel(item.get(Fields.OUTCOME)),
        item.get(Fields.CAUSE),
        new Declared(
            optional(item, Fields.DECLARED_TITLE),
            optional(item, Fields.DECLARED_DATE),
            optional(item, Fields.DECLARED_SOURCE)),
        new Attributes(
            item.get(Fields.SOURCE), optional(item, Fields.DATE), optional(item, Fields.TITLE)),
        item.get(Fields.FINGERPRINTS));
  }

  static Instant processed(Document item) {
    return Instant.parse(item.get(Fields.PROCESSED));
  }

  private static Optional<String> optional(Document item, String field) {
    return Optional.ofNullable(item.get(field));
  }
}

package org.tahlil.search;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.tahlil.index.Fields;

/** The order of hits. Equal ones follow by document id and place in the document. */
public enum Order {
  /** The best first. */
  SCORE,
  /** The latest first; those without a date last. */
  DATE,
  /** By document. */
  DOCUMENT;

  Sort sort() {
    SortField byDocument = new SortField(Fields.DOCUMENT, SortField.Type.STRING);
    SortField byPlace = new SortField(Fields.START, SortField.Type.LONG);
    return switch (this) {
      case SCORE -> new Sort(SortField.FIELD_SCORE, byDocument, byPlace);
      case DATE ->
          new Sort(new SortField(Fields.DATE, SortField.Type.STRING, true), byDocument, byPlace);
      case DOCUMENT -> new Sort(byDocument, byPlace);
    };
  }
}

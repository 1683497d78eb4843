package org.tahlil.search;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.tahlil.index.Fields;

/** The order of hits. Equal ones follow by document id and place in the document. */
public enum Order {
  /** The best first. */
  SCORE,
  /** The latest first; those without a date last. */
  DATE;

  Sort sort() {
    return new Sort(
        first(),
        new SortField(Fields.DOCUMENT, SortField.Type.STRING),
        new SortField(Fields.START, SortField.Type.LONG));
  }

  private SortField first() {
    return switch (this) {
      case SCORE -> SortField.FIELD_SCORE;
      case DATE -> new SortField(Fields.DATE, SortField.Type.STRING, true);
    };
  }
}

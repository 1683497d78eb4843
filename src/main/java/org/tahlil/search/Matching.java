package org.tahlil.search;

import org.tahlil.index.Fields;

/** How the words of a query are compared with those of the texts. */
public enum Matching {
  /** In every spelling and inflected form. */
  STEMMED(Fields.TEXT),
  /** As written, but for upper and lower case. */
  EXACT(Fields.EXACT);

  private final String field;

  Matching(String field) {
    this.field = field;
  }

  String field() {
    return field;
  }
}

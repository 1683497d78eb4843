package org.tahlil.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tahlil.index.Fields;

/** The fields that a query may name. */
enum QueryField {
  /** The words of the sentences, in every spelling and inflected form. The default. */
  TEXT(Fields.TEXT, Kind.WORDS, false),
  /** The words of the sentences as written. */
  EXACT(Fields.EXACT, Kind.WORDS, false),
  /** The words of the documents' titles, in every spelling. */
  TITLE(Fields.TITLE, Kind.WORDS, true),
  /** The ids of the documents. */
  DOCUMENT(Fields.DOCUMENT, Kind.VALUE, false),
  /** The paths of the documents. */
  PATH(Fields.PATH, Kind.VALUE, true),
  /** The media types of the documents. */
  TYPE(Fields.TYPE, Kind.VALUE, true),
  SOURCE(Fields.SOURCE, Kind.VALUE, false),
  LANGUAGE(Fields.LANGUAGE, Kind.LANGUAGE, false),
  THEME(Fields.THEME, Kind.THEME, false),
  ENTITY(Fields.ENTITY, Kind.ENTITY, false),
  DATE(Fields.DATE, Kind.DATE, false);

  private final String field;
  private final Kind kind;
  private final boolean onItems;

  QueryField(String field, Kind kind, boolean onItems) {
    this.field = field;
    this.kind = kind;
    this.onItems = onItems;
  }

  /** How the values of a field are compared. */
  enum Kind {
    WORDS,
    VALUE,
    LANGUAGE,
    THEME,
    ENTITY,
    DATE
  }

  /** The field that a query calls {@code name}. */
  static Optional<QueryField> named(String name) {
    return Arrays.stream(values()).filter(field -> field.field.equals(name)).findFirst();
  }

  /** All names, separated by commas. */
  static String names() {
    return Arrays.stream(values()).map(QueryField::field).collect(Collectors.joining(", "));
  }

  String field() {
    return field;
  }

  Kind kind() {
    return kind;
  }

  /** Whether it stands on the item, not on its sentences. */
  boolean onItems() {
    return onItems;
  }
}

package org.tahlil.report;

import java.util.Locale;

/** What a rate counts. */
public enum Unit {
  /** Sentences with the theme, of all sentences. */
  SENTENCE,
  /** Documents with the theme in at least one sentence, of all documents. */
  DOCUMENT;

  /** Lower case, as options and reports write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How many of these a group has. */
  long of(GroupSize size) {
    return switch (this) {
      case SENTENCE -> size.sentences();
      case DOCUMENT -> size.documents();
    };
  }

  /**
   * The unit written as {@code label}.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Unit ofLabel(String label) {
    for (Unit unit : values()) {
      if (unit.label().equals(label)) {
        return unit;
      }
    }
    throw new IllegalArgumentException("no unit '" + label + "'; write sentence or document");
  }
}

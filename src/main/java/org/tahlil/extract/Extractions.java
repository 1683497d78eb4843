package org.tahlil.extract;

import org.tahlil.extract.Extraction.Declared;

/** Extractions of whole items. */
final class Extractions {
  private Extractions() {}

  /** One without text. */
  static Extraction none(Item item, Outcome outcome, String cause) {
    return new Extraction(
        item.id(),
        item.sha256(),
        item.size(),
        item.mediaType(),
        outcome,
        cause,
        "",
        Declared.NOTHING);
  }

  /** One with text; partial where {@code cut} says why. */
  static Extraction text(Item item, String text, String cut) {
    return new Extraction(
        item.id(),
        item.sha256(),
        item.size(),
        item.mediaType(),
        cut.isEmpty() ? Outcome.INDEXED : Outcome.PARTIAL,
        cut,
        text,
        Declared.NOTHING);
  }
}

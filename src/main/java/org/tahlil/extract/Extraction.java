package org.tahlil.extract;

import java.util.Optional;

/**
 * What came out of an item: one for the item itself, and one for each attachment, table row or
 * message in it.
 *
 * @param id the item's id, or that of a part: {@code mail.eml!/scan.pdf}, {@code posts.csv#12}
 * @param sha256 of its bytes (of the text in UTF-8, for a row); empty where they are unknown
 * @param size in bytes; 0 where unknown
 * @param mediaType as the parser found it
 * @param outcome never {@link Outcome#DUPLICATE}, which only the whole collection can tell
 * @param cause why the outcome is not {@link Outcome#INDEXED}; empty where it is
 * @param text the text as extracted; empty unless {@link Outcome#hasText()}
 * @param declared what the document says of itself
 */
public record Extraction(
    String id,
    String sha256,
    long size,
    String mediaType,
    Outcome outcome,
    String cause,
    String text,
    Declared declared) {

  /**
   * Title, date and source that the document itself states.
   *
   * @param title as stated
   * @param date ISO 8601: {@code 2023-04-12}, or {@code 2023-04}, or {@code 2023}
   * @param source as stated in a table's source column
   */
  public record Declared(Optional<String> title, Optional<String> date, Optional<String> source) {
    public static final Declared NOTHING =
        new Declared(Optional.empty(), Optional.empty(), Optional.empty());
  }
}

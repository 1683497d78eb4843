package org.tahlil.search;

import java.util.Optional;
import org.tahlil.pipeline.Receipt;

/**
 * The document that a sentence is from.
 *
 * @param id its id in the index
 * @param path where the user had it
 * @param source the collection that it came from
 * @param date ISO 8601: day, month or year
 * @param title its title
 */
public record Origin(
    String id, String path, String source, Optional<String> date, Optional<String> title) {
  static Origin of(Receipt receipt) {
    return new Origin(
        receipt.id(),
        receipt.path(),
        receipt.attributes().source(),
        receipt.attributes().date(),
        receipt.attributes().title());
  }
}

package org.tahlil.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Bytes to text. Safe for use by several threads. */
public interface Extractor extends AutoCloseable {
  /**
   * An extractor that reads plain text itself and starts child processes for the rest.
   *
   * @param spoolFolder an existing folder for what the child processes write; the caller deletes it
   *     after {@link #close}
   * @throws IllegalArgumentException where OCR is asked for, which this version does not have
   */
  static Extractor create(ExtractionSettings settings, Path spoolFolder) throws IOException {
    return RoutingExtractor.create(settings, spoolFolder);
  }

  /**
   * Extracts one item: its parts (attachments, rows of a table), where it has any, then the item
   * itself. Whoever has the item has all of its parts. A document that cannot be read is an
   * outcome, not an exception.
   */
  void extract(Item item, ExtractionConsumer consumer) throws InterruptedException;

  /**
   * The same as a list, the item first. A table of posts has a part for each row: where memory
   * matters, take them one by one.
   */
  default List<Extraction> extract(Item item) throws InterruptedException {
    List<Extraction> all = new ArrayList<>();
    extract(item, all::add);
    all.addFirst(all.removeLast());
    return all;
  }

  /** Ends the child processes. */
  @Override
  void close();
}

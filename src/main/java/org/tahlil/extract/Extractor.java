package org.tahlil.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Bytes to text. Safe for use by several threads. */
public interface Extractor extends AutoCloseable {
  /**
   * An extractor that reads plain text itself and starts child processes for the rest.
   *
   * @param spoolFolder an existing folder for what the child processes write; the caller deletes it
   *     after {@link #close}
   */
  static Extractor create(ExtractionSettings settings, Path spoolFolder) throws IOException {
    return RoutingExtractor.create(settings, spoolFolder);
  }

  /**
   * Extracts one item: the first in the list is the item itself, its parts follow. A document that
   * cannot be read is an outcome, not an exception.
   */
  List<Extraction> extract(Item item) throws InterruptedException;

  /** Ends the child processes. */
  @Override
  void close();
}

package org.tahlil.extract;

import java.util.List;

/** Bytes to text. Safe for use by several threads. */
public interface Extractor extends AutoCloseable {
  /**
   * Extracts one item: the first in the list is the item itself, its parts follow. A document that
   * cannot be read is an outcome, not an exception.
   */
  List<Extraction> extract(Item item) throws InterruptedException;

  /** Ends the child processes. */
  @Override
  void close();
}

package org.tahlil.pipeline;

import java.util.List;

/** What a worker found out about one item of the walk; the recorder writes it down. */
sealed interface Work {
  /** The item. */
  String root();

  /** Nothing has changed since it was stored. */
  record Current(String root, List<Receipt> receipts) implements Work {}

  /**
   * New entries for the item and its parts.
   *
   * @param renewed whether they were made from the stored text
   */
  record Done(String root, List<Entry> entries, boolean renewed) implements Work {}
}

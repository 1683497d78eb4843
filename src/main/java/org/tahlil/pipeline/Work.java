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
   * @param duplicate what is stored instead where another item with the same bytes comes first
   * @param renewed whether they were made from the stored text
   */
  record Done(String root, List<Entry> entries, Receipt duplicate, boolean renewed)
      implements Work {}
}

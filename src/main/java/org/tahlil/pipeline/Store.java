package org.tahlil.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What an ingest must remember between runs, and where its results go. Everything added is seen by
 * the other methods at once, and by other processes after {@link #commit}; what was not committed
 * when the process ends is as if it had never been added.
 *
 * <p>Reading is safe for several threads; adding and committing is for one.
 */
public interface Store {
  /** The item with this id, then its parts by id; empty where it is unknown. */
  List<Receipt> receipts(String root) throws IOException;

  /** The item that stands for these bytes: the one of all with them that is no duplicate. */
  Optional<Receipt> primary(String sha256) throws IOException;

  /** The item with this id and its parts, with their analyses as stored. */
  List<Entry> load(String root) throws IOException;

  /** Puts an item and its parts in the place of all that is stored under its id. */
  void put(String root, List<Entry> entries) throws IOException;

  /** Puts one item in the place of the one with its id; leaves the parts beside it alone. */
  void replace(Entry entry) throws IOException;

  /** Removes an item and all its parts. */
  void delete(String root) throws IOException;

  /** Every item, in no particular order. */
  void forEach(Consumer<Receipt> consumer) throws IOException;

  /** Makes everything added so far lasting, at once or not at all. */
  void commit() throws IOException;
}

package org.tahlil.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tahlil.extract.Outcome;
import org.tahlil.pipeline.Receipt;

/**
 * What was written since the reader was last opened, so that it can be asked for at once. Read by
 * several threads, written by one.
 */
final class Pending {
  private final Map<String, List<Receipt>> byRoot = new ConcurrentHashMap<>();
  private final Map<String, Receipt> primaries = new ConcurrentHashMap<>();
  private int size;

  /** Items and receipts put since {@link #clear}; for the thread that writes. */
  int size() {
    return size;
  }

  /** The receipts now stored under {@code root}; none at all where it was deleted. */
  void put(String root, List<Receipt> receipts) {
    forget(root);
    byRoot.put(root, List.copyOf(receipts));
    size += 1 + receipts.size();
    for (Receipt receipt : receipts) {
      if (receipt.outcome() != Outcome.DUPLICATE && !receipt.sha256().isEmpty()) {
        primaries.put(receipt.sha256(), receipt);
      }
    }
  }

  Optional<List<Receipt>> receipts(String root) {
    return Optional.ofNullable(byRoot.get(root));
  }

  Optional<Receipt> primary(String sha256) {
    return Optional.ofNullable(primaries.get(sha256));
  }

  void clear() {
    byRoot.clear();
    primaries.clear();
    size = 0;
  }

  private void forget(String root) {
    List<Receipt> before = byRoot.get(root);
    if (before != null) {
      for (Receipt receipt : before) {
        primaries.remove(receipt.sha256(), receipt);
      }
    }
  }
}

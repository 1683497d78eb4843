package org.tahlil.pipeline;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tahlil.extract.Outcome;

/**
 * Writes down the work of one pass in the order of the walk, and decides which of several items
 * with the same bytes is the primary. For one thread.
 */
final class Recorder {
  private final Store store;
  private final AttributeRules attributes;
  private final Progress progress;
  private final long nanosBetweenCommits;
  private final Map<Outcome, Long> outcomes = new TreeMap<>();
  private final Set<Long> seen = new HashSet<>();
  private final List<String> unread = new ArrayList<>();
  private long current;
  private long renewed;
  private long characters;
  private long lastCommit = System.nanoTime();

  Recorder(Store store, AttributeRules attributes, Progress progress, Duration betweenCommits) {
    this.store = store;
    this.attributes = attributes;
    this.progress = progress;
    this.nanosBetweenCommits = betweenCommits.toNanos();
  }

  void record(Work work) throws IOException {
    seen.add(hash(work.root()));
    switch (work) {
      case Work.Current same -> {
        current += same.receipts().size();
        same.receipts().forEach(this::count);
      }
      case Work.Done done -> put(done);
    }
    if (System.nanoTime() - lastCommit > nanosBetweenCommits) {
      store.commit();
      lastCommit = System.nanoTime();
    }
  }

  /** Whether the walk came upon the item. */
  boolean hasSeen(String root) {
    return seen.contains(hash(root));
  }

  /** Whether the item lies in a folder or file that could not be read this time. */
  boolean isBelowUnread(String root) {
    return unread.stream().anyMatch(top -> PathNames.isBelow(root, top));
  }

  Map<Outcome, Long> outcomes() {
    return outcomes;
  }

  long current() {
    return current;
  }

  long renewed() {
    return renewed;
  }

  long characters() {
    return characters;
  }

  private void put(Work.Done done) throws IOException {
    List<Entry> settled = settle(done);
    store.put(done.root(), settled);
    for (Entry entry : settled) {
      count(entry.receipt());
      if (done.renewed()) {
        renewed++;
      } else {
        characters += entry.analysis().map(analysis -> analysis.text().length()).orElse(0);
      }
    }
  }

  private List<Entry> settle(Work.Done done) throws IOException {
    Set<String> ownHashes = new HashSet<>();
    List<Entry> settled = new ArrayList<>(done.entries().size());
    List<Entry> byId = new ArrayList<>(done.entries());
    byId.sort(Comparator.comparing(entry -> entry.receipt().id(), CodePointOrder::compare));
    for (Entry entry : byId) {
      String sha256 = entry.receipt().sha256();
      boolean repeated = !sha256.isEmpty() && !ownHashes.add(sha256);
      Receipt duplicate =
          entry.receipt().isPart() ? entry.receipt().asDuplicate(attributes) : done.duplicate();
      settled.add(repeated ? without(duplicate, entry) : settle(entry, duplicate));
      if (settled.get(0).receipt().outcome() == Outcome.DUPLICATE) {
        // The parts are there once, as those of the primary.
        return settled;
      }
    }
    return settled;
  }

  /**
   * The entry as it is to be stored: of all items with the same bytes the first id in code-point
   * order is the primary, so the entry becomes a duplicate, or makes one of the primary so far.
   */
  private Entry settle(Entry entry, Receipt duplicate) throws IOException {
    Receipt receipt = entry.receipt();
    if (receipt.sha256().isEmpty() || receipt.outcome() == Outcome.DUPLICATE) {
      return entry;
    }
    Optional<Receipt> primary =
        store.primary(receipt.sha256()).filter(other -> !other.root().equals(receipt.root()));
    if (primary.isEmpty()) {
      return entry;
    }
    Receipt other = primary.get();
    if (CodePointOrder.compare(other.id(), receipt.id()) < 0) {
      return without(duplicate, entry);
    }
    Entry demoted = without(other.asDuplicate(attributes), entry);
    if (other.isPart()) {
      store.replace(demoted);
    } else {
      store.put(other.root(), List.of(demoted));
    }
    return entry;
  }

  private static Entry without(Receipt duplicate, Entry entry) {
    return new Entry(duplicate, entry.processed(), Optional.empty());
  }

  private void count(Receipt receipt) {
    outcomes.merge(receipt.outcome(), 1L, Long::sum);
    if (receipt.outcome() == Outcome.FAILED && receipt.sha256().isEmpty()) {
      unread.add(receipt.id());
    }
    progress.ended(receipt.id(), receipt.outcome());
  }

  /** 64 bits (FNV-1a) in the place of the id keep a million items in some tens of megabytes. */
  private static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}

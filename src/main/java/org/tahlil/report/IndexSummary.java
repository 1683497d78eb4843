package org.tahlil.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.tahlil.extract.Outcome;
import org.tahlil.index.Ledger;
import org.tahlil.pipeline.Fingerprints;
import org.tahlil.pipeline.Receipt;
import org.tahlil.pipeline.Stage;

/**
 * Which index a report was made from. Times of processing and the layout of the files do not count.
 *
 * @param sha256 over every item: id, bytes, outcome, attributes and what it was analysed with
 * @param items all that the walks found
 * @param outcomes how many items ended so
 * @param themeFingerprints what themes were tagged with, and in how many items; more than one where
 *     an ingest with another codebook has not redone all
 */
public record IndexSummary(
    String sha256,
    long items,
    SortedMap<Outcome, Long> outcomes,
    SortedMap<String, Long> themeFingerprints) {
  public IndexSummary {
    outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
    themeFingerprints = Collections.unmodifiableSortedMap(new TreeMap<>(themeFingerprints));
  }

  /** Reads every item but its text. */
  static IndexSummary of(DirectoryReader reader) throws IOException {
    MessageDigest digest = newDigest();
    SortedMap<Outcome, Long> outcomes = new TreeMap<>();
    SortedMap<String, Long> fingerprints = new TreeMap<>();
    List<Ledger.Line> ledger = Ledger.read(reader);
    for (Ledger.Line line : ledger) {
      Receipt receipt = line.receipt();
      update(digest, receipt);
      outcomes.merge(receipt.outcome(), 1L, Long::sum);
      if (receipt.outcome().hasText()) {
        Fingerprints.parse(receipt.fingerprints())
            .ifPresent(
                all -> fingerprints.merge(all.values().get(Stage.THEME.ordinal()), 1L, Long::sum));
      }
    }
    return new IndexSummary(
        HexFormat.of().formatHex(digest.digest()), ledger.size(), outcomes, fingerprints);
  }

  /** How many items have text. */
  long withText() {
    return outcomes.entrySet().stream()
        .filter(entry -> entry.getKey().hasText())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static void update(MessageDigest digest, Receipt receipt) {
    for (String value :
        List.of(
            receipt.id(),
            receipt.sha256(),
            receipt.outcome().label(),
            receipt.attributes().source(),
            receipt.attributes().date().orElse(""),
            receipt.attributes().title().orElse(""),
            receipt.fingerprints())) {
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      // The length before each value: no two lists of values give the same bytes.
      digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) ':');
      digest.update(bytes);
    }
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

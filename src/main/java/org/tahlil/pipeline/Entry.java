package org.tahlil.pipeline;

import java.time.Instant;
import java.util.Optional;

/**
 * One item of the ledger: its receipt, and its analysis where it has text.
 *
 * @param receipt what it is and how it ended
 * @param processed when; no part of equality
 * @param analysis present where the outcome has text
 */
public record Entry(Receipt receipt, Instant processed, Optional<Analysis> analysis) {
  public Entry {
    if (receipt.outcome().hasText() != analysis.isPresent()) {
      throw new IllegalArgumentException(
          receipt.id() + ": " + receipt.outcome() + " with analysis " + analysis.isPresent());
    }
  }
}

package org.tahlil.pipeline;

import java.util.Map;
import org.tahlil.extract.Outcome;

/**
 * What a run did.
 *
 * @param outcomes of everything found, archives, attachments and rows included
 * @param current of these, how many were skipped because nothing had changed
 * @param renewed of these, how many were analysed again from their stored text
 * @param vanished items of the store that the paths no longer have and that were kept
 * @param pruned items removed because the paths no longer have them
 * @param characters of text in items that this run extracted
 * @param complete whether the run came to its end; {@code false} where it was interrupted
 */
public record Summary(
    Map<Outcome, Long> outcomes,
    long current,
    long renewed,
    long vanished,
    long pruned,
    long characters,
    boolean complete) {
  /** Number of items found. */
  public long found() {
    return outcomes.values().stream().mapToLong(Long::longValue).sum();
  }
}

package org.tahlil.pipeline;

import java.time.Duration;
import java.util.Set;

/**
 * How a batch runs.
 *
 * @param threads documents worked on at the same time, at least 1
 * @param retry labels of outcomes ({@code failed}) or causes ({@code timeout}) to try again
 *     although they are current
 * @param betweenCommits time after which what has been done is made lasting
 * @param prune whether items that have vanished from the paths are removed
 */
public record IngestSettings(
    int threads, Set<String> retry, Duration betweenCommits, boolean prune) {
  /** Short enough that an interrupted run loses little, long enough that commits cost little. */
  public static final Duration BETWEEN_COMMITS = Duration.ofSeconds(30);

  public IngestSettings {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1: " + threads);
    }
    retry = Set.copyOf(retry);
  }
}

package org.tahlil.pipeline;

import java.util.Optional;
import java.util.Set;

/**
 * How a batch runs.
 *
 * @param threads documents worked on at the same time, at least 1
 * @param source the source of every document that has none of its own; the first folder below the
 *     path where absent
 * @param retry labels of outcomes ({@code failed}) or causes ({@code timeout}) to try again
 *     although they are current
 * @param prune whether items that have vanished from the paths are removed
 */
public record IngestSettings(
    int threads, Optional<String> source, Set<String> retry, boolean prune) {
  public IngestSettings {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1: " + threads);
    }
    retry = Set.copyOf(retry);
  }
}

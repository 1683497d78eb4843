package org.tahlil.pipeline;

import org.tahlil.extract.Outcome;

/** Told of every item as it ends; called by one thread at a time. */
public interface Progress {
  Progress SILENT = (id, outcome) -> {};

  /** The item {@code id} has ended with {@code outcome}. */
  void ended(String id, Outcome outcome);
}

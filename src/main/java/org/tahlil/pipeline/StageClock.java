package org.tahlil.pipeline;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Supplier;

/** Adds up how long each stage takes, over all threads. */
public final class StageClock {
  private final AtomicLongArray nanos = new AtomicLongArray(Stage.values().length);

  /** Runs {@code work} on the account of {@code stage}. */
  public <T> T time(Stage stage, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      add(stage, System.nanoTime() - start);
    }
  }

  /** Adds {@code elapsed} nanoseconds to the account of {@code stage}. */
  public void add(Stage stage, long elapsed) {
    nanos.addAndGet(stage.ordinal(), elapsed);
  }

  /** Seconds by stage, in the order of the path. */
  public Map<Stage, Double> seconds() {
    Map<Stage, Double> seconds = new TreeMap<>();
    for (Stage stage : Stage.values()) {
      seconds.put(stage, nanos.get(stage.ordinal()) / 1e9);
    }
    return seconds;
  }
}

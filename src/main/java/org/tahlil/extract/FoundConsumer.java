package org.tahlil.extract;

/** Takes what the walk finds, one at a time. */
@FunctionalInterface
public interface FoundConsumer {
  void accept(Found found) throws InterruptedException;
}

package org.tahlil.extract;

import java.io.IOException;

/** Takes what a walk comes upon, one after the other, on the thread of the walk. */
@FunctionalInterface
public interface FoundConsumer {
  /**
   * Takes one. The walk waits until this returns, which holds it back where extraction is slower.
   *
   * @throws IOException to end the walk
   * @throws InterruptedException to end the walk
   */
  void accept(Found found) throws IOException, InterruptedException;
}

package org.tahlil.extract;

/** Takes the extractions of an item, one after the other, on the thread that extracts. */
@FunctionalInterface
public interface ExtractionConsumer {
  /**
   * Takes one.
   *
   * @throws InterruptedException to end the extraction
   */
  void accept(Extraction extraction) throws InterruptedException;
}

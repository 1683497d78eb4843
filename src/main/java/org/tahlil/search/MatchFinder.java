package org.tahlil.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.tahlil.text.Span;

/** Finds the matches in a sentence that a question has found. For one thread. */
@FunctionalInterface
interface MatchFinder {
  /** No sentence has any: the question names nothing that stands in a text. */
  MatchFinder NOTHING = (leaf, sentence) -> List.of();

  /**
   * The matches, by offset into the sentence, without overlap: the longest wins, then the first.
   * Fastest where the sentences of a leaf ascend.
   */
  List<Span> find(LeafReaderContext leaf, int sentence) throws IOException;
}

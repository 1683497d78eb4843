package org.tahlil.segment;

import java.util.List;
import org.tahlil.text.Sentence;

/** Text to sentences with their tokens. Safe for use by several threads. */
public interface SentenceSplitter {
  /** The sentences of {@code text}, in order, without overlap; none where it is blank. */
  List<Sentence> split(String text);
}

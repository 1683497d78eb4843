package org.tahlil.language;

import java.util.List;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Sentence;

/** Which language each sentence of a document is in. Safe for use by several threads. */
public interface LanguageIdentifier {
  /** One for each of {@code sentences}, in their order; neighbours help each other. */
  List<IdentifiedSentence> identify(String text, List<Sentence> sentences);
}

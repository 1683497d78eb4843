package org.tahlil.theme;

import java.util.List;
import org.tahlil.entity.Mention;
import org.tahlil.text.IdentifiedSentence;

/** Finds the themes of a sentence. Safe for use by several threads. */
public interface ThemeTagger {
  /** The engine that goes by the cues of {@code codebook}. */
  static ThemeTagger create(Codebook codebook) {
    return new CueTagger(codebook);
  }

  /**
   * The themes of one sentence, at most one hit a theme and engine, by theme id.
   *
   * @param text the document's text, into which all offsets point
   * @param mentions the sentence's mentions
   */
  List<ThemeHit> tag(String text, IdentifiedSentence sentence, List<Mention> mentions);
}

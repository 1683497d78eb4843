package org.tahlil.pipeline;

import java.util.List;
import org.tahlil.entity.Mention;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;
import org.tahlil.text.Span;
import org.tahlil.theme.ThemeHit;

/**
 * The unit of measurement: a sentence with its language, its mentions and its themes.
 *
 * @param sentence where it stands and which language it is in
 * @param mentions by offset, without overlap
 * @param themes by theme id
 */
public record AnalyzedSentence(
    IdentifiedSentence sentence, List<Mention> mentions, List<ThemeHit> themes) {
  public AnalyzedSentence {
    mentions = List.copyOf(mentions);
    themes = List.copyOf(themes);
  }

  public Span span() {
    return sentence.span();
  }

  public Language language() {
    return sentence.language();
  }

  /** Number of tokens. */
  public int tokens() {
    return sentence.tokens().size();
  }
}

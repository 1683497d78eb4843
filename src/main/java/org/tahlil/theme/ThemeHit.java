package org.tahlil.theme;

import java.util.List;
import org.tahlil.text.Language;
import org.tahlil.text.Span;

/**
 * A theme found in a sentence, with the evidence.
 *
 * @param theme id in the codebook: {@code grievance.russia.syria}
 * @param by which engine found it
 * @param probability 1 for a cue; calibrated, in [0, 1], for the model
 * @param cues what made it fire, by offset; empty for the model
 */
public record ThemeHit(String theme, Finder by, double probability, List<Cue> cues) {
  public ThemeHit {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("probability not in [0, 1]: " + probability);
    }
    cues = List.copyOf(cues);
  }

  /** Which engine found a theme. */
  public enum Finder {
    CUE,
    MODEL
  }

  /**
   * One matched cue, or one part of a combination.
   *
   * @param cue as the codebook writes it
   * @param language whose cue it is; {@code und} for a cue of every language (an entity)
   * @param span where it matched, in the document's text
   */
  public record Cue(String cue, Language language, Span span) {}
}

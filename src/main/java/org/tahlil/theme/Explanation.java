package org.tahlil.theme;

import java.util.List;

/**
 * Why a theme fires in a sentence, or nearly does.
 *
 * @param theme its id
 * @param outcome whether it fires
 * @param matched the words and entities that were found, by offset
 * @param reasons what is missing or in the way, in words; empty where it fires
 */
public record Explanation(
    String theme, Outcome outcome, List<ThemeHit.Cue> matched, List<String> reasons) {
  public Explanation {
    matched = List.copyOf(matched);
    reasons = List.copyOf(reasons);
  }

  /** What became of a theme. */
  public enum Outcome {
    /** It fires. */
    FIRES,
    /** Some part was found, and one thing is missing or in the way. */
    NEARLY
  }
}

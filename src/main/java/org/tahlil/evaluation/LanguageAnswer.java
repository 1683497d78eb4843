package org.tahlil.evaluation;

/**
 * What a language identifier said of a sentence of known language.
 *
 * @param gold tag of the right language
 * @param answer tag of the language that was answered
 * @param confidence probability that the answer claims for itself, in [0, 1]
 */
public record LanguageAnswer(String gold, String answer, double confidence) {
  public LanguageAnswer {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence not in [0, 1]: " + confidence);
    }
  }

  /** Whether the answer is right. */
  public boolean isRight() {
    return gold.equals(answer);
  }
}

package org.tahlil.text;

/**
 * A sentence and the language it is in.
 *
 * @param sentence the sentence
 * @param language its language; {@link Language#UNDETERMINED} where the text does not tell
 * @param confidence probability that {@code language} is right, in [0, 1]
 */
public record IdentifiedSentence(Sentence sentence, Language language, double confidence) {
  public IdentifiedSentence {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence not in [0, 1]: " + confidence);
    }
  }

  public Span span() {
    return sentence.span();
  }

  public Tokens tokens() {
    return sentence.tokens();
  }
}

package org.tahlil.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.tahlil.language.LanguageIdentifier;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Sentence;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;

/** Lets a language identifier answer a gold file, each sentence for itself. */
public final class LanguageEvaluation {
  private LanguageEvaluation() {}

  /** The accuracy of {@code identifier} on {@code gold}; no sentence sees another. */
  public static LanguageAccuracy evaluate(LanguageIdentifier identifier, List<LanguageGold> gold) {
    List<LanguageAnswer> answers = new ArrayList<>(gold.size());
    for (LanguageGold sentence : gold) {
      String text = sentence.text();
      Sentence whole = new Sentence(new Span(0, text.length()), Tokens.empty());
      IdentifiedSentence answer = identifier.identify(text, List.of(whole)).get(0);
      answers.add(
          new LanguageAnswer(
              sentence.language().tag(), answer.language().tag(), answer.confidence()));
    }
    return new LanguageAccuracy(answers);
  }
}

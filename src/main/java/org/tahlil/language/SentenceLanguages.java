package org.tahlil.language;

import java.util.ArrayList;
import java.util.List;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;
import org.tahlil.text.Sentence;

/** Identifies the language of each sentence by the language model. */
final class SentenceLanguages implements LanguageIdentifier {
  private final LetterDetector detector;

  SentenceLanguages(LetterDetector detector) {
    this.detector = detector;
  }

  @Override
  public List<IdentifiedSentence> identify(String text, List<Sentence> sentences) {
    List<IdentifiedSentence> identified = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      identified.add(identify(text, sentence));
    }
    return identified;
  }

  private IdentifiedSentence identify(String text, Sentence sentence) {
    Letters letters = Letters.of(text, sentence.span().start(), sentence.span().end());
    LetterWeights weights = detector.weights(letters.script());
    if (weights == null) {
      return new IdentifiedSentence(sentence, Language.UNDETERMINED, 0);
    }
    double[] probabilities = detector.probabilities(weights, letters);
    int best = 0;
    for (int o = 1; o < probabilities.length; o++) {
      if (probabilities[o] > probabilities[best]) {
        best = o;
      }
    }
    Language language = Language.of(weights.labels()[best]);
    return new IdentifiedSentence(
        sentence, language, language.equals(Language.UNDETERMINED) ? 0 : probabilities[best]);
  }
}

package org.tahlil.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;
import org.tahlil.text.Script;
import org.tahlil.text.Sentence;

/**
 * Identifies the language of each sentence: what its letters say, then what its neighbours in the
 * same script are; Persian sentences become Dari or Iranian Persian by their words, and by those of
 * all Persian sentences of the document.
 */
final class SentenceLanguages implements LanguageIdentifier {
  /** How many sentences on each side count as neighbours. */
  private static final int REACH = 2;

  /** Share of the neighbours in what is expected before a sentence is read. */
  private static final double TRUST = 0.8;

  /** Fewest letters that are taken for a language. */
  private static final int FEWEST_LETTERS = 2;

  /** Confidence where only rules or the script decide, which nothing calibrates. */
  private static final double BY_RULE = 0.8;

  /** Most logarithmic odds that the rest of a document lends to one of its sentences. */
  private static final double DOCUMENT_ODDS = 3;

  private final LetterDetector detector;
  private final PersianVariants variants;

  SentenceLanguages(LetterDetector detector, PersianVariants variants) {
    this.detector = detector;
    this.variants = variants;
  }

  @Override
  public List<IdentifiedSentence> identify(String text, List<Sentence> sentences) {
    List<@Nullable SentenceEvidence> evidence = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      Letters letters = Letters.of(text, sentence.span().start(), sentence.span().end());
      evidence.add(letters.count() < FEWEST_LETTERS ? null : detector.evidence(letters));
    }
    List<IdentifiedSentence> identified = new ArrayList<>(sentences.size());
    double[] odds = new double[sentences.size()];
    double total = 0;
    for (int i = 0; i < odds.length; i++) {
      IdentifiedSentence sentence = identify(text, sentences.get(i), evidence, i);
      SentenceEvidence own = evidence.get(i);
      identified.add(sentence);
      if (own != null && sentence.language().equals(Language.PERSIAN)) {
        odds[i] = variants.logOdds(own.letters);
        total += odds[i];
      }
    }
    for (int i = 0; i < odds.length; i++) {
      if (identified.get(i).language().equals(Language.PERSIAN)) {
        identified.set(i, variant(identified.get(i), odds[i], total - odds[i]));
      }
    }
    return identified;
  }

  private static IdentifiedSentence identify(
      String text, Sentence sentence, List<@Nullable SentenceEvidence> evidence, int i) {
    SentenceEvidence own = evidence.get(i);
    if (own == null) {
      return byScript(text, sentence);
    }
    if (own.letters.script() == Script.ARABIC && UzbekArabic.matches(own.letters)) {
      return new IdentifiedSentence(sentence, Language.UZBEK_ARABIC, BY_RULE);
    }
    double[] probabilities = smoothed(evidence, i, own);
    int best = SentenceEvidence.best(probabilities);
    Language language = Language.of(own.labels.get(best));
    return new IdentifiedSentence(
        sentence,
        language,
        language.equals(Language.UNDETERMINED) ? 0 : Math.min(1, probabilities[best]));
  }

  private static IdentifiedSentence byScript(String text, Sentence sentence) {
    int start = sentence.span().start();
    int end = sentence.span().end();
    Language language =
        Letters.of(text, start, end).script() == Script.OTHER
            ? OtherScripts.language(text, start, end)
            : Language.UNDETERMINED;
    return new IdentifiedSentence(
        sentence, language, language.equals(Language.UNDETERMINED) ? 0 : BY_RULE);
  }

  /** The sentence's probabilities, given what its neighbours of the same script are. */
  private static double[] smoothed(
      List<@Nullable SentenceEvidence> evidence, int i, SentenceEvidence own) {
    double[] expected = new double[own.probabilities.length];
    int neighbours = 0;
    for (int n = Math.max(0, i - REACH); n <= Math.min(evidence.size() - 1, i + REACH); n++) {
      SentenceEvidence other = evidence.get(n);
      if (n != i && other != null && other.letters.script() == own.letters.script()) {
        neighbours++;
        for (int o = 0; o < expected.length; o++) {
          expected[o] += other.probabilities[o];
        }
      }
    }
    if (neighbours == 0) {
      return own.probabilities;
    }
    double sum = 0;
    for (int o = 0; o < expected.length; o++) {
      expected[o] = TRUST * expected[o] / neighbours + (1 - TRUST) / expected.length;
      expected[o] *= own.probabilities[o];
      sum += expected[o];
    }
    for (int o = 0; o < expected.length; o++) {
      expected[o] /= sum;
    }
    return expected;
  }

  /** Dari or Iranian Persian, by the sentence's own odds and those of the rest of the document. */
  private static IdentifiedSentence variant(IdentifiedSentence persian, double own, double rest) {
    double odds = own + Math.max(-DOCUMENT_ODDS, Math.min(DOCUMENT_ODDS, rest));
    Language language = odds >= 0 ? Language.DARI : Language.PERSIAN;
    double confidence = persian.confidence() * Calibration.logistic(Math.abs(odds));
    return new IdentifiedSentence(persian.sentence(), language, confidence);
  }
}

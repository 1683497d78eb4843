package org.tahlil.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tahlil.text.Language;

/**
 * Everything that the stages found in one text.
 *
 * @param text as extracted, unchanged; all offsets point into it
 * @param sentences in order, without overlap
 */
public record Analysis(String text, List<AnalyzedSentence> sentences) {
  public Analysis {
    sentences = List.copyOf(sentences);
  }

  /** Number of tokens in all sentences. */
  public long tokens() {
    return sentences.stream().mapToLong(AnalyzedSentence::tokens).sum();
  }

  /** The languages of the text, the one with most tokens first, ties by tag. */
  public List<LanguageShare> languages() {
    Map<Language, LanguageShare> shares = new TreeMap<>();
    for (AnalyzedSentence sentence : sentences) {
      shares.merge(
          sentence.language(),
          new LanguageShare(sentence.language(), sentence.tokens(), 1),
          LanguageShare::plus);
    }
    return shares.values().stream()
        .sorted(Comparator.comparingLong(LanguageShare::tokens).reversed())
        .toList();
  }

  /**
   * The language with most tokens; {@code und} only where no sentence has a language, as a page of
   * figures says nothing against the sentence beside it.
   */
  public Language language() {
    return languages().stream()
        .map(LanguageShare::language)
        .filter(language -> !language.equals(Language.UNDETERMINED))
        .findFirst()
        .orElse(Language.UNDETERMINED);
  }

  /**
   * What one language has of a text.
   *
   * @param language the language
   * @param tokens in its sentences
   * @param sentences in it
   */
  public record LanguageShare(Language language, long tokens, int sentences) {
    private LanguageShare plus(LanguageShare other) {
      return new LanguageShare(language, tokens + other.tokens, sentences + other.sentences);
    }
  }
}

package org.tahlil.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;
import org.tahlil.text.Sentence;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;

class AnalysisTest {
  private static AnalyzedSentence sentence(Language language, int tokens) {
    int[] bounds = new int[2 * tokens];
    for (int i = 0; i < tokens; i++) {
      bounds[2 * i] = 2 * i;
      bounds[2 * i + 1] = 2 * i + 1;
    }
    Sentence sentence = new Sentence(new Span(0, 2 * tokens), Tokens.of(bounds, 2 * tokens));
    return new AnalyzedSentence(
        new IdentifiedSentence(sentence, language, 0.5), List.of(), List.of());
  }

  @Test
  void theLanguageOfADocumentIsTheOneWithMostTokens() {
    Analysis analysis =
        new Analysis("", List.of(sentence(Language.TAJIK, 3), sentence(Language.RUSSIAN, 5)));
    assertEquals(Language.RUSSIAN, analysis.language());
  }

  @Test
  void whatHasNoLanguageIsNotTheLanguageOfADocumentThatHasOne() {
    Analysis analysis =
        new Analysis("", List.of(sentence(Language.UNDETERMINED, 9), sentence(Language.TAJIK, 1)));
    assertEquals(Language.TAJIK, analysis.language());
    assertEquals(Language.UNDETERMINED, analysis.languages().get(0).language());
  }

  @Test
  void aDocumentWithoutALanguageIsUndetermined() {
    assertEquals(Language.UNDETERMINED, new Analysis("", List.of()).language());
    assertEquals(
        Language.UNDETERMINED,
        new Analysis("", List.of(sentence(Language.UNDETERMINED, 2))).language());
  }
}

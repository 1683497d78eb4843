package org.tahlil.evaluation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahlil.pipeline.TextPipeline;

/** The shipped codebook against coded texts that it was developed with: it must not get worse. */
class ThemeAccuracyTest {
  private static final TextPipeline PIPELINE = ThemeSets.pipeline();

  private static ThemeEvaluation evaluation(String set, String language) throws IOException {
    return ThemeEvaluation.of(
        ThemeSets.read(set, language),
        line -> ThemeAnswer.of(PIPELINE.analyze(line.text())).byCue());
  }

  @ParameterizedTest
  @CsvSource({
    "dev,en", "dev,ru", "dev,tg", "dev,uz-Latn", "dev,uz-Cyrl", "dev,prs", "dev,ps",
    "a,en", "a,ru", "a,tg", "a,uz-Latn", "a,uz-Cyrl", "a,prs", "a,ps",
    "b,en", "b,ru", "b,tg", "b,uz-Latn", "b,uz-Cyrl", "b,prs", "b,ps"
  })
  void themesOfCodedSentencesAreFound(String set, String language) throws IOException {
    assumeTrue(ThemeSets.names().contains(set), "no coded sentences " + set);
    ThemeEvaluation evaluation = evaluation(set, language);
    assertAtLeast(0.95, evaluation.micro().f1(), evaluation);
    assertTrue(evaluation.falseNegatives() <= 1, evaluation::table);
  }

  @ParameterizedTest
  @CsvSource({"en", "ru", "tg", "uz-Latn", "uz-Cyrl", "prs", "ps"})
  void themesOfTheSampleDocumentsAreFound(String language) throws IOException {
    ThemeEvaluation evaluation = evaluation("samples", language);
    assertAtLeast(0.9, evaluation.micro().f1(), evaluation);
    assertAtLeast(0.93, evaluation.actors().f1(), evaluation);
  }

  private static void assertAtLeast(double floor, double f1, ThemeEvaluation evaluation) {
    assertTrue(f1 >= floor, () -> "F1 " + f1 + " is below " + floor + "\n" + evaluation.table());
  }
}

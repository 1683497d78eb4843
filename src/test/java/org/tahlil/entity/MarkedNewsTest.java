package org.tahlil.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahlil.text.Language;
import org.tahlil.text.Span;

class MarkedNewsTest {
  @Test
  void bracketsBecomeSpans() {
    AnnotatedText read = MarkedNews.sentence("[PER Ban Ki-moon] flew to [LOC Kabul].");
    assertEquals("Ban Ki-moon flew to Kabul.", read.text());
    assertEquals(
        List.of(
            new AnnotatedText.Name(new Span(0, 11), EntityType.PERSON),
            new AnnotatedText.Name(new Span(20, 25), EntityType.LOCATION)),
        read.names());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ps", "prs", "tg", "uz-Latn"})
  void everyBracketOfTheFilesIsRead(String language) throws IOException {
    List<AnnotatedText> sentences = MarkedNews.read(Path.of("models"), Language.of(language));
    assertFalse(sentences.isEmpty());
    for (AnnotatedText sentence : sentences) {
      assertFalse(sentence.text().contains("[") || sentence.text().contains("]"), sentence.text());
    }
  }
}

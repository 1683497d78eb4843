package org.tahlil.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private static final GazetteerTagger TAGGER =
      new GazetteerTagger(FormIndex.of(GazetteerReader.read()));

  @Test
  void eachHabitIsFollowedThroughoutOrNotAtAll() {
    Spelling spelling =
        new Spelling(
            List.of(
                List.of(new Spelling.Change("a", "b"), new Spelling.Change("c", "d")),
                List.of(new Spelling.Change("x", ""))));
    assertEquals(Set.of("bdbdbdx", "acacac", "bdbdbd"), spelling.variants("acacacx"));
  }

  @Test
  void shortNamesStayAsTheyAre() {
    Spelling spelling = new Spelling(List.of(List.of(new Spelling.Change("a", "b"))));
    assertEquals(Set.of(), spelling.variants("aaaaa"));
  }

  @ParameterizedTest
  @CsvSource({
    "tg, Точикистон, place:tajikistan",
    "uz-Latn, Ozbekiston, place:uzbekistan",
    "uz-Cyrl, Узбекистон, place:uzbekistan",
    "ps, فنلیند, place:finland",
  })
  void whatAKeyboardDoesNotHaveIsNotAskedFor(String language, String written, String id) {
    List<Mention> found = TAGGER.tag(written, Sentences.of(written, language));
    assertEquals(List.of(id), found.stream().map(m -> m.entity().orElseThrow().id()).toList());
  }
}

package org.tahlil.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahlil.entity.KnownEntities;

class ShippedCodebookTest {
  private static final Codebook SHIPPED = Codebook.shipped();
  private static final ThemeTagger TAGGER = ThemeTagger.create(SHIPPED);

  @Test
  void itHas47ThemesAndTheCheckerHasNothingToSay() throws IOException {
    assertEquals(47, SHIPPED.themes().size());
    try (var in = Codebook.class.getResourceAsStream("codebook.yaml")) {
      Codebook.Reading reading =
          Codebook.read(Objects.requireNonNull(in), "codebook.yaml", KnownEntities.ids());
      assertEquals(List.of(), reading.mistakes());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|A football match between Russia and Syria ended in a draw.",
        "ru|Фестиваль кино в Грозном открылся показом документальных фильмов.",
        "en|A gas leak in a Moscow flat was repaired within the hour.",
        "tg|Нархи гандум дар Покистон поён рафт.",
      })
  void everydaySentencesCarryNoThemeButActors(String language, String text) {
    List<String> themes = Sentences.themes(TAGGER, language, text);
    assertTrue(themes.stream().allMatch(t -> t.startsWith("actor.")), themes::toString);
  }

  @Test
  void theLocationOfAPriceIsNoActor() {
    assertEquals(
        List.of(), Sentences.themes(TAGGER, "en", "Wheat prices in Pakistan fell in spring."));
  }

  @Test
  void everyThemeHasALabelAndADefinition() {
    for (Theme theme : SHIPPED.themes()) {
      assertFalse(theme.label().isBlank() || theme.definition().isBlank(), theme.id());
    }
  }
}

package org.tahlil.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahlil.text.Language;
import org.tahlil.text.Span;

class HiddenCountriesTest {
  private static final GazetteerTagger TAGGER =
      new GazetteerTagger(FormIndex.of(GazetteerReader.read()));
  private static final HiddenCountries HIDDEN = TAGGER.hiddenCountries();

  @ParameterizedTest
  @CsvSource({
    "tg, ORGANIZATION, Донишмандони Эквадор",
    "tg, ORGANIZATION, Ширкати Эквадор ва Бразилия",
    "uz-Latn, ORGANIZATION, Braziliya Sharqiy Sohil",
    "uz-Cyrl, ORGANIZATION, Бразилия Шарқий Соҳил",
    "prs, ORGANIZATION, مردم برازیل",
    "prs, LOCATION, جنوب برازیل",
    "ps, LOCATION, برازیل ختیځ",
  })
  void aCountryWithTheWordsBesideItIsNoName(String language, EntityType type, String text) {
    assertEquals(true, isNoName(language, type, text));
  }

  @ParameterizedTest
  @CsvSource({
    "tg, ORGANIZATION, Вазорати корҳои хориҷии Эквадор",
    "tg, LOCATION, Сан Эквадор",
    "uz-Latn, ORGANIZATION, Braziliya Milliy Kongressi",
    "prs, ORGANIZATION, بانک برازیل",
    "prs, ORGANIZATION, برازیل",
    "prs, ORGANIZATION, مردم سیاره",
    "prs, PERSON, مردم برازیل",
    "fa, ORGANIZATION, مردم برزیل",
    "en, ORGANIZATION, People of Brazil",
    "ru, ORGANIZATION, Народ Бразилии",
  })
  void otherNamesStay(String language, EntityType type, String text) {
    assertEquals(false, isNoName(language, type, text));
  }

  private static boolean isNoName(String language, EntityType type, String text) {
    List<Mention> known = TAGGER.tag(text, Sentences.of(text, language));
    Mention mention =
        new Mention(new Span(0, text.length()), type, Optional.empty(), Mention.Finder.MODEL);
    return HIDDEN.isNoName(text, Language.of(language), mention, known);
  }
}

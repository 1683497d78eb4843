package org.tahlil.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahlil.text.Language;
import org.tahlil.text.Span;

class ClassWordsTest {
  private static final ClassWords WORDS = ClassWords.read();

  @ParameterizedTest
  @CsvSource({
    "ps, ولسمشر جو بایډن, جو بایډن",
    "prs, آیت الله علی خامنه‌ای, علی خامنه‌ای",
    "fa, صدر اعظم داکتر محمد یوسف, محمد یوسف",
    "tg, Генерал Ҷеймс Мэттис, Ҷеймс Мэттис",
    "uz-Latn, Oyatulloh Ali Xomanaiy, Ali Xomanaiy",
    "uz-Cyrl, Оятуллоҳ Али Хоманаий, Али Хоманаий",
    "uz-Latn, Bosh vazir Boris Jonson, Boris Jonson",
    "en, General Motors, General Motors",
  })
  void titlesBeforeAPersonAreLeftOut(String language, String text, String name) {
    Mention whole = mention(text, EntityType.PERSON);
    assertEquals(name, WORDS.off(text, Language.of(language), whole).span().of(text));
  }

  @Test
  void aTitleAloneStays() {
    Mention title = mention("ولسمشر", EntityType.PERSON);
    assertEquals(title, WORDS.off("ولسمشر", Language.PASHTO, title));
  }

  @Test
  void whatIsNoPersonKeepsItsWords() {
    String text = "Генерал Моторс";
    Mention company = mention(text, EntityType.ORGANIZATION);
    assertEquals(company, WORDS.off(text, Language.TAJIK, company));
  }

  private static Mention mention(String text, EntityType type) {
    return new Mention(new Span(0, text.length()), type, Optional.empty(), Mention.Finder.MODEL);
  }
}

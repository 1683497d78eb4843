package org.tahlil.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
    assertEquals(company, WORDS.titlesOff(text, Language.TAJIK, company));
  }

  @ParameterizedTest
  @CsvSource({
    "en, LOCATION, city of Tyre, Tyre",
    "en, ORGANIZATION, The Guardian, Guardian",
    "en, ORGANIZATION, Forbes magazine, Forbes",
    "ru, LOCATION, города Шарлотт, Шарлотт",
    "ru, PERSON, Папа Римский Франциск, Франциск",
    "prs, LOCATION, جزیره بالی, بالی",
    "ps, ORGANIZATION, ډان ورځپاڼې, ډان",
    "tg, LOCATION, ҷазираи Крит, Крит",
    "uz-Latn, LOCATION, Toshkent shahridagi, Toshkent",
    "uz-Latn, LOCATION, Yangi Shahrisabz, Yangi Shahrisabz",
    "uz-Latn, ORGANIZATION, Chegara bilmas jurnalistlar, Chegara bilmas jurnalistlar",
    "ru, PERSON, Королёв Сергей, Королёв Сергей",
  })
  void wordsOfAClassAreLeftOut(String language, EntityType type, String text, String name) {
    Mention whole = mention(text, type);
    assertEquals(name, WORDS.off(text, Language.of(language), whole).span().of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "партии «Единая Россия, Единая Россия",
    "Fides» partiyasi, Fides",
    "Единая Россия, Единая Россия",
    "«, «",
    "партии « Единая Россия, Единая Россия",
    "Единая Россия » в, Единая Россия",
    "Yagona Rossiya“ partiyasi, Yagona Rossiya",
  })
  void whatStandsOutsideOfQuotationMarksIsLeftOut(String text, String name) {
    Mention whole = mention(text, EntityType.ORGANIZATION);
    assertEquals(name, ClassWords.insideQuotes(text, whole).span().of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "uz-Latn, Birlashgan Qirollik hukumati, Birlashgan Qirollik, true",
    "prs, دولت انگلیس, انگلیس, true",
    "prs, بانک انگلیس, انگلیس, false",
  })
  void aGovernmentIsItsCountry(String language, String text, String place, boolean state) {
    int at = text.indexOf(place);
    Mention country =
        new Mention(
            new Span(at, at + place.length()),
            EntityType.LOCATION,
            Optional.empty(),
            Mention.Finder.GAZETTEER);
    Mention whole = mention(text, EntityType.ORGANIZATION);
    assertEquals(state, WORDS.isState(text, Language.of(language), whole, List.of(country)));
  }

  private static Mention mention(String text, EntityType type) {
    return new Mention(new Span(0, text.length()), type, Optional.empty(), Mention.Finder.MODEL);
  }
}

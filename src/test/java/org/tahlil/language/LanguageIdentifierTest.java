package org.tahlil.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;
import org.tahlil.text.Sentence;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;

class LanguageIdentifierTest {
  private static LanguageIdentifier identifier;

  @BeforeAll
  static void load() throws IOException {
    identifier = LanguageIdentifier.create(Path.of("models"));
  }

  private static IdentifiedSentence identify(String text) {
    Sentence sentence = new Sentence(new Span(0, text.length()), Tokens.empty());
    return identifier.identify(text, List.of(sentence)).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "ps, د کابل پوهنتون استادانو د سیمې د امنیت په اړه نوې څېړنه خپره کړه.",
    "prs, څارنوالی در ولایت هرات دوسیه را به محکمه فرستاد و شاروالی موترها را توقف داد.",
    "fa, دادستانی استان خراسان پرونده را به دادگاه فرستاد و شهرداری خودروها را متوقف کرد.",
    "tg, Пажӯҳишгарони донишгоҳ дар бораи вазъи амният дар минтақа гузориш нашр карданд.",
    "uz-Latn, Tadqiqotchilar mintaqadagi xavfsizlik holati toʻgʻrisida yangi hisobot eʼlon qildi.",
    "uz-Cyrl, Тадқиқотчилар минтақадаги хавфсизлик ҳолати тўғрисида янги ҳисобот эълон қилди.",
    "ru, Исследователи опубликовали новый доклад о положении в области безопасности в регионе.",
    "en, Researchers published a new report on the security situation in the region.",
    "kk, Зерттеушілер аймақтағы қауіпсіздік жағдайы туралы жаңа есеп жариялады.",
    "ar, نشر الباحثون تقريرا جديدا عن الوضع الأمني في المنطقة.",
  })
  void aSentenceGetsItsLanguage(String tag, String text) {
    assertEquals(tag, identify(text).language().tag());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "12 345,67 %",
        "https://example.org/ru/novosti",
        "www.example.org analyst@example.org",
        "😀 😀",
        "…!?",
      })
  void whatHasNoLetterHasNoLanguage(String text) {
    IdentifiedSentence identified = identify(text);
    assertEquals(Language.UNDETERMINED, identified.language());
    assertEquals(0, identified.confidence());
  }

  @Test
  void randomCharactersOfAllScriptsGetSomeAnswer() {
    Random random = new Random(11);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append((char) random.nextInt(round % 2 == 0 ? 0x800 : 0x10000));
      }
      IdentifiedSentence identified = identify(text.toString());
      assertTrue(identified.confidence() >= 0 && identified.confidence() <= 1);
    }
  }
}

package org.tahlil.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UzbekScriptsTest {
  @ParameterizedTest
  @CsvSource({
    "Oʻzbekiston Respublikasi, Ўзбекистон Республикаси",
    "yoʻl, йўл",
    "Yoʻlovchi, Йўловчи",
    "gʻoya, ғоя",
    "daryo, дарё",
    "yer va suv, ер ва сув",
    "erkinlik, эркинлик",
    "poema, поэма",
    "maʼlumot, маълумот",
    "Isʼhoq, Исҳоқ",
    "konstitutsiya, конституция",
    "huquqiy, ҳуқуқий",
    "choʻl, чўл",
    "TOSHKENT, ТОШКЕНТ",
    "sentabr, сентябрь",
    "bogʻcha, боғча",
    "kelishuv 2021-yil, келишув 2021-йил",
    "sanksiya, санкция",
    "opsiya, опция",
    "konferensiya, конференция",
    "podstansiya, подстанция",
    "pensiya, пенсия",
  })
  void latinBecomesCyrillic(String latin, String cyrillic) {
    assertEquals(cyrillic, UzbekScripts.cyrillic(latin));
  }

  @ParameterizedTest
  @CsvSource({
    "Ўзбекистон Республикаси, Oʻzbekiston Respublikasi",
    "йўл, yoʻl",
    "дарё, daryo",
    "ер, yer",
    "мен, men",
    "поэма, poema",
    "маълумот, maʼlumot",
    "Исҳоқ, Isʼhoq",
    "конституция, konstitutsiya",
    "цирк, sirk",
    "октябрь, oktyabr",
    "объект, obyekt",
    "ШАҲАР, SHAHAR",
    "Шаҳар, Shahar",
  })
  void cyrillicBecomesLatin(String cyrillic, String latin) {
    assertEquals(latin, UzbekScripts.latin(cyrillic));
  }

  @ParameterizedTest
  @CsvSource({"oʻzbek", "o‘zbek", "o'zbek", "o`zbek", "o’zbek"})
  void everyApostropheCounts(String latin) {
    assertEquals("ўзбек", UzbekScripts.cyrillic(latin));
  }
}

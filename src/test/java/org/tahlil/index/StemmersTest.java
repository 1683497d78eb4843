package org.tahlil.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahlil.text.Folding;
import org.tahlil.text.Language;
import org.tahlil.text.Script;

/** Which forms of a word share a stem. */
class StemmersTest {
  private final Stemmers stemmers = new Stemmers();

  @ParameterizedTest
  @CsvSource({
    "en, embassy embassies embassy's",
    "en, attack attacks attacked attacking",
    "en, recruit recruits recruited",
    "ru, посольство посольства посольством посольствами",
    "ru, операция операции операцией операций операциями",
    "ru, сирийский сирийского сирийских",
    "ru, ребёнок ребенок",
    "prs, سفارت سفارت‌ها سفارتها سفارت‌های سفارتی",
    "prs, حمله حمله‌ها حملات حمله‌های",
    "fa, افغانستان افغانستانی",
    "ps, سفارت سفارتونه سفارتونو",
    "ps, برید بریدونه بریدونو",
    "ps, طالب طالبان طالبانو",
    "ps, روسیه روسیې",
    "tg, сафорат сафорати сафоратҳо сафоратҳои сафоратро",
    "tg, ҳукумат ҳукумати ҳукуматҳо ҳукуматашон",
    "tg, душман душманон душманони",
    "tg, ҷанг ҷанги ҷангӣ ҷангҳои ҷангро",
    "tg, Тоҷикистон Тоҷикистони Тоҷикистонро",
    "uz-Latn, hujum hujumlar hujumi hujumlari hujumdan hujumlarining hujumga",
    "uz-Latn, Oʻzbekiston O‘zbekistonda O'zbekistonning Oʻzbekistonga",
    "uz-Latn, vazirlik vazirligi vazirlikka vazirligining",
    "uz-Latn, elchixona elchixonasi elchixonalari elchixonasida",
    "uz-Cyrl, ҳужум ҳужумлар ҳужуми ҳужумлари ҳужумдан ҳужумларининг",
    "uz-Cyrl, Ўзбекистон Ўзбекистонда Ўзбекистоннинг",
    "uz-Cyrl, вазирлик вазирлиги вазирликка",
    "uz-Cyrl, элчихона элчихонаси элчихоналари",
  })
  void formsShareAStem(String language, String forms) {
    TreeSet<String> stems = new TreeSet<>();
    for (String form : forms.split(" ", -1)) {
      stems.add(stem(language, form));
    }
    assertEquals(1, stems.size(), forms + ": " + stems);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Russia, Russian",
    "ru, Сирия, серия",
    "prs, ایران, ایرلند",
    "tg, Русия, Сурия",
    "uz-Latn, bola, boladi",
    "ps, کابل, کابینه"
  })
  void otherWordsDoNot(String language, String one, String other) {
    assertNotEquals(stem(language, one), stem(language, other));
  }

  @Test
  void languagesWithoutAStemmerAreLeftAlone() {
    assertTrue(stemmers.of(Language.of("kk")) == null);
    assertTrue(stemmers.of(Language.UNDETERMINED) == null);
  }

  @Test
  void stemsAreNeverEmptyAndNeverMuchLonger() {
    Random random = new Random(3);
    String letters = "aeinlrsgdkyzаиомнлрдгҳӣةاهینوتېgʻ'كگ\uD83D\uDE00";
    for (Script script : Script.values()) {
      for (Stemmer stemmer : stemmers.of(script)) {
        for (int i = 0; i < 20_000; i++) {
          int length = 1 + random.nextInt(i % 100 == 0 ? Terms.LONGEST : 12);
          char[] word = new char[length + Stemmer.MOST_ADDED];
          for (int j = 0; j < length; j++) {
            word[j] = letters.charAt(random.nextInt(letters.length()));
          }
          int stemmed = stemmer.stem(word, length);
          assertTrue(stemmed >= 1 && stemmed <= length + Stemmer.MOST_ADDED);
        }
      }
    }
  }

  private String stem(String language, String form) {
    char[] folded = Folding.fold(form).toString().toCharArray();
    char[] word = Arrays.copyOf(folded, folded.length + Stemmer.MOST_ADDED);
    Stemmer stemmer = stemmers.of(Language.of(language));
    if (stemmer == null) {
      throw new AssertionError("no stemmer for " + language + " of " + List.of(form));
    }
    return new String(word, 0, stemmer.stem(word, folded.length));
  }
}

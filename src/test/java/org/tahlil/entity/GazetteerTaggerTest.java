package org.tahlil.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahlil.text.Span;

class GazetteerTaggerTest {
  private static final GazetteerTagger TAGGER =
      new GazetteerTagger(FormIndex.of(GazetteerReader.read()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The Taliban and Russia's foreign minister met in Moscow.|"
            + "Taliban=org:taliban Russia=place:russia Moscow=place:moscow",
        "en|He told us that US officials saw it.|US=place:united-states",
        "en|They came to the U.S. He sold it to Amazon.com.|"
            + "U.S.=place:united-states Amazon.com=org:amazon-company",
        "ru|Переговоры в Бразилии и в городе Бразилиа.|"
            + "Бразилии=place:brazil Бразилиа=place:brasilia",
        "uz-Latn|Toshkent viloyatida va Toshkent shahrida.|"
            + "Toshkent=place:tashkent-region Toshkent=place:tashkent",
        "uz-Latn|Marshall orollari rozi.|Marshall orollari=place:marshall-islands",
        "ru|Президент России Владимир Путин прибыл в Дамаск.|"
            + "России=place:russia Владимир Путин=person:vladimir-putin Дамаск=place:damascus",
        "ru|Переговоры с Владимиром Путиным шли на Северном Кавказе.|"
            + "Владимиром Путиным=person:vladimir-putin Северном Кавказе=place:north-caucasus",
        "ru|Российские войска и афганцы.|",
        "ru|Послы Южной Кореи, Египта и Объединённых Арабских Эмиратов в Ханое.|"
            + "Южной Кореи=place:south-korea Египта=place:egypt"
            + " Объединённых Арабских Эмиратов=place:united-arab-emirates Ханое=place:hanoi",
        "ru|Жители Островов Кука и Саудовской Аравии.|"
            + "Островов Кука=place:cook-islands Саудовской Аравии=place:saudi-arabia",
        "uz-Cyrl|Полшада, Малтада ва Вьетнамда.|"
            + "Полшада=place:poland Малтада=place:malta Вьетнамда=place:vietnam",
        "ru|По данным «Исламского государства», бои шли в Чечне.|"
            + "Исламского государства=org:islamic-state Чечне=place:chechnya",
        "tg|Маскав ва ИМА-ро Русия даъват кард, Афғонистонро не.|"
            + "Маскав=place:moscow ИМА-ро=place:united-states Русия=place:russia"
            + " Афғонистонро=place:afghanistan",
        "uz-Latn|Rossiya Suriyadagi va O'zbekistonning shimolida.|"
            + "Rossiya=place:russia Suriyadagi=place:syria O'zbekistonning=place:uzbekistan",
        "uz-Cyrl|АҚШда ва Чеченистондан келган, Москвага кетган.|"
            + "АҚШда=place:united-states Чеченистондан=place:chechnya Москвага=place:moscow",
        "prs|شورای امنیت سازمان ملل در بارهٔ افغانستان و داعش سخن گفت.|"
            + "شورای امنیت سازمان ملل=org:united-nations-security-council"
            + " افغانستان=place:afghanistan داعش=org:islamic-state",
        "prs|روز دوشنبه در ایروان گفت.|ایروان=place:yerevan",
        "prs|در شهر دوشنبه گفت.|دوشنبه=place:dushanbe",
        "prs|سفیر روسيه به اسلام‌آباد رفت.|روسيه=place:russia اسلام‌آباد=place:islamabad",
        "ps|د روسیې او د طالبانو استازي په کابل کې ولیدل.|"
            + "روسیې=place:russia طالبانو=org:taliban کابل=place:kabul",
        "ps|واګنر یو مشهور موسیقي جوړوونکی و او پرتګالي ژبه یې نه زده وه.|",
        "ps|د واګنر ډلې جنګیالي له دوبی ښار څخه لاړل.|" + "واګنر=org:wagner-group دوبی=place:dubai",
        "ps|دا دوبی ډېر ګرم و.|",
      })
  void namesAreFoundWithTheirEndings(String language, String text, String expected) {
    assertEquals(expected == null ? "" : expected, found(text, language));
  }

  @ParameterizedTest
  @CsvSource({
    "Chechnya,en",
    "Чечне,ru",
    "Чеченистон,tg",
    "Checheniston,uz-Latn",
    "Чеченистон,uz-Cyrl",
    "چچن,prs",
    "چچن,ps"
  })
  void onePlaceHasOneIdInEveryWrittenForm(String name, String language) {
    assertEquals(name + "=place:chechnya", found(name, language));
  }

  @Test
  void theSpellingOfANeighbourIsUnderstood() {
    assertEquals("Афғонистонда=place:afghanistan", found("Афғонистонда", "ru"));
  }

  @Test
  void anyTextGivesOffsetsInside() {
    String letters = "ИГИЛ аUSх\u200Cو'ʻ\uD800\u200F\u0301داعش \n-";
    Random random = new Random(11);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      Span previous = new Span(0, 0);
      for (Mention mention : TAGGER.tag(text.toString(), Sentences.of(text.toString(), "und"))) {
        assertTrue(mention.span().start() >= previous.end(), text.toString());
        assertTrue(mention.span().end() <= text.length(), text.toString());
        previous = mention.span();
      }
    }
  }

  private static String found(String text, String language) {
    List<Mention> mentions = TAGGER.tag(text, Sentences.of(text, language));
    return mentions.stream()
        .map(m -> m.span().of(text) + "=" + m.entity().orElseThrow().id())
        .collect(Collectors.joining(" "));
  }
}

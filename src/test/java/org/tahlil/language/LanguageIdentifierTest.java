package org.tahlil.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private static final List<String> SENTENCES =
      List.of(
          "د کابل پوهنتون استادانو د سیمې د امنیت په اړه نوې څېړنه خپره کړه.",
          "څارنوالی در ولایت هرات دوسیه را به محکمه فرستاد و شاروالی موترها را توقف داد.",
          "Пажӯҳишгарони донишгоҳ дар бораи вазъи амният дар минтақа гузориш нашр карданд.",
          "Тадқиқотчилар минтақадаги хавфсизлик ҳолати тўғрисида янги ҳисобот эълон қилди.",
          "Исследователи опубликовали новый доклад о положении в области безопасности.",
          "نشر الباحثون تقريرا جديدا عن الوضع الأمني في المنطقة.");

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

  @Test
  void textInVisualOrderIsNotTakenForSureForALanguage() {
    for (String text : SENTENCES) {
      IdentifiedSentence identified = identify(new StringBuilder(text).reverse().toString());
      assertTrue(
          identified.language().equals(Language.UNDETERMINED) || identified.confidence() < 0.9,
          identified + " " + text);
    }
  }

  @Test
  void textReadInTheWrongEncodingIsNotTakenForSureForALanguage() {
    Charset windows = Charset.forName("windows-1252");
    Charset cyrillic = Charset.forName("windows-1251");
    for (String text : SENTENCES) {
      for (Charset read : List.of(windows, cyrillic)) {
        String mojibake = new String(text.getBytes(StandardCharsets.UTF_8), read);
        IdentifiedSentence identified = identify(mojibake);
        assertTrue(
            mojibake.equals(text)
                || identified.language().equals(Language.UNDETERMINED)
                || identified.confidence() < 0.9,
            identified + " " + mojibake);
      }
    }
  }

  @Test
  void aNameInLatinLettersDoesNotTurnASentenceEnglish() {
    assertEquals(
        "ru", identify("The Privacy Group, MIT Media Lab занимается этим").language().tag());
    assertEquals(
        "ps", identify("د SARS-CoV او MERS-CoV ویروسونو پېښې ډېرې شوې دي").language().tag());
  }

  @Test
  void namesInLatinLettersThatAreLongerThanTheSentenceDoNotTurnItEither() {
    assertEquals(
        "ru", identify("Журнал International Review of Regional Studies сообщил").language().tag());
  }

  @Test
  void aWordInAnotherScriptDoesNotTakeAnEnglishSentence() {
    assertEquals(
        "en",
        identify("On Monday envoys met in the capital, the daily «Известия» wrote")
            .language()
            .tag());
  }

  @ParameterizedTest
  @CsvSource({
    "uz-Latn, Men ertaga kelmayman.",
    "uz-Latn, Sen nima qilyapsan?",
    "uz-Cyrl, Мен эртага келмайман.",
    "uz-Cyrl, Сизларга китоб керакми?",
    "tg, Ман фардо намеоям.",
    "tg, Онҳо чӣ мекунанд?",
  })
  void whatIsSaidEveryDayGetsItsLanguage(String tag, String text) {
    assertEquals(tag, identify(text).language().tag());
  }

  @Test
  void lettersThatFoldingHidesStillCount() {
    assertEquals("tr", identify("Yılın ilk ayında İstanbul'da görüştüler").language().tag());
    assertEquals("ur", identify("وہ کل یہاں تھے اور ہم بھی").language().tag());
  }

  @Test
  void aSentenceInAnotherScriptStandsByItself() {
    String text =
        "Ин суханро дар масҷид гуфтанд. الحمد لله رب العالمين الرحمن الرحيم. Сипас рафтанд.";
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('.'); end >= 0; end = text.indexOf('.', end + 1)) {
      sentences.add(new Sentence(new Span(start, end + 1), Tokens.empty()));
      start = end + 1;
    }
    List<String> tags =
        identifier.identify(text, sentences).stream().map(s -> s.language().tag()).toList();
    assertEquals(List.of("tg", "ar", "tg"), tags);
  }
}

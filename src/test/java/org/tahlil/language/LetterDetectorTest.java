package org.tahlil.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** OpenNLP's own evaluation of the same model file is the oracle. */
class LetterDetectorTest {
  private static final Path MODEL = Path.of("models", LanguageIdentifier.MODEL);

  private static final String TEXT =
      """
      Researchers published a new report on the security situation in the region.
      Tadqiqotchilar mintaqadagi xavfsizlik holati toʻgʻrisida yangi hisobot eʼlon qildi.
      Исследователи опубликовали новый доклад о положении в области безопасности.
      Пажӯҳишгарони донишгоҳ дар бораи вазъи амният дар минтақа гузориш нашр карданд.
      Тадқиқотчилар минтақадаги хавфсизлик ҳолати тўғрисида янги ҳисобот эълон қилди.
      د کابل پوهنتون استادانو د سیمې د امنیت په اړه نوې څېړنه خپره کړه.
      پژوهشگران گزارش تازه‌ای دربارهٔ وضعیت امنیتی منطقه منتشر کردند.
      نشر الباحثون تقريرا جديدا عن الوضع الأمني في المنطقة.
      """;

  private static LanguageDetectorME oracle;
  private static LetterDetector detector;

  @BeforeAll
  static void load() throws IOException {
    LetterSequencesFactory.register();
    oracle = new LanguageDetectorME(new LanguageDetectorModel(MODEL.toFile()));
    detector = LetterDetector.load(MODEL);
  }

  /** Sentences, pieces of them, and lines of letters drawn from them at random. */
  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>(TEXT.lines().toList());
    Path flores = Path.of("../shared/data/lid/flores200-dev");
    if (Files.isDirectory(flores)) {
      for (String name : List.of("pbt_Arab", "tgk_Cyrl", "uzn_Latn", "kaz_Cyrl", "azb_Arab")) {
        texts.addAll(Files.readAllLines(flores.resolve(name + ".dev")).subList(0, 20));
      }
    }
    Random random = new Random(3);
    for (String text : List.copyOf(texts)) {
      int start = random.nextInt(text.length());
      texts.add(text.substring(start, Math.min(text.length(), start + 1 + random.nextInt(40))));
      StringBuilder drawn = new StringBuilder();
      for (int i = 0; i < 30; i++) {
        drawn.append(text.charAt(random.nextInt(text.length())));
      }
      texts.add(drawn.toString());
    }
    return texts;
  }

  @Test
  void theProbabilitiesAreThoseOfOpenNlpAmongTheLanguagesOfTheScript() throws IOException {
    for (String text : texts()) {
      Language[] own = detector.predictLanguages(text);
      Map<String, Double> expected = new HashMap<>();
      for (Language language : oracle.predictLanguages(text)) {
        expected.put(language.getLang(), language.getConfidence());
      }
      double total = 0;
      for (Language language : own) {
        total += expected.getOrDefault(language.getLang(), 0.0);
      }
      for (Language language : own) {
        double share = expected.getOrDefault(language.getLang(), 0.0) / total;
        assertEquals(share, language.getConfidence(), 0.01, text + " " + language.getLang());
      }
    }
  }

  @Test
  void theProbabilitiesAddUpToOne() throws IOException {
    for (String text : texts()) {
      double sum = 0;
      for (Language language : detector.predictLanguages(text)) {
        sum += language.getConfidence();
      }
      assertTrue(sum == 0 || Math.abs(sum - 1) < 1e-9, text);
    }
  }

  @Test
  void theModelThatTellsTheVariantsOfPersianAgreesWithOpenNlp() throws IOException {
    Path file = LanguageTraining.persian(MODEL);
    PersianVariants variants = PersianVariants.load(file);
    LanguageDetectorME persian = new LanguageDetectorME(new LanguageDetectorModel(file.toFile()));
    for (String text :
        List.of(
            "محصلین پوهنتون در ولایت هرات",
            "دانشجویان دانشگاه در استان خراسان",
            "وی در محکمه حاضر شد و در محکمه سخن گفت")) {
      double evidence = variants.evidence(Letters.of(text, 0, text.length()));
      for (Language language : persian.predictLanguages(text)) {
        double sign = language.getLang().equals("prs") ? 1 : -1;
        assertEquals(Calibration.logistic(sign * evidence), language.getConfidence(), 1e-4, text);
      }
    }
  }

  @Test
  void typingHabitsChangeNothing() {
    String[][] pairs = {
      {"میشود گفت كه وضعيت امنيتي بهتر است", "می\u200Cشود گفت که وضعیت امنیتی بهتر است"},
      {"O'zbekiston bo'yicha ma'lumot", "Oʻzbekiston boʻyicha maʼlumot"},
      {"Тоҷикии имрӯз", "ТОҶИКИИ ИМРУЗ"},
    };
    for (int i = 0; i < pairs.length; i++) {
      Language first = detector.predictLanguage(pairs[i][0]);
      Language second = detector.predictLanguage(pairs[i][1]);
      assertEquals(first.getLang(), second.getLang());
      assertEquals(first.getConfidence(), second.getConfidence(), 1e-9);
    }
  }
}

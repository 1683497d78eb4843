package org.tahlil.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipFile;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.MaxentModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static MaxentModel oracle;
  private static LetterDetector detector;

  @BeforeAll
  static void load() throws IOException {
    LetterSequencesFactory.register();
    oracle = new LanguageDetectorModel(MODEL.toFile()).getMaxentModel();
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

  /** What OpenNLP's evaluation of the model says, among all languages. */
  private static Map<String, Double> expected(String text) {
    double[] probabilities = oracle.eval(LetterSequences.of(text));
    Map<String, Double> expected = new HashMap<>();
    for (int i = 0; i < probabilities.length; i++) {
      expected.put(oracle.getOutcome(i), probabilities[i]);
    }
    return expected;
  }

  @Test
  void theProbabilitiesAreThoseOfOpenNlpAmongTheLanguagesOfTheScript() throws IOException {
    for (String text : texts()) {
      Language[] own = detector.predictLanguages(text);
      Map<String, Double> expected = expected(text);
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
  void theTablesOfTheModelFileAreThoseOfOpenNlpsEntry() throws IOException {
    try (ZipFile zip = new ZipFile(MODEL.toFile());
        InputStream tables = zip.getInputStream(zip.getEntry(LetterDetector.TABLES))) {
      assertArrayEquals(
          LetterDetector.tablesOf(ModelFile.read(MODEL)),
          tables.readAllBytes(),
          "train again: tahlil train languages");
    }
  }

  @Test
  void whatWasReadBeforeChangesNoAnswer() throws IOException {
    Random random = new Random(9);
    List<String> texts = texts();
    List<Language[]> first = texts.stream().map(detector::predictLanguages).toList();
    for (int round = 0; round < 20_000; round++) {
      StringBuilder words = new StringBuilder();
      for (int i = 0; i < 10; i++) {
        words.append((char) ((i % 2 == 0 ? 'a' : 0x430) + random.nextInt(26)));
      }
      detector.predictLanguages(words);
    }
    for (int i = 0; i < texts.size(); i++) {
      Language[] again = detector.predictLanguages(texts.get(i));
      for (int o = 0; o < again.length; o++) {
        assertEquals(first.get(i)[o].getLang(), again[o].getLang());
        assertEquals(first.get(i)[o].getConfidence(), again[o].getConfidence());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 10, 11, 18, 19, 20, 21, 300})
  void wordsOfAnyLengthAreReadToTheirEnd(int letters) {
    String word = "toshkentning".repeat(30).substring(0, letters);
    Map<String, Double> expected = expected(word);
    Language[] own = detector.predictLanguages(word);
    double total = 0;
    for (Language language : own) {
      total += expected.getOrDefault(language.getLang(), 0.0);
    }
    for (Language language : own) {
      double share = expected.getOrDefault(language.getLang(), 0.0) / total;
      assertEquals(share, language.getConfidence(), 0.01, word + " " + language.getLang());
    }
  }

  @Test
  void aFileThatIsNoModelIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("language.bin"), "no model");
    IOException e = assertThrows(IOException.class, () -> LetterDetector.load(file));
    assertTrue(String.valueOf(e.getMessage()).contains(file.toString()), e.getMessage());
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

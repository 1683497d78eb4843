package org.tahlil.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.junit.jupiter.api.Test;
import org.tahlil.text.Language;
import org.tahlil.text.Span;

/**
 * Stock OpenNLP is the oracle: same model, same tokens, same spans. Of the texts each model reads
 * its share, in all languages: every tenth sentence, and with {@code -Dtahlil.everySentence=true}
 * all 62,000 of them.
 */
class FastNameFinderTest {
  private static final Path MODELS = Path.of("models");
  private static final Path DATA = Path.of("../shared/data/lid");
  private static final int STEP = Boolean.getBoolean("tahlil.everySentence") ? 1 : 10;

  private static final List<String> SENTENCES =
      List.of(
          "Vladimir Putin met the FSB's Alexander Bortnikov in Moscow on 22 March 2024.",
          "Мухаммад Рахимов приехал из Душанбе в Казань, сообщило агентство «Авеста».",
          "The U.S. State Department and ACME Inc. did not comment, J. R. Smith said...",
          "رئیس جمهور افغانستان در کابل با سفیر روسیه دیدار کرد.",
          "O‘zbekiston Prezidenti Toshkentda BMT vakillarini qabul qildi.");

  @Test
  void itFindsWhatOpenNlpFindsInTextsOfEveryLanguage() throws IOException {
    List<String> texts = new ArrayList<>(SENTENCES);
    if (Files.isDirectory(DATA)) {
      texts.addAll(lines("flores200-dev"));
      texts.addAll(lines("nllb-seed"));
      texts.addAll(lines("tico19"));
    }
    List<TokenNameFinderModel> models = models();
    for (int m = 0; m < models.size(); m++) {
      List<String> own = new ArrayList<>(SENTENCES);
      for (int i = m; i < texts.size(); i += models.size() * STEP) {
        own.add(texts.get(i));
      }
      assertSame(models.get(m), own);
    }
  }

  @Test
  void itFindsWhatOpenNlpFindsInAnyText() throws IOException {
    String letters = "Aab cAS.,'’«x1ЯяИи\u0301ک ي\u200C\uD835\uDD38\uD800 «\"-ßİǅ中カ\n ";
    Random random = new Random(5);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(80); n > 0; n--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      texts.add(text.toString());
    }
    for (TokenNameFinderModel model : models()) {
      assertSame(model, texts);
    }
  }

  private static void assertSame(TokenNameFinderModel model, List<String> texts) {
    FastNameFinder fast = new FastNameFinder(model);
    NameFinderME stock = new NameFinderME(model);
    for (String text : texts) {
      NameTokens tokens =
          NameTokens.of(text, new Span(0, text.length()), Sentences.tokens(text), Language.ENGLISH);
      List<String> expected = new ArrayList<>();
      if (tokens.size() > 0) {
        for (opennlp.tools.util.Span span : stock.find(tokens.strings())) {
          expected.add(span.getStart() + " " + span.getEnd() + " " + span.getType());
        }
      }
      List<String> found =
          fast.find(tokens).stream().map(f -> f.first() + " " + f.end() + " " + f.type()).toList();
      assertEquals(expected, found, text);
    }
  }

  private static List<TokenNameFinderModel> models() throws IOException {
    List<TokenNameFinderModel> models = new ArrayList<>();
    try (Stream<Path> files = Files.list(MODELS)) {
      for (Path file : files.sorted().toList()) {
        if (file.getFileName().toString().matches("entities-.*\\.bin")) {
          models.add(NameModels.read(Files.readAllBytes(file)));
        }
      }
    }
    assertTrue(!models.isEmpty(), "no models in " + MODELS.toAbsolutePath());
    return models;
  }

  private static List<String> lines(String folder) throws IOException {
    assumeTrue(Files.isDirectory(DATA.resolve(folder)), folder + " is not there");
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(DATA.resolve(folder))) {
      for (Path file : files.sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }
}

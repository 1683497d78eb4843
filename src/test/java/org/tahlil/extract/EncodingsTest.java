package org.tahlil.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {
  private static final Path DATA = Path.of("..", "shared", "data", "lid");

  private static final String RUSSIAN =
      "Представители шести стран обсудили в Ташкенте положение на границе. «Итоги — позже».";

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"})
  void russianIsReadInEveryEncodingThatIsUsedForIt(String encoding) {
    String text = LetterCountsMaker.asTyped(RUSSIAN, Charset.forName(encoding));
    assertReads(text, encoding);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256"})
  void dariIsReadInEveryEncodingThatIsUsedForIt(String encoding) {
    assertReads(
        LetterCountsMaker.asTyped(
            "نمایندگان شش کشور در کابل در باره اوضاع مرز گفتگو کردند. نتیجه فردا اعلام می‌شود.",
            Charset.forName(encoding)),
        encoding);
  }

  @Test
  void oneAccentIsEnoughForAWesternText() {
    assertReads("A café opened in the old quarter; the museum is closed.", "windows-1252");
    assertReads("The grant of £27 million was announced on Monday evening.", "windows-1252");
  }

  @Test
  void aFewRussianWordsInAnEnglishTextDecide() {
    assertReads(
        "The channel called it «справедливый ответ», a phrase that it has used since 2022 for"
            + " every such statement, without saying whose answer it is or to what exactly.",
        "windows-1251");
  }

  @Test
  void aDamagedByteDoesNotMakeUtf8SomethingElse() {
    byte[] bytes = RUSSIAN.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    bytes[11] = (byte) 0xFF;
    assertEquals("UTF-8", Encodings.detect(bytes).name());
  }

  @Test
  void utf8CutInsideACharacterIsStillUtf8() {
    byte[] bytes = RUSSIAN.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertEquals("UTF-8", Encodings.detect(Arrays.copyOf(bytes, 51)).name());
  }

  @ParameterizedTest
  @CsvSource({
    "tico19/tico19-test.ru, windows-1251",
    "tico19/tico19-test.ru, KOI8-R",
    "tico19/tico19-test.ru, IBM866",
    "flores200-dev/rus_Cyrl.dev, ISO-8859-5",
    "flores200-dev/rus_Cyrl.dev, UTF-16LE",
    "flores200-dev/tgk_Cyrl.dev, windows-1251",
    "flores200-dev/tgk_Cyrl.dev, KOI8-R",
    "udhr/uzn_cyrl.txt, windows-1251",
    "tico19/tico19-test.ps, windows-1256",
    "tico19/tico19-test.prs, windows-1256",
    "tico19/tico19-test.ar, windows-1256",
    "flores200-dev/pbt_Arab.dev, UTF-16BE",
    "tico19/tico19-test.en, windows-1252",
    "flores200-dev/fra_Latn.dev, windows-1252",
    "flores200-dev/tur_Latn.dev, windows-1254"
  })
  void of200ByteSnippetsAtLeast99Of100AreRead(String file, String encoding) throws IOException {
    Assumptions.assumeTrue(Files.exists(DATA.resolve(file)), "no ../shared/data");
    Charset charset = Charset.forName(encoding);
    byte[] all =
        LetterCountsMaker.asTyped(Files.readString(DATA.resolve(file)), charset).getBytes(charset);
    Random random = new Random(1);
    int right = 0;
    for (int i = 0; i < 300; i++) {
      int start = random.nextInt(all.length - 200) & ~1;
      byte[] snippet = Arrays.copyOfRange(all, start, start + 200);
      right += reads(snippet, charset) ? 1 : 0;
    }
    assertTrue(right >= 297, right + " of 300");
    assertTrue(reads(all, charset), "the whole text");
  }

  private static void assertReads(String text, String encoding) {
    byte[] bytes = text.getBytes(Charset.forName(encoding));
    assertEquals(text, new String(bytes, Encodings.detect(bytes)));
  }

  private static boolean reads(byte[] bytes, Charset charset) {
    return new String(bytes, charset).equals(new String(bytes, Encodings.detect(bytes)));
  }
}

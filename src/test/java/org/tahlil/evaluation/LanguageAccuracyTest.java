package org.tahlil.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahlil.text.Language;

class LanguageAccuracyTest {
  private final LanguageAccuracy accuracy =
      new LanguageAccuracy(
          List.of(
              new LanguageAnswer("ps", "ps", 0.95),
              new LanguageAnswer("ps", "fa", 0.95),
              new LanguageAnswer("fa", "fa", 0.5),
              new LanguageAnswer("ru", "ru", 1)));

  @Test
  void eachLanguageHasItsPrecisionAndRecall() {
    LanguageAccuracy.Row persian = accuracy.rows().get(0);
    assertEquals("fa", persian.language());
    assertEquals(0.5, persian.precision());
    assertEquals(1, persian.recall());
    assertEquals(2.0 / 3, persian.f1(), 1e-9);
    assertEquals(0.75, accuracy.accuracy());
  }

  @Test
  void theCalibrationErrorIsWhatConfidenceClaimsTooMuchOrTooLittle() {
    // The upper class claims 2.9 of three and has 2, the middle one claims 0.5 of one and has 1.
    assertEquals((0.9 + 0.5) / 4, accuracy.calibrationError(), 1e-9);
  }

  @Test
  void aGoldFileIsReadInBothForms(@TempDir Path folder) throws IOException {
    Path tabbed = Files.writeString(folder.resolve("gold.tsv"), "ru\tДа\n\ntg\tҲа\n");
    Path json = folder.resolve("gold.jsonl");
    Files.writeString(json, "{\"lang\":\"ru\",\"text\":\"Да\"}\n{\"lang\":\"tg\",\"text\":\"Ҳа\"}");
    assertEquals(LanguageGold.read(tabbed), LanguageGold.read(json));
  }

  @Test
  void theJsonKeyMayBeLangOrLanguage(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("gold");
    Files.writeString(
        file, "{\"lang\":\"ru\",\"text\":\"a\"}\n{\"text\":\"b\",\"language\":\"en\"}");
    assertEquals(
        List.of(new LanguageGold(Language.RUSSIAN, "a"), new LanguageGold(Language.ENGLISH, "b")),
        LanguageGold.read(file));
  }

  @Test
  void allBrokenLinesAreNamed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("gold.tsv");
    Files.writeString(file, "ru\tДа\nnothing\n{\"text\":1}\n{\nRussian\ttext\n");
    Exception e = assertThrows(IllegalArgumentException.class, () -> LanguageGold.read(file));
    String message = String.valueOf(e.getMessage());
    for (int line = 2; line <= 5; line++) {
      assertTrue(message.contains("gold.tsv:" + line + ": "), message);
    }
  }
}

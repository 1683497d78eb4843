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
  void aBrokenLineIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("gold.tsv"), "ru\tДа\nnothing\n");
    IOException e = assertThrows(IOException.class, () -> LanguageGold.read(file));
    assertTrue(String.valueOf(e.getMessage()).contains("gold.tsv:2"), e.getMessage());
  }
}

package org.tahlil.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tahlil.extract.ExtractionSettings.AttachmentLimits;
import org.tahlil.extract.ExtractionSettings.Columns;
import org.tahlil.extract.ExtractionSettings.Ocr;

class ExtractionSettingsTest {
  private static final ExtractionSettings USUAL = ExtractionSettings.DEFAULT;

  @Test
  void timeMemoryAndThreadsDoNotChangeTheFingerprint() {
    ExtractionSettings other =
        new ExtractionSettings(
            Duration.ofSeconds(5),
            64 << 20,
            USUAL.maxText(),
            7,
            USUAL.ocr(),
            USUAL.columns(),
            USUAL.attachments());
    assertEquals(USUAL.fingerprint(), other.fingerprint());
  }

  @Test
  void whateverChangesTheTextChangesTheFingerprint() {
    Columns columns = new Columns(Optional.of("Матн"), Optional.empty(), Optional.empty());
    for (ExtractionSettings other :
        new ExtractionSettings[] {
          with(1000, Ocr.OFF, USUAL.columns(), USUAL.attachments()),
          with(USUAL.maxText(), Ocr.OFF, columns, USUAL.attachments()),
          with(USUAL.maxText(), Ocr.OFF, USUAL.columns(), new AttachmentLimits(5, 1))
        }) {
      assertNotEquals(USUAL.fingerprint(), other.fingerprint());
    }
  }

  @Test
  void limitsThatLeaveNothingAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> with(0, Ocr.OFF, USUAL.columns(), USUAL.attachments()));
    assertThrows(IllegalArgumentException.class, () -> new AttachmentLimits(0, 1));
    assertThrows(IllegalArgumentException.class, () -> new WalkLimits(0, 1, 1, 1, 1));
  }

  @Test
  void ocrIsRefusedWhereItIsAskedFor() {
    ExtractionSettings ocr = with(1000, Ocr.ON, USUAL.columns(), USUAL.attachments());
    assertThrows(IllegalArgumentException.class, () -> Extractor.create(ocr, Path.of("unused")));
  }

  private static ExtractionSettings with(
      int text, Ocr ocr, Columns columns, AttachmentLimits limits) {
    return new ExtractionSettings(USUAL.timeout(), USUAL.maxHeap(), text, 1, ocr, columns, limits);
  }
}

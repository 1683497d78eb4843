package org.tahlil.extract.child;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.junit.jupiter.api.Test;

class KnownTypeDetectorTest {
  private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

  @Test
  void aTypeThatFirstBytesSettleIsNotLookedForAgain() throws IOException {
    assertEquals("text/html", type("text/html", PDF));
  }

  @Test
  void allOtherTypesAre() throws IOException {
    assertEquals("application/pdf", type("application/octet-stream", PDF));
    assertEquals("application/pdf", type("application/zip", PDF));
  }

  @Test
  void attachmentsHaveNoTypeYet() throws IOException {
    try (TikaInputStream in = TikaInputStream.get(PDF)) {
      assertEquals(
          "application/pdf", new KnownTypeDetector().detect(in, new Metadata()).toString());
    }
  }

  private static String type(String found, byte[] bytes) throws IOException {
    Metadata metadata = new Metadata();
    metadata.set(KnownTypeDetector.FOUND, found);
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      return new KnownTypeDetector().detect(in, metadata).toString();
    }
  }
}

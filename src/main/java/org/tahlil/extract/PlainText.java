package org.tahlil.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text files, read in process. */
final class PlainText {
  private final int maxText;

  PlainText(int maxText) {
    this.maxText = maxText;
  }

  Extraction extract(Item item) throws IOException {
    byte[] sample;
    try (InputStream in = Files.newInputStream(item.file())) {
      sample = in.readNBytes(1 << 16);
    }
    Charset charset = Encodings.detect(sample);
    StringBuilder text = new StringBuilder();
    boolean cut;
    try (Reader reader = reader(item.file(), charset)) {
      cut = read(reader, text);
    }
    if (text.isEmpty()) {
      return Extractions.none(item, Outcome.EMPTY, "no text");
    }
    return Extractions.text(
        item, text.toString(), cut ? "limit: more than " + maxText + " characters" : "");
  }

  private static Reader reader(Path file, Charset charset) throws IOException {
    return new InputStreamReader(
        Files.newInputStream(file),
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE));
  }

  private boolean read(Reader reader, StringBuilder text) throws IOException {
    char[] buffer = new char[1 << 14];
    for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
      int room = maxText - text.length();
      text.append(buffer, 0, Math.min(n, room));
      if (n > room) {
        return true;
      }
    }
    return false;
  }
}

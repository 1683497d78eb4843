package org.tahlil.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Opens text files in the encoding that their bytes tell. */
final class TextReader {
  /** Bytes that the encoding is looked for in. */
  private static final long MOST_SAMPLED = 64L << 20;

  private TextReader() {}

  /** The characters of {@code file}, without a byte order mark; empty where it is no text. */
  static Optional<Reader> open(Path file) throws IOException {
    TextSample sample = TextSample.of(file, MOST_SAMPLED);
    if (sample.isBinary()) {
      return Optional.empty();
    }
    Charset charset = Encodings.detect(sample);
    InputStream in = Files.newInputStream(file);
    in.skipNBytes(sample.mark().map(TextSample.Mark::length).orElse(0));
    return Optional.of(
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)));
  }
}

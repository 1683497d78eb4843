package org.tahlil.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Lines of bounded length: what is beyond it is passed over. */
final class LineReader {
  private final BufferedReader in;
  private final int most;

  LineReader(Reader in, int most) {
    this.in = new BufferedReader(in);
    this.most = most;
  }

  /** The next line without its end; empty after the last. */
  Optional<String> next() throws IOException {
    int c = in.read();
    if (c < 0) {
      return Optional.empty();
    }
    StringBuilder line = new StringBuilder();
    for (; c >= 0 && c != '\n'; c = in.read()) {
      if (line.length() < most) {
        line.append((char) c);
      }
    }
    int last = line.length() - 1;
    if (last >= 0 && line.charAt(last) == '\r') {
      line.setLength(last);
    }
    return Optional.of(line.toString());
  }

  /** What follows the last line that was read. */
  Reader rest() {
    return in;
  }
}

package org.tahlil.extract;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Text files, as they are, up to a limit. */
final class PlainText {
  private final int maxText;

  /**
   * Reads.
   *
   * @param maxText UTF-16 code units of a file
   */
  PlainText(int maxText) {
    this.maxText = maxText;
  }

  Extraction extract(Item item) throws IOException {
    Optional<Reader> opened = TextReader.open(item.file());
    if (opened.isEmpty()) {
      return Extractions.none(item, Outcome.UNSUPPORTED, "binary data, no text");
    }
    StringBuilder text = new StringBuilder((int) Math.min(item.size(), maxText));
    boolean more;
    try (Reader reader = opened.get()) {
      more = readInto(text, reader);
    }
    if (isBlank(text)) {
      return Extractions.none(item, Outcome.EMPTY, "no text");
    }
    return Extractions.text(
        item, text.toString(), more ? "limit: more than " + maxText + " characters" : "");
  }

  /** Reads up to the limit; whether there is more. Never ends between two surrogates. */
  private boolean readInto(StringBuilder text, Reader reader) throws IOException {
    char[] buffer = new char[1 << 14];
    for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
      int room = maxText - text.length();
      text.append(buffer, 0, Math.min(n, room));
      if (n > room) {
        int last = text.length() - 1;
        if (last >= 0 && Character.isHighSurrogate(text.charAt(last))) {
          text.setLength(last);
        }
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(CharSequence text) {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || c == 0xFEFF);
  }
}

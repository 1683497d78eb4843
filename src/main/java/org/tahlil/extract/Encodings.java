package org.tahlil.extract;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Which encoding the bytes of a text are in. */
public final class Encodings {
  private Encodings() {}

  /** The encoding of {@code bytes}, as far as they tell. */
  public static Charset detect(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      CharsetMatch match = new CharsetDetector().setText(bytes).detect();
      return match == null ? StandardCharsets.UTF_8 : Charset.forName(match.getName());
    }
  }

  /** A name in an archive that does not say its encoding. */
  static String decodeName(byte[] raw) {
    return new String(raw, detect(raw));
  }
}

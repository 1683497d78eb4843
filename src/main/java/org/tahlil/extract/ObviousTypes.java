package org.tahlil.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Types that a glance tells as surely as Tika's full detection, at a fraction of its cost. */
final class ObviousTypes {
  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private ObviousTypes() {}

  /**
   * The type; empty where it takes more than a glance.
   *
   * @param head the first bytes
   */
  static Optional<String> of(String name, byte[] head) {
    if (startsWith(head, PDF)) {
      return Optional.of("application/pdf");
    }
    if (startsWith(head, ZIP)) {
      return packageOf(name);
    }
    boolean isText = name.toLowerCase(Locale.ROOT).endsWith(".txt") && isPlain(head);
    return isText ? Optional.of("text/plain") : Optional.empty();
  }

  private static boolean startsWith(byte[] head, byte[] mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i == head.length || head[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * A zip goes by its name where that is of a kind of zip; what is inside is seen when it is read.
   */
  private static Optional<String> packageOf(String name) {
    MimeTypes types = MimeTypes.getDefaultMimeTypes();
    MediaType byName = byName(types, name);
    return types.getMediaTypeRegistry().isSpecializationOf(byName, MediaType.APPLICATION_ZIP)
        ? Optional.of(byName.toString())
        : Optional.empty();
  }

  private static MediaType byName(MimeTypes types, String name) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    try {
      return types.detect(null, metadata);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whether it can be nothing but text: UTF-8 that begins with a letter beyond ASCII, without tags,
   * control characters or header lines.
   */
  private static boolean isPlain(byte[] head) {
    if (head.length == 0 || head[0] >= 0) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      byte b = head[i];
      boolean control = b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t';
      if (control || b == '<' || (b == ':' && isAsciiLetter(head[i - 1]))) {
        return false;
      }
    }
    return isUtf8(head);
  }

  private static boolean isAsciiLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  /** A character may be cut off at the end. */
  private static boolean isUtf8(byte[] head) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer characters = CharBuffer.allocate(head.length);
    return !decoder.decode(ByteBuffer.wrap(head), characters, false).isError();
  }
}

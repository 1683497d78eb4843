package org.tahlil.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/**
 * Media types by first bytes and name, from Tika's list; what is inside a container is left to the
 * parsers.
 */
final class MediaTypes {
  static final String UNKNOWN = "application/octet-stream";

  /** First bytes that are looked at; the magic of every type that is read here lies in them. */
  static final int HEAD = 16 * 1024;

  private static final Set<String> PLAIN =
      Set.of(
          "application/json",
          "application/x-subrip",
          "application/javascript",
          "application/octet-stream");

  private MediaTypes() {}

  /**
   * The type, without parameters.
   *
   * @param id its last part is the name
   * @param head the first bytes, at most {@link #HEAD}
   */
  static String of(String id, byte[] head) {
    String name = name(id);
    return ObviousTypes.of(name, head).orElseGet(() -> detected(name, head));
  }

  /** What Tika makes of it: a look for the marks of some thousand types. */
  static String detected(String name, byte[] head) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    try (TikaInputStream stream = TikaInputStream.get(head)) {
      return MimeTypes.getDefaultMimeTypes().detect(stream, metadata).getBaseType().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether text of this media type is read in this process. */
  static boolean isPlain(String type) {
    return PLAIN.contains(type) || (type.startsWith("text/") && !type.equals("text/html"));
  }

  /** What follows the last {@code /}. */
  static String name(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }
}

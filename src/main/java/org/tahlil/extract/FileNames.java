package org.tahlil.extract;

import java.io.ByteArrayOutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Names of files as text: on most systems they are bytes that need not be text at all. */
final class FileNames {
  private static final char UNREADABLE = '\uFFFD';

  private FileNames() {}

  /**
   * The name of {@code path}. One that is no text in the encoding of this system's file names is
   * read in the encoding that its bytes tell.
   */
  static String of(Path path) {
    Path last = path.getFileName();
    String name = last == null ? "" : last.toString();
    return name.indexOf(UNREADABLE) < 0 ? name : Encodings.decodeName(bytes(path));
  }

  /** Only the URI has them. */
  private static byte[] bytes(Path path) {
    String uri = path.toUri().getRawPath();
    int end = uri.endsWith("/") ? uri.length() - 1 : uri.length();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = uri.lastIndexOf('/', end - 1) + 1; i < end; i++) {
      if (uri.charAt(i) == '%') {
        bytes.write(Integer.parseInt(uri, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.write(uri.charAt(i));
      }
    }
    return bytes.toByteArray();
  }

  /** Whether {@code path}, written as text, leads to the same file. */
  static boolean isText(Path path) {
    try {
      return Path.of(path.toString()).equals(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}

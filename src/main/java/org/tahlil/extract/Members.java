package org.tahlil.extract;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * The files of an open archive, in its order; folders are left out. Every method throws an {@link
 * IOException} where the archive is damaged, and {@link Locked} where it needs a password. Its
 * readers may throw any {@link RuntimeException} too: their input is hostile.
 */
interface Members extends Closeable {
  /** The next one; empty after the last. */
  Optional<Member> next() throws IOException;

  /**
   * One file of an archive.
   *
   * @param name as the archive has it: any text, never a path
   * @param content where its bytes come from
   */
  record Member(String name, Kind kind, Content content) {}

  /** What a member is. */
  enum Kind {
    FILE,
    ENCRYPTED,
    LINK,
    /** A device, a socket, a named pipe. */
    SPECIAL,
    /** Packed by a method that nothing here reads. */
    UNREADABLE
  }

  /** The bytes of the member that {@link #next} came to last. */
  @FunctionalInterface
  interface Content {
    Content NONE = out -> {};

    void copyTo(OutputStream out) throws IOException;
  }

  /** All of the archive needs a password, even its list of files. */
  final class Locked extends IOException {
    private static final long serialVersionUID = 1L;

    Locked(Throwable cause) {
      super("needs a password", cause);
    }
  }

  /** The archive is of a kind that nothing here reads. */
  final class Unsupported extends IOException {
    private static final long serialVersionUID = 1L;

    Unsupported(String message, Throwable cause) {
      super(message, cause);
    }
  }
}

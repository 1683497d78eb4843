package org.tahlil.extract;

import com.github.junrar.Archive;
import com.github.junrar.exception.RarException;
import com.github.junrar.exception.UnsupportedRarEncryptedException;
import com.github.junrar.exception.UnsupportedRarV5Exception;
import com.github.junrar.rarfile.FileHeader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A RAR file up to version 4; nothing here reads version 5. */
final class RarMembers implements Members {
  /** What the library logs is an outcome here, and no news. */
  private static final Logger LOGGER = Logger.getLogger("com.github.junrar");

  private final Archive archive;

  private RarMembers(Archive archive) {
    this.archive = archive;
  }

  static RarMembers open(Path file) throws IOException {
    LOGGER.setLevel(Level.OFF);
    try {
      Archive archive = new Archive(file.toFile());
      if (archive.isEncrypted()) {
        archive.close();
        throw new Locked(new RarException());
      }
      return new RarMembers(archive);
    } catch (UnsupportedRarV5Exception e) {
      throw new Unsupported("RAR version 5; repack it as zip", e);
    } catch (UnsupportedRarEncryptedException e) {
      throw new Locked(e);
    } catch (RarException e) {
      throw new IOException(e.getClass().getSimpleName(), e);
    }
  }

  @Override
  public Optional<Member> next() {
    for (var header = archive.nextFileHeader(); header != null; header = archive.nextFileHeader()) {
      if (!header.isDirectory()) {
        FileHeader file = header;
        Kind kind = file.isEncrypted() ? Kind.ENCRYPTED : Kind.FILE;
        return Optional.of(new Member(file.getFileName(), kind, out -> copy(file, out)));
      }
    }
    return Optional.empty();
  }

  private void copy(FileHeader file, OutputStream out) throws IOException {
    try {
      archive.extractFile(file, out);
    } catch (RarException e) {
      // What the stream itself threw (a limit, a full disk) is what ended the copy.
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IOException(e.getClass().getSimpleName(), e);
    }
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}

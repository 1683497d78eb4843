package org.tahlil.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A tar file, or what a compressed one unpacks to. */
final class TarMembers implements Members {
  private final TarArchiveInputStream tar;

  TarMembers(InputStream in) {
    this.tar = new TarArchiveInputStream(in, "UTF-8");
  }

  @Override
  public Optional<Member> next() throws IOException {
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      if (!entry.isDirectory()) {
        return Optional.of(new Member(entry.getName(), kind(entry), tar::transferTo));
      }
    }
    return Optional.empty();
  }

  private Kind kind(TarArchiveEntry entry) {
    if (entry.isSymbolicLink() || entry.isLink()) {
      return Kind.LINK;
    }
    if (entry.isFIFO() || entry.isBlockDevice() || entry.isCharacterDevice()) {
      return Kind.SPECIAL;
    }
    return tar.canReadEntryData(entry) ? Kind.FILE : Kind.UNREADABLE;
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }
}

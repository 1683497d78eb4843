package org.tahlil.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** A 7z file. */
final class SevenZipMembers implements Members {
  /** For its list of files and its dictionaries together; a hostile one may ask for any amount. */
  private static final int MOST_MEMORY_KIB = 192 * 1024;

  private final SevenZFile archive;

  private SevenZipMembers(SevenZFile archive) {
    this.archive = archive;
  }

  static SevenZipMembers open(Path file) throws IOException {
    try {
      return new SevenZipMembers(
          SevenZFile.builder().setPath(file).setMaxMemoryLimitKiB(MOST_MEMORY_KIB).get());
    } catch (PasswordRequiredException e) {
      throw new Locked(e);
    }
  }

  @Override
  public Optional<Member> next() throws IOException {
    try {
      for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
        if (!entry.isDirectory()) {
          return Optional.of(member(entry));
        }
      }
      return Optional.empty();
    } catch (PasswordRequiredException e) {
      throw new Locked(e);
    }
  }

  private Member member(SevenZArchiveEntry entry) {
    String name = entry.getName() == null ? "content" : entry.getName();
    return new Member(
        name,
        Kind.FILE,
        out -> {
          try (InputStream in = archive.getInputStream(entry)) {
            in.transferTo(out);
          } catch (PasswordRequiredException e) {
            throw new Locked(e);
          }
        });
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}

package org.tahlil.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip file, by its list of files at the end. */
final class ZipMembers implements Members {
  private final ZipFile zip;
  private final Enumeration<ZipArchiveEntry> entries;

  private ZipMembers(ZipFile zip) {
    this.zip = zip;
    this.entries = zip.getEntries();
  }

  static ZipMembers open(Path file) throws IOException {
    return new ZipMembers(ZipFile.builder().setPath(file).get());
  }

  /**
   * Reads {@code file} from its start, for one whose end is missing: what can be read comes first,
   * then the exception.
   */
  static Members salvage(Path file, IOException damage) throws IOException {
    return new Salvaged(new ZipArchiveInputStream(Files.newInputStream(file)), damage);
  }

  @Override
  public Optional<Member> next() {
    while (entries.hasMoreElements()) {
      ZipArchiveEntry entry = entries.nextElement();
      if (!entry.isDirectory()) {
        return Optional.of(
            new Member(
                name(entry),
                kind(entry),
                out -> {
                  try (InputStream in = zip.getInputStream(entry)) {
                    in.transferTo(out);
                  }
                }));
      }
    }
    return Optional.empty();
  }

  private Kind kind(ZipArchiveEntry entry) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Kind.ENCRYPTED;
    }
    if (entry.isUnixSymlink()) {
      return Kind.LINK;
    }
    return zip.canReadEntryData(entry) ? Kind.FILE : Kind.UNREADABLE;
  }

  /** UTF-8 where the entry says so; else what its bytes look like, as old programs wrote them. */
  private static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    boolean said = entry.getGeneralPurposeBit().usesUTF8ForNames();
    return raw == null || said ? entry.getName() : Encodings.decodeName(raw);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private record Salvaged(ZipArchiveInputStream in, IOException damage) implements Members {
    @Override
    public Optional<Member> next() throws IOException {
      try {
        for (ZipArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
          if (!entry.isDirectory()) {
            return Optional.of(new Member(name(entry), kind(entry), in::transferTo));
          }
        }
      } catch (IOException | RuntimeException e) {
        damage.addSuppressed(e);
      }
      throw damage;
    }

    private Kind kind(ZipArchiveEntry entry) {
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        return Kind.ENCRYPTED;
      }
      return in.canReadEntryData(entry) ? Kind.FILE : Kind.UNREADABLE;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}

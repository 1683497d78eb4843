package org.tahlil.extract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** A gz, bz2 or xz file: the one file in it, or the files of the tar in it. */
final class CompressedMembers implements Members {
  private static final int TAR_HEADER = 512;

  /** For the dictionary; a hostile file may ask for any amount. */
  private static final int MOST_MEMORY_KIB = 192 * 1024;

  private final InputStream in;
  private final String name;
  private boolean done;

  private CompressedMembers(InputStream in, String name) {
    this.in = in;
    this.name = name;
  }

  static Members open(Path file, String mediaType, String id) throws IOException {
    InputStream packed = new BufferedInputStream(Files.newInputStream(file));
    try {
      InputStream in = new BufferedInputStream(unpacked(packed, mediaType), 1 << 16);
      in.mark(TAR_HEADER);
      byte[] head = in.readNBytes(TAR_HEADER);
      in.reset();
      boolean tar = TarArchiveInputStream.matches(head, head.length);
      return tar ? new TarMembers(in) : new CompressedMembers(in, unpackedName(id));
    } catch (IOException | RuntimeException e) {
      packed.close();
      throw e;
    }
  }

  private static InputStream unpacked(InputStream in, String mediaType) throws IOException {
    return switch (mediaType) {
      case "application/gzip" ->
          GzipCompressorInputStream.builder()
              .setInputStream(in)
              .setDecompressConcatenated(true)
              .get();
      case "application/x-bzip2" -> new BZip2CompressorInputStream(in, true);
      case "application/x-xz" ->
          XZCompressorInputStream.builder()
              .setInputStream(in)
              .setDecompressConcatenated(true)
              .setMemoryLimitKiB(MOST_MEMORY_KIB)
              .get();
      default -> throw new IllegalArgumentException("no compressed type: " + mediaType);
    };
  }

  /** The name without its last extension; the name inside the file, where there is one, may lie. */
  private static String unpackedName(String id) {
    String name = MediaTypes.name(id);
    String lower = name.toLowerCase(Locale.ROOT);
    for (String extension : new String[] {".gz", ".bz2", ".xz"}) {
      if (lower.endsWith(extension) && lower.length() > extension.length()) {
        return name.substring(0, name.length() - extension.length());
      }
    }
    return "content";
  }

  @Override
  public Optional<Member> next() {
    if (done) {
      return Optional.empty();
    }
    done = true;
    return Optional.of(new Member(name, Kind.FILE, in::transferTo));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

package org.tahlil.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;

/** Archives for tests. */
final class Zips {
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Entry(String name, byte[] bytes) {
    Entry(String name, String text) {
      this(name, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Zips() {}

  static byte[] zip(Entry... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (Entry entry : entries) {
        zip.putArchiveEntry(new ZipArchiveEntry(entry.name));
        zip.write(entry.bytes);
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** A zip of one file of {@code length} zeros. */
  static byte[] bomb(String name, long length) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.putArchiveEntry(new ZipArchiveEntry(name));
      byte[] zeros = new byte[1 << 20];
      for (long left = length; left > 0; left -= zeros.length) {
        zip.write(zeros, 0, (int) Math.min(left, zeros.length));
      }
      zip.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  static byte[] tar(Entry... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writeTar(bytes, List.of(entries));
    return bytes.toByteArray();
  }

  static byte[] tarGz(Entry... entries) throws IOException {
    return gz(tar(entries));
  }

  static byte[] gz(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gz = new GzipCompressorOutputStream(bytes)) {
      gz.write(content);
    }
    return bytes.toByteArray();
  }

  private static void writeTar(OutputStream out, List<Entry> entries) throws IOException {
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (Entry entry : entries) {
        TarArchiveEntry header = new TarArchiveEntry(entry.name, true);
        header.setSize(entry.bytes.length);
        tar.putArchiveEntry(header);
        tar.write(entry.bytes);
        tar.closeArchiveEntry();
      }
      TarArchiveEntry link = new TarArchiveEntry("link", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
    }
  }
}

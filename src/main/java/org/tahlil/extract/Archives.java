package org.tahlil.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Which files are archives that the walk opens, and how. */
final class Archives {
  private static final Set<String> OPENED =
      Set.of(
          "application/zip",
          "application/x-tar",
          "application/x-gtar",
          "application/gzip",
          "application/x-bzip2",
          "application/x-xz",
          "application/x-7z-compressed",
          "application/x-rar-compressed");

  private Archives() {}

  /**
   * Whether the walk opens {@code file}. A zip that is a document of another format (an office
   * file, an e-book, a Java archive) is none.
   */
  static boolean opens(Path file, String mediaType) {
    return OPENED.contains(mediaType) && !(mediaType.equals("application/zip") && isPackage(file));
  }

  static Members open(Path file, String mediaType, String id) throws IOException {
    return switch (mediaType) {
      case "application/zip" -> openZip(file);
      case "application/x-tar", "application/x-gtar" -> new TarMembers(Files.newInputStream(file));
      case "application/x-7z-compressed" -> SevenZipMembers.open(file);
      case "application/x-rar-compressed" -> RarMembers.open(file);
      default -> CompressedMembers.open(file, mediaType, id);
    };
  }

  private static Members openZip(Path file) throws IOException {
    try {
      return ZipMembers.open(file);
    } catch (IOException | RuntimeException e) {
      return ZipMembers.salvage(file, new IOException("its end is missing or damaged", e));
    }
  }

  private static boolean isPackage(Path file) {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      return zip.getEntry("[Content_Types].xml") != null
          || zip.getEntry("mimetype") != null
          || zip.getEntry("META-INF/MANIFEST.MF") != null
          || zip.getEntry("META-INF/container.xml") != null;
    } catch (IOException | RuntimeException e) {
      // Too damaged to look into: the attempt to open it will say so.
      return false;
    }
  }
}

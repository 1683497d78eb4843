package org.tahlil.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Short hashes of what results depend on. The code and the resources of a package count by their
 * bytes, so that no revision number can be forgotten.
 */
final class CodeHash {
  private static final int LENGTH = 16;

  private CodeHash() {}

  /** Of several parts: the first {@value #LENGTH} hexadecimal digits of their SHA-256. */
  static String of(String... parts) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Of the classes and resources of one of Tahlil's packages. */
  static String ofPackage(String name) throws IOException {
    Path code = code();
    String below = "org/tahlil/" + name + "/";
    Map<String, Long> sums = Files.isDirectory(code) ? inFolder(code, below) : inJar(code, below);
    return of(sums.toString());
  }

  /** Of the files in {@code folder} whose name begins with {@code prefix}; of none where absent. */
  static String ofFiles(Path folder, String prefix) throws IOException {
    Map<String, Long> sums = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          String name = file.getFileName().toString();
          if (name.startsWith(prefix) && Files.isRegularFile(file)) {
            sums.put(name, sum(file));
          }
        }
      }
    }
    return of(sums.toString());
  }

  private static Path code() {
    try {
      URI location = CodeHash.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(location);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Long> inJar(Path jar, String below) throws IOException {
    Map<String, Long> sums = new TreeMap<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      file.stream()
          .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(below))
          .forEach(entry -> sums.put(entry.getName(), entry.getCrc()));
    }
    return sums;
  }

  private static Map<String, Long> inFolder(Path folder, String below) throws IOException {
    Map<String, Long> sums = new TreeMap<>();
    Path top = folder.resolve(below);
    if (Files.isDirectory(top)) {
      try (Stream<Path> files = Files.walk(top)) {
        files
            .filter(Files::isRegularFile)
            .forEach(
                file ->
                    sums.put(folder.relativize(file).toString().replace('\\', '/'), sumOf(file)));
      }
    }
    return sums;
  }

  private static long sumOf(Path file) {
    try {
      return sum(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long sum(Path file) throws IOException {
    CRC32 crc = new CRC32();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        crc.update(buffer, 0, read);
      }
    }
    return crc.getValue();
  }
}

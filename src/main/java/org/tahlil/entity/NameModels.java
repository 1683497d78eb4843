package org.tahlil.entity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.tahlil.text.Language;

/**
 * The name finder models that belong to this version of the program: {@code models.tsv} beside this
 * class names each file, its languages and its SHA-256.
 */
final class NameModels {
  private NameModels() {}

  /**
   * @param folder with the model files
   * @throws IllegalArgumentException naming the file and its expected SHA-256 where one is missing
   *     or is another one
   */
  static Map<Language, FastNameFinder> read(Path folder) {
    Map<Language, FastNameFinder> finders = new TreeMap<>();
    for (String line : list().lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        FastNameFinder finder = new FastNameFinder(read(folder.resolve(columns[0]), columns[2]));
        for (String language : columns[1].split(" ", -1)) {
          finders.put(Language.of(language), finder);
        }
      }
    }
    return finders;
  }

  private static TokenNameFinderModel read(Path file, String sha256) {
    String expected = " (expected SHA-256 " + sha256 + "); restore it or use --without-models";
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("model missing: " + file + expected);
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (!sha256(bytes).equals(sha256)) {
        throw new IllegalArgumentException("model damaged: " + file + expected);
      }
      return read(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("model unreadable: " + file + expected, e);
    }
  }

  static TokenNameFinderModel read(byte[] bytes) throws IOException {
    NameFinderTraining.allowFeatures();
    return new TokenNameFinderModel(new ByteArrayInputStream(bytes));
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String list() {
    try (InputStream in = NameModels.class.getResourceAsStream("models.tsv")) {
      if (in == null) {
        throw new IllegalStateException("models.tsv is missing beside " + NameModels.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("models.tsv", e);
    }
  }
}

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
import java.util.function.Supplier;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.jspecify.annotations.Nullable;
import org.tahlil.text.Language;

/**
 * The name finder models that belong to this version of the program: {@code models.tsv} beside this
 * class names each file, its languages and its SHA-256.
 */
final class NameModels {
  private NameModels() {}

  /** A model's file, read when the first sentence of its language comes. */
  static final class Lazy implements Supplier<FastNameFinder> {
    private final Path file;
    private final String sha256;
    private @Nullable FastNameFinder finder;

    private Lazy(Path file, String sha256) {
      this.file = file;
      this.sha256 = sha256;
    }

    /**
     * @throws IllegalArgumentException naming the file and its expected SHA-256 where it is missing
     *     or is another one
     */
    @Override
    public synchronized FastNameFinder get() {
      if (finder == null) {
        try {
          finder = new FastNameFinder(read(bytes()));
        } catch (IOException e) {
          throw new UncheckedIOException("model unreadable: " + file, e);
        }
      }
      return finder;
    }

    private byte[] bytes() {
      String expected = " (expected SHA-256 " + sha256 + "); restore it or use --without-models";
      if (!Files.isRegularFile(file)) {
        throw new IllegalArgumentException("model missing: " + file + expected);
      }
      try {
        byte[] bytes = Files.readAllBytes(file);
        if (!sha256(bytes).equals(sha256)) {
          throw new IllegalArgumentException("model damaged: " + file + expected);
        }
        return bytes;
      } catch (IOException e) {
        throw new UncheckedIOException("model unreadable: " + file + expected, e);
      }
    }
  }

  /**
   * The model of each language, its file checked.
   *
   * @param folder with the model files
   * @throws IllegalArgumentException naming the file and its expected SHA-256 where one is missing
   *     or is another one
   */
  static Map<Language, Supplier<FastNameFinder>> read(Path folder) {
    Map<Language, Supplier<FastNameFinder>> finders = new TreeMap<>();
    for (String line : list().lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        Lazy finder = new Lazy(folder.resolve(columns[0]), columns[2]);
        finder.bytes();
        for (String language : columns[1].split(" ", -1)) {
          finders.put(Language.of(language), finder);
        }
      }
    }
    return finders;
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

package org.tahlil.language;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * The part of an OpenNLP language detector model that inference needs, read straight into arrays,
 * without a string a feature. Only naive Bayes models are read.
 */
final class ModelFile {
  private static final String ENTRY = "langdetect.model";
  static final String MANIFEST = "manifest.properties";

  /** The outcomes. */
  final String[] labels;

  /** The outcomes that the features of each group have counts for, as indices, ascending. */
  final int[][] patterns;

  /** How many features each group has. */
  private final int[] sizes;

  /** The characters of all features, group by group. */
  final char[] characters;

  /** Where in {@link #characters} each feature begins, and where the last one ends. */
  final int[] starts;

  /** The group of each feature. */
  final int[] groups;

  /** Where in {@link #counts} those of each feature begin. */
  final int[] offsets;

  /** The counts, feature by feature, in the order of the group's pattern. */
  final float[] counts;

  /** The sum of the counts of each outcome. */
  final double[] totals;

  private final Properties manifest;

  private ModelFile(Properties manifest, byte[] bytes) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    this.manifest = manifest;
    String type = string(in);
    if (!type.equals("NaiveBayes")) {
      throw new IOException("model type " + type + " instead of NaiveBayes");
    }
    labels = new String[in.getInt()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = string(in);
    }
    patterns = new int[in.getInt()][];
    sizes = new int[patterns.length];
    int values = 0;
    for (int p = 0; p < patterns.length; p++) {
      String[] numbers = string(in).trim().split(" ", -1);
      sizes[p] = Integer.parseInt(numbers[0]);
      patterns[p] = new int[numbers.length - 1];
      for (int i = 1; i < numbers.length; i++) {
        patterns[p][i - 1] = Integer.parseInt(numbers[i]);
      }
      values += sizes[p] * patterns[p].length;
    }
    starts = new int[in.getInt() + 1];
    groups = new int[starts.length - 1];
    offsets = new int[starts.length - 1];
    characters = features(in, bytes);
    counts = new float[values];
    totals = new double[labels.length];
    counts(in);
  }

  /**
   * Reads {@code file}.
   *
   * @throws IOException where it cannot be read or is no such model; the message names the file
   */
  static ModelFile read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (IOException | RuntimeException e) {
      throw new IOException(file + ": no readable language model (" + e + ")", e);
    }
  }

  /** The same of a model in memory. */
  static ModelFile of(LanguageDetectorModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.serialize(bytes);
    return read(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static ModelFile read(InputStream in) throws IOException {
    Properties manifest = new Properties();
    byte[] model = new byte[0];
    try (ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        if (entry.getName().equals(ENTRY)) {
          model = zip.readAllBytes();
        } else if (entry.getName().equals(MANIFEST)) {
          manifest.load(zip);
        }
      }
    }
    if (model.length == 0) {
      throw new IOException("no entry " + ENTRY);
    }
    return new ModelFile(manifest, model);
  }

  /** An entry of the manifest; {@code otherwise} where it is missing. */
  String property(String name, String otherwise) {
    return manifest.getProperty(name, otherwise);
  }

  /** How often an outcome had a feature. */
  float count(int feature, int outcome) {
    int[] pattern = patterns[groups[feature]];
    for (int i = 0; i < pattern.length; i++) {
      if (pattern[i] == outcome) {
        return counts[offsets[feature] + i];
      }
    }
    return 0;
  }

  /** Number of features. */
  int size() {
    return groups.length;
  }

  /** Number of characters of a feature. */
  int length(int feature) {
    return starts[feature + 1] - starts[feature];
  }

  private void counts(ByteBuffer in) {
    int feature = 0;
    int i = 0;
    for (int p = 0; p < patterns.length; p++) {
      for (int f = 0; f < sizes[p]; f++) {
        groups[feature] = p;
        offsets[feature++] = i;
        for (int outcome : patterns[p]) {
          double count = in.getDouble();
          counts[i++] = (float) count;
          totals[outcome] += count;
        }
      }
    }
  }

  private static String string(ByteBuffer in) {
    byte[] bytes = new byte[in.getShort() & 0xFFFF];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Decodes the strings of {@code DataOutput.writeUTF}. */
  private char[] features(ByteBuffer in, byte[] bytes) {
    char[] chars = new char[in.remaining()];
    int length = 0;
    for (int f = 0; f + 1 < starts.length; f++) {
      starts[f] = length;
      int size = in.getShort() & 0xFFFF;
      int i = in.position();
      int end = i + size;
      while (i < end) {
        int b = bytes[i];
        if (b >= 0) {
          chars[length++] = (char) b;
          i++;
        } else if ((b & 0xE0) == 0xC0) {
          chars[length++] = (char) ((b & 0x1F) << 6 | (bytes[i + 1] & 0x3F));
          i += 2;
        } else {
          chars[length++] =
              (char) ((b & 0x0F) << 12 | (bytes[i + 1] & 0x3F) << 6 | (bytes[i + 2] & 0x3F));
          i += 3;
        }
      }
      in.position(end);
    }
    starts[starts.length - 1] = length;
    return chars;
  }
}

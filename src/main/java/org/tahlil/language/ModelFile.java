package org.tahlil.language;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The part of an OpenNLP language detector model that inference needs, read straight into arrays.
 * Only naive Bayes models are read.
 */
final class ModelFile {
  private static final String ENTRY = "langdetect.model";

  /** The outcomes. */
  final String[] labels;

  /** The outcomes that the features of each group have counts for, as indices. */
  final int[][] patterns;

  /** How many features each group has. */
  final int[] sizes;

  /** The features, group by group. */
  final String[] features;

  /** The counts, feature by feature, in the order of the group's pattern. */
  final float[] counts;

  private ModelFile(
      String[] labels, int[][] patterns, int[] sizes, String[] features, float[] counts) {
    this.labels = labels;
    this.patterns = patterns;
    this.sizes = sizes;
    this.features = features;
    this.counts = counts;
  }

  /**
   * Reads {@code file}.
   *
   * @throws IOException where it cannot be read or is no such model; the message names the file
   */
  static ModelFile read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        if (entry.getName().equals(ENTRY)) {
          return read(new DataInputStream(new ByteArrayInputStream(zip.readAllBytes())));
        }
      }
      throw new IOException("no entry " + ENTRY);
    } catch (IOException | RuntimeException e) {
      throw new IOException(file + ": no language model of OpenNLP (" + e.getMessage() + ")", e);
    }
  }

  /** The sum of the counts of each outcome, added up in the order of the file. */
  double[] totals() {
    double[] totals = new double[labels.length];
    int i = 0;
    for (int p = 0; p < patterns.length; p++) {
      for (int f = 0; f < sizes[p]; f++) {
        for (int outcome : patterns[p]) {
          totals[outcome] += counts[i++];
        }
      }
    }
    return totals;
  }

  private static ModelFile read(DataInputStream in) throws IOException {
    String type = in.readUTF();
    if (!type.equals("NaiveBayes")) {
      throw new IOException("model type " + type + " instead of NaiveBayes");
    }
    String[] labels = strings(in);
    int[][] patterns = new int[in.readInt()][];
    int[] sizes = new int[patterns.length];
    int values = 0;
    for (int p = 0; p < patterns.length; p++) {
      String[] numbers = in.readUTF().trim().split(" ", -1);
      sizes[p] = Integer.parseInt(numbers[0]);
      patterns[p] = new int[numbers.length - 1];
      for (int i = 1; i < numbers.length; i++) {
        patterns[p][i - 1] = Integer.parseInt(numbers[i]);
      }
      values += sizes[p] * patterns[p].length;
    }
    String[] features = strings(in);
    float[] counts = new float[values];
    for (int i = 0; i < values; i++) {
      counts[i] = (float) in.readDouble();
    }
    return new ModelFile(labels, patterns, sizes, features, counts);
  }

  private static String[] strings(DataInputStream in) throws IOException {
    String[] strings = new String[in.readInt()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = in.readUTF();
    }
    return strings;
  }
}

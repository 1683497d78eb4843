package org.tahlil.entity;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.namefind.TokenNameFinderModel;

/** Writes a model so that the same model gives the same bytes, whenever it is made. */
final class ModelWriting {
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
  private static final String TIMESTAMP = "Timestamp";

  private ModelWriting() {}

  static void write(TokenNameFinderModel model, Path file) throws IOException {
    ByteArrayOutputStream serialized = new ByteArrayOutputStream();
    model.serialize(serialized);
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(serialized.toByteArray()))) {
      for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
        byte[] bytes = in.readAllBytes();
        boolean properties = entry.getName().endsWith(".properties");
        entries.put(entry.getName(), properties ? sorted(bytes) : bytes);
      }
    }
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry header = new ZipEntry(entry.getKey());
        header.setTimeLocal(TIME);
        zip.putNextEntry(header);
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
  }

  /** The properties by name, without the times that OpenNLP and {@link Properties} write. */
  private static byte[] sorted(byte[] bytes) throws IOException {
    Properties properties = new Properties();
    properties.load(new ByteArrayInputStream(bytes));
    properties.remove(TIMESTAMP);
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(properties)
        .forEach((name, value) -> lines.append(name).append('=').append(value).append('\n'));
    return lines.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}

package org.tahlil.language;

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
import opennlp.tools.util.model.BaseModel;

/** Writes a model of OpenNLP so that the same model gives the same bytes, whenever it is made. */
public final class ReproducibleModel {
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
  private static final String TIMESTAMP = "Timestamp";

  private ReproducibleModel() {}

  /** Writes {@code model} to {@code file}, which is replaced where it exists. */
  public static void write(BaseModel model, Path file) throws IOException {
    write(model, Map.of(), file);
  }

  /**
   * The same with {@code more} entries by name, which the model's factory must know how to read.
   */
  public static void write(BaseModel model, Map<String, byte[]> more, Path file)
      throws IOException {
    ByteArrayOutputStream serialized = new ByteArrayOutputStream();
    model.serialize(serialized);
    Map<String, byte[]> entries = new TreeMap<>(more);
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

  /**
   * The properties by name, without the times that OpenNLP and {@link Properties} write; all are
   * ASCII.
   */
  private static byte[] sorted(byte[] bytes) throws IOException {
    Properties properties = new Properties();
    properties.load(new ByteArrayInputStream(bytes));
    properties.replace(TIMESTAMP, "0");
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(properties)
        .forEach((name, value) -> lines.append(name).append('=').append(value).append('\n'));
    return lines.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}

package org.tahlil.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Dates, sources and titles that a CSV file gives to items. */
public final class Metadata {
  private final Optional<Path> file;
  private final Map<String, Row> rows;

  private Metadata(Optional<Path> file, Map<String, Row> rows) {
    this.file = file;
    this.rows = rows;
  }

  /** What the file says of one item. */
  public record Row(Optional<String> date, Optional<String> source, Optional<String> title) {}

  /** No metadata for any item. */
  public static Metadata none() {
    return new Metadata(Optional.empty(), Map.of());
  }

  /**
   * Reads a CSV file with a header; the column {@code path} is needed, {@code date}, {@code source}
   * and {@code title} are optional. Paths are relative to the file's folder; {@code !/} leads to a
   * member of an archive or an attachment, {@code #n} to a row.
   *
   * @param roots the paths that are ingested; rows for other files are left aside
   * @throws IllegalArgumentException naming every mistake with its line
   */
  public static Metadata read(Path csv, List<Path> roots) throws IOException {
    Map<String, Row> rows = new TreeMap<>();
    List<String> mistakes = new ArrayList<>();
    CsvMapper mapper = CsvMapper.builder().enable(CsvParser.Feature.TRIM_SPACES).build();
    CsvSchema schema = CsvSchema.emptySchema().withHeader().withComments();
    try (Reader reader = Files.newBufferedReader(csv, StandardCharsets.UTF_8);
        MappingIterator<Map<String, String>> lines =
            mapper.readerForMapOf(String.class).with(schema).readValues(reader)) {
      while (lines.hasNextValue()) {
        // The parser stands at the end of the line before.
        long number = lines.getParser().currentTokenLocation().getLineNr() + 1L;
        Map<String, String> line = lines.nextValue();
        String place = csv + ":" + number + ": ";
        read(line, place, csv, roots, rows, mistakes);
      }
    } catch (JsonProcessingException e) {
      mistakes.add(csv + ": " + e.getOriginalMessage());
    }
    if (!mistakes.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", mistakes));
    }
    return new Metadata(Optional.of(normal(csv)), rows);
  }

  /** Whether the metadata was read from {@code other}. */
  boolean isAt(Path other) {
    return file.isPresent() && file.get().equals(normal(other));
  }

  /** What is said of the item {@code id}. */
  Optional<Row> of(String id) {
    return Optional.ofNullable(rows.get(id));
  }

  private static void read(
      Map<String, String> line,
      String place,
      Path csv,
      List<Path> roots,
      Map<String, Row> rows,
      List<String> mistakes) {
    String path = line.getOrDefault("path", "");
    if (path.isEmpty()) {
      mistakes.add(place + "no 'path'; the header must name the columns path,date,source,title");
      return;
    }
    Optional<String> date = value(line, "date");
    try {
      date.ifPresent(Dates::check);
      Row row = new Row(date, value(line, "source"), value(line, "title"));
      for (String id : ids(csv, path, roots)) {
        if (rows.putIfAbsent(id, row) != null) {
          mistakes.add(place + "a second row for '" + path + "'");
        }
      }
    } catch (IllegalArgumentException e) {
      mistakes.add(place + e.getMessage());
    }
  }

  private static Path normal(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static Optional<String> value(Map<String, String> line, String column) {
    return Optional.ofNullable(line.get(column)).filter(value -> !value.isEmpty());
  }

  private static List<String> ids(Path csv, String path, List<Path> roots) {
    int inside = path.indexOf("!/");
    String file = inside < 0 ? path : path.substring(0, inside);
    Path absolute;
    try {
      absolute = csv.toAbsolutePath().resolveSibling(file).normalize();
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("no path: '" + path + "'", e);
    }
    List<String> ids = new ArrayList<>();
    for (Path root : roots) {
      Path top = normal(root);
      if (absolute.startsWith(top)) {
        String below = top.relativize(absolute).toString();
        String id = top.getFileName() + (below.isEmpty() ? "" : "/" + below.replace('\\', '/'));
        ids.add(id + path.substring(file.length()));
      }
    }
    return ids;
  }
}

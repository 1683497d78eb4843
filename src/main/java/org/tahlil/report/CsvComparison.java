package org.tahlil.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares {@code report.csv} with what the index gives, cell by cell. */
final class CsvComparison {
  private final Differences differences;

  /** Columns that name a row: table, theme, label, dimensions. */
  private final int keys;

  CsvComparison(Differences differences, ReportSettings settings) {
    this.differences = differences;
    this.keys = 3 + Grouping.dimensionsOf(settings.tables()).size();
  }

  void compare(String reported, String expected) throws IOException {
    String file = ReportCsv.FILE;
    if (reported.isEmpty()) {
      differences.add(file + " is missing or empty");
      return;
    }
    try {
      List<String[]> theirs = parse(reported);
      List<String[]> ours = parse(expected);
      String[] header = ours.get(0);
      differences.compare(
          file + ": the heading", String.join(",", theirs.get(0)), String.join(",", header));
      compareRows(header, rows(theirs), rows(ours));
    } catch (JsonProcessingException e) {
      differences.add(file + " is no CSV: " + e.getOriginalMessage());
    }
  }

  private void compareRows(
      String[] header, Map<String, String[]> theirs, Map<String, String[]> ours) {
    Set<String> names = new LinkedHashSet<>(ours.keySet());
    names.addAll(theirs.keySet());
    for (String name : names) {
      String[] their = theirs.get(name);
      String[] our = ours.get(name);
      String place = ReportCsv.FILE + ": " + name;
      if (their == null || our == null) {
        differences.add(place + (their == null ? " is missing" : " is not what the index gives"));
        continue;
      }
      for (int i = 0; i < header.length; i++) {
        differences.compare(place + ": " + header[i], i < their.length ? their[i] : "", our[i]);
      }
    }
  }

  private Map<String, String[]> rows(List<String[]> lines) {
    Map<String, String[]> rows = new LinkedHashMap<>();
    for (String[] cells : lines.subList(1, lines.size())) {
      StringBuilder name = new StringBuilder();
      for (int i = 0; i < Math.min(keys, cells.length); i++) {
        name.append(name.isEmpty() || cells[i].isEmpty() ? "" : ", ").append(cells[i]);
      }
      if (rows.put(name.toString(), cells) != null) {
        differences.add(ReportCsv.FILE + ": row " + name + " is there twice");
      }
    }
    return rows;
  }

  private static List<String[]> parse(String csv) throws IOException {
    try (MappingIterator<String[]> lines =
        CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .build()
            .readerFor(String[].class)
            .readValues(csv)) {
      return lines.readAll();
    }
  }
}

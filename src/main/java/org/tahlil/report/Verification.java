package org.tahlil.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What came of counting a report again.
 *
 * @param differences one line each: which row, which figure, what the report says, what the index
 *     gives; empty where all is the same
 * @param notes what could not be compared
 * @param compared how many single values were compared
 */
public record Verification(List<String> differences, List<String> notes, long compared) {
  public Verification {
    differences = List.copyOf(differences);
    notes = List.copyOf(notes);
  }

  /**
   * Counts the report in {@code folder} again, by the settings in its manifest, and compares JSON,
   * CSV and HTML with what comes out.
   *
   * @param index folder of the index
   * @param versions of this program
   * @throws IllegalArgumentException where there is no report
   * @throws IOException where the report is damaged, or the index cannot be read
   */
  public static Verification of(Path folder, Path index, Versions versions) throws IOException {
    JsonNode reported = readJson(folder);
    Manifest manifest = manifest(folder, reported);
    Versions then =
        new Versions(
            manifest.version(), reported.path("manifest").path("versions").path("lucene").asText());
    Report report =
        Report.create(index, manifest.filters(), manifest.settings(), manifest.codebook());
    Differences differences = new Differences();
    compareJson(differences, reported, ReportJson.tree(report, then));
    new CsvComparison(differences, report.settings())
        .compare(text(folder, ReportCsv.FILE), ReportCsv.write(report));
    boolean sameProgram = then.equals(versions);
    HtmlComparison html = new HtmlComparison(differences, sameProgram);
    html.compare(text(folder, HtmlReport.FILE), HtmlReport.write(report, then));
    return new Verification(
        differences.lines(),
        sameProgram
            ? List.of()
            : List.of(
                "The report was written by version "
                    + then.tahlil()
                    + ", this is "
                    + versions.tahlil()
                    + ": of "
                    + HtmlReport.FILE
                    + " only the data of the charts was compared."),
        differences.compared());
  }

  private static JsonNode readJson(Path folder) throws IOException {
    Path file = folder.resolve(ReportJson.FILE);
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(
          "no "
              + ReportJson.FILE
              + " in "
              + folder
              + "; name the folder of a report, or write one with: tahlil report --index DIR --out "
              + folder);
    }
    try {
      JsonNode report = ReportJson.parse(text(folder, ReportJson.FILE));
      if (!report.isObject()) {
        throw damaged(file, "it is no JSON object");
      }
      return report;
    } catch (JsonProcessingException e) {
      throw damaged(
          file,
          "no JSON at line "
              + e.getLocation().getLineNr()
              + ", column "
              + e.getLocation().getColumnNr());
    }
  }

  private static Manifest manifest(Path folder, JsonNode reported) throws IOException {
    try {
      return Manifest.read(reported.path("manifest"));
    } catch (IllegalArgumentException e) {
      throw damaged(folder.resolve(ReportJson.FILE), String.valueOf(e.getMessage()));
    }
  }

  private static IOException damaged(Path file, String why) {
    return new IOException(file + " is damaged: " + why + "; write the report again");
  }

  /** Empty where the file is missing: every figure of it is then a difference. */
  private static String text(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file)
        ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
        : "";
  }

  private static void compareJson(Differences differences, JsonNode reported, ObjectNode tree)
      throws IOException {
    JsonNode expected = ReportJson.parse(ReportJson.write(tree));
    String file = ReportJson.FILE + ":";
    for (String part : List.of("manifest", "totals", "comparisons")) {
      differences.compare(file + " " + part, reported.path(part), expected.path(part));
    }
    Map<String, JsonNode> theirs = rows(differences, reported.path("rows"));
    Map<String, JsonNode> ours = rows(differences, expected.path("rows"));
    Set<String> names = new LinkedHashSet<>(ours.keySet());
    names.addAll(theirs.keySet());
    for (String name : names) {
      JsonNode their = theirs.get(name);
      JsonNode our = ours.get(name);
      if (their == null) {
        differences.add(file + " row " + name + " is missing");
      } else if (our == null) {
        differences.add(file + " row " + name + " is not what the index gives");
      } else {
        differences.compare(file + " " + name + ":", their, our);
      }
    }
  }

  private static Map<String, JsonNode> rows(Differences differences, JsonNode rows) {
    Map<String, JsonNode> byName = new LinkedHashMap<>();
    for (JsonNode row : rows) {
      StringBuilder name = new StringBuilder(row.path("theme").asText());
      for (var value : row.path("group").properties()) {
        name.append(", ").append(value.getKey()).append(' ').append(value.getValue().asText());
      }
      if (byName.put(name.toString(), row) != null) {
        differences.add(ReportJson.FILE + ": row " + name + " is there twice");
      }
    }
    return byName;
  }
}

package org.tahlil.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The three files of a report: {@code report.html}, {@code report.csv}, {@code report.json}. */
public final class ReportFolder {
  private ReportFolder() {}

  /**
   * Writes the files into {@code folder}, which is made where it is missing; what else is there
   * stays. The same report gives the same bytes.
   *
   * @return the page for people
   * @throws IllegalArgumentException where {@code folder} is a file
   */
  public static Path write(Report report, Versions versions, Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IllegalArgumentException(folder + " is a file; name a folder for the report");
    }
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files(report, versions).entrySet()) {
      Path unfinished = folder.resolve(file.getKey() + ".part");
      Files.write(unfinished, file.getValue().getBytes(StandardCharsets.UTF_8));
      Files.move(unfinished, folder.resolve(file.getKey()), StandardCopyOption.REPLACE_EXISTING);
    }
    return folder.resolve(HtmlReport.FILE);
  }

  /** The text of each file by its name. */
  static Map<String, String> files(Report report, Versions versions) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(HtmlReport.FILE, HtmlReport.write(report, versions));
    files.put(ReportCsv.FILE, ReportCsv.write(report));
    files.put(ReportJson.FILE, ReportJson.write(ReportJson.tree(report, versions)));
    return Collections.unmodifiableMap(files);
  }
}

package org.tahlil.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A row of the table in {@code models/README.md}.
 *
 * @param file name of the model's file
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param accuracy as measured, in words
 */
record ModelRow(String file, String sha256, String accuracy) {
  /** All rows; none where there is no such file. */
  static List<ModelRow> read(Path readme) throws IOException {
    if (!Files.exists(readme)) {
      return List.of();
    }
    List<String> headings = List.of();
    List<ModelRow> rows = new ArrayList<>();
    for (String line : Files.readAllLines(readme)) {
      List<String> cells = cells(line);
      if (cells.contains("SHA-256")) {
        headings = cells;
      } else if (!cells.isEmpty()
          && cells.size() == headings.size()
          && cells.get(0).endsWith(".bin")) {
        rows.add(
            new ModelRow(
                cells.get(0),
                cells.get(headings.indexOf("SHA-256")),
                cells.get(headings.indexOf("measured accuracy"))));
      }
    }
    return rows;
  }

  private static List<String> cells(String line) {
    return line.startsWith("|")
        ? Arrays.stream(line.substring(1).split("\\|", -1))
            .map(cell -> cell.strip().replace("`", ""))
            .toList()
        : List.of();
  }
}

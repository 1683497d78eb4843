package org.tahlil.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahlil.pipeline.Entry;
import org.tahlil.search.Filters;

class ReportFolderTest {
  private static final Versions VERSIONS = Versions.of("test");

  @TempDir Path folder;

  @Test
  void theSameDocumentsGiveTheSameBytesHoweverTheIndexIsLaidOut() throws IOException {
    List<Entry> entries = TestCorpus.random(1, 60);
    TestCorpus.index(folder.resolve("a"), entries, 7);
    List<Entry> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, new Random(3));
    TestCorpus.index(folder.resolve("b"), shuffled, 100);
    write("a");
    write("b");
    for (String file : List.of("report.html", "report.csv", "report.json")) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve("out-a").resolve(file)),
          Files.readAllBytes(folder.resolve("out-b").resolve(file)),
          file);
    }
  }

  @Test
  void thePageIsSmallAndNamesNoOtherPlace() throws IOException {
    TestCorpus.index(folder.resolve("a"), TestCorpus.random(2, 200), 100);
    Path page = write("a");
    assertTrue(Files.size(page) < 1_500_000, "bytes: " + Files.size(page));
    String html = Files.readString(page);
    String own = html.substring(0, html.lastIndexOf("<script type=\"application/json\""));
    assertEquals(-1, own.indexOf("http:"));
    assertEquals(-1, own.indexOf("https:"));
  }

  private Path write(String name) throws IOException {
    Report report = TestCorpus.report(folder.resolve(name), Filters.NONE, ReportSettings.DEFAULT);
    return ReportFolder.write(report, VERSIONS, folder.resolve("out-" + name));
  }
}

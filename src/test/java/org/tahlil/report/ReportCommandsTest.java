package org.tahlil.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahlil.cli.Tahlil;

class ReportCommandsTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void makeAnIndex() throws IOException {
    TestCorpus.index(folder.resolve("index"), TestCorpus.random(31, 30), 100);
  }

  @Test
  void aReportIsVerifiedAndItsChangeIsFound() throws IOException {
    assertEquals(0, report("--by", "language,month", "--by", "source", "--lang", "ps"), text());
    assertEquals(0, verify(), text());
    assertTrue(out.toString().contains("all are what the index gives"), text());
    Path json = folder.resolve("report/report.json");
    Files.writeString(
        json, Files.readString(json).replaceFirst("\"hits\":\\d+", "\"hits\":123456"));
    assertEquals(1, verify(), text());
    assertTrue(out.toString().contains("hits is 123456, the index gives"), text());
  }

  @Test
  void whatIsTypedWrongEndsWithTwoAndSaysWhatIsRight() {
    assertEquals(2, report("--by", "colour"));
    assertTrue(err.toString().contains("language, source, year, quarter, month"), text());
    assertEquals(2, report("--themes", "actor.nobody"));
    assertTrue(err.toString().contains("actor.nobody"), text());
    assertEquals(2, report("--unit", "page"));
    assertEquals(2, report("--merge", "prs"));
    assertEquals(2, report("--by-model", "2"));
    assertEquals(2, run("report", "--index", folder.resolve("none").toString(), "--out", "x"));
  }

  @Test
  void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
    Files.writeString(folder.resolve("report"), "mine");
    assertEquals(2, report());
    assertEquals("mine", Files.readString(folder.resolve("report")));
  }

  @Test
  void aFolderWithoutReportIsRefusedAndADamagedOneFails() throws IOException {
    assertEquals(2, verify(), text());
    Files.createDirectories(folder.resolve("report"));
    Files.writeString(folder.resolve("report/report.json"), "{\"manifest\": oops");
    assertEquals(1, verify(), text());
    assertTrue(err.toString().contains("is damaged: no JSON at line 1"), text());
  }

  private int report(String... more) {
    String[] args = new String[5 + more.length];
    System.arraycopy(new String[] {"report", "--index", index(), "--out", out()}, 0, args, 0, 5);
    System.arraycopy(more, 0, args, 5, more.length);
    return run(args);
  }

  private int verify() {
    return run("verify", out(), "--index", index());
  }

  private String index() {
    return folder.resolve("index").toString();
  }

  private String out() {
    return folder.resolve("report").toString();
  }

  private int run(String... args) {
    return Tahlil.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }

  private String text() {
    return out + "\n" + err;
  }
}

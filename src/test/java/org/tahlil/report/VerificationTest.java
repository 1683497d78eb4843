package org.tahlil.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahlil.pipeline.Entry;
import org.tahlil.search.Filters;

class VerificationTest {
  private static final Versions VERSIONS = Versions.of("test");

  @TempDir Path folder;
  private List<Entry> entries = List.of();

  @BeforeEach
  void writeAReport() throws IOException {
    entries = TestCorpus.random(21, 40);
    TestCorpus.index(folder.resolve("index"), entries, 15);
    write(Filters.NONE, ReportSettings.DEFAULT);
  }

  @Test
  void anUntouchedReportHasNoDifference() throws IOException {
    Verification verification = verify();
    assertEquals(List.of(), verification.differences());
    assertTrue(verification.compared() > 10_000, "compared: " + verification.compared());
  }

  @Test
  void settingsAndFiltersComeFromTheManifest() throws IOException {
    write(
        new Filters(
            List.of("actor.*"),
            List.of(),
            List.of("uz", "ps"),
            List.of("source-a", "source-b"),
            Optional.of("2022"),
            Optional.of("2023-06")),
        new ReportSettings(
            List.of(Grouping.parse("language,year")),
            Unit.DOCUMENT,
            List.of("actor.*"),
            new MergedLanguages(List.of(List.of("uz-Latn", "uz-Cyrl"))),
            OptionalDouble.of(0.25)));
    assertEquals(List.of(), verify().differences());
  }

  @Test
  void aChangedFigureOfTheJsonIsNamed() throws IOException {
    String row = "{\"theme\":\"actor.iskp\",\"group\":{\"language\":\"ps\"},";
    change("report.json", row + "(.*?)\"hits\":\\d+", row + "$1\"hits\":9999");
    List<String> differences = verify().differences();
    assertEquals(1, differences.size(), differences.toString());
    assertTrue(
        differences
            .get(0)
            .startsWith("report.json: actor.iskp, language ps: hits is 9999, the index gives "),
        differences.get(0));
  }

  @Test
  void aRateThatIsALittleOffIsNamed() throws IOException {
    change("report.json", "\"rate\":(0\\.\\d{8})\\d+", "\"rate\":$1");
    assertEquals(1, verify().differences().size());
  }

  @Test
  void aMissingAndAnInventedRowAreNamed() throws IOException {
    change(
        "report.json",
        "\\{\"theme\":\"actor.taliban\",\"group\":\\{\"month\"",
        "{\"theme\":\"actor.nobody\",\"group\":{\"month\"");
    List<String> differences = verify().differences();
    assertEquals(2, differences.size(), differences.toString());
    assertTrue(
        differences.get(0).contains("actor.taliban") && differences.get(0).contains("missing"));
    assertTrue(differences.get(1).contains("actor.nobody"));
  }

  @Test
  void aChangedCellOfTheCsvIsNamed() throws IOException {
    change(
        "report.csv",
        "language,actor.iskp,ISKP,ps,,,sentence,\\d+",
        "language,actor.iskp,ISKP,ps,,,sentence,77");
    List<String> differences = verify().differences();
    assertEquals(1, differences.size(), differences.toString());
    assertTrue(
        differences.get(0).startsWith("report.csv: language, actor.iskp, ISKP, ps: hits is '77'"),
        differences.get(0));
  }

  @Test
  void aChangedNumberThatIsReadOnThePageIsNamed() throws IOException {
    change("report.html", "<b>[\\d.]+</b><small>\\d+ hits", "<b>66.6</b><small>5 hits");
    List<String> differences = verify().differences();
    assertEquals(1, differences.size(), differences.toString());
    assertTrue(differences.get(0).contains("66.6"), differences.get(0));
  }

  @Test
  void aChangedNumberOfAChartIsNamed() throws IOException {
    change("report.html", "\"hits\":\\[\\d+", "\"hits\":[4321");
    List<String> differences = verify().differences();
    assertEquals(1, differences.size(), differences.toString());
    assertTrue(differences.get(0).contains("hits[0] is 4321"), differences.get(0));
  }

  @Test
  void aMissingFileIsADifference() throws IOException {
    Files.delete(out().resolve("report.csv"));
    assertEquals(List.of("report.csv is missing or empty"), verify().differences());
  }

  @Test
  void anotherIndexIsADifference() throws IOException {
    List<Entry> fewer = entries.subList(1, entries.size());
    TestCorpus.index(folder.resolve("other"), fewer, 100);
    List<String> differences =
        Verification.of(out(), folder.resolve("other"), VERSIONS).differences();
    assertTrue(differences.get(0).startsWith("report.json: manifest index sha256"));
  }

  @Test
  void aFolderWithoutReportIsRefused() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> verify(folder.resolve("nowhere")));
    assertTrue(String.valueOf(refused.getMessage()).contains("tahlil report"));
  }

  @Test
  void aDamagedReportIsRefused() throws IOException {
    for (String damaged : List.of("", "{", "[1]", "{\"manifest\":{}}", "{\"manifest\":3}")) {
      Files.writeString(out().resolve("report.json"), damaged);
      IOException refused = assertThrows(IOException.class, this::verify, damaged);
      assertTrue(String.valueOf(refused.getMessage()).contains("is damaged"), damaged);
    }
  }

  private void write(Filters filters, ReportSettings settings) throws IOException {
    Report report = TestCorpus.report(folder.resolve("index"), filters, settings);
    ReportFolder.write(report, VERSIONS, out());
  }

  private void change(String file, String pattern, String replacement) throws IOException {
    Path path = out().resolve(file);
    String before = Files.readString(path);
    String after =
        before.replaceFirst(pattern.replace("{\"", "\\{\"").replace("\\\\{", "\\{"), replacement);
    assertTrue(!before.equals(after), "nothing changed in " + file);
    Files.writeString(path, after);
  }

  private Path out() {
    return folder.resolve("out");
  }

  private Verification verify() throws IOException {
    return verify(out());
  }

  private Verification verify(Path report) throws IOException {
    return Verification.of(report, folder.resolve("index"), VERSIONS);
  }
}

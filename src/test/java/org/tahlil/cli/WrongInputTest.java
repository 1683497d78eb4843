package org.tahlil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user may type wrong: one clear line, exit code 2, nothing written. */
class WrongInputTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aMissingPathIsNamed() {
    Run run = Run.of("ingest", folder.resolve("nowhere"), "--index", folder.resolve("index"));
    assertWrong(run, "no such file or folder: " + folder.resolve("nowhere"));
  }

  @Test
  void twoPathsWithOneNameAreRefused() throws Exception {
    Files.createDirectories(folder.resolve("a/docs"));
    Files.createDirectories(folder.resolve("b/docs"));
    Run run =
        Run.of(
            "ingest",
            folder.resolve("a/docs"),
            folder.resolve("b/docs"),
            "--index",
            folder.resolve("index"));
    assertWrong(run, "have the same name, 'docs'");
  }

  @Test
  void aMissingIndexSaysHowToMakeOne() {
    Run run = Run.of("ledger", "--index", folder.resolve("none"));
    assertWrong(run, "no index at " + folder.resolve("none") + "; make one with: tahlil ingest");
  }

  @Test
  void aForeignFolderIsNotWrittenTo() throws Exception {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    Run run = Run.of("ingest", folder, "--index", folder);
    assertWrong(run, "holds something that is no Tahlil index");
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void allMistakesOfAMetadataFileAreNamedWithTheirLines() throws Exception {
    Path docs = Files.createDirectories(folder.resolve("docs"));
    Files.writeString(docs.resolve("a.txt"), "Text.");
    Path metadata = folder.resolve("metadata.csv");
    Files.writeString(metadata, "path,date\ndocs/a.txt,12.03.2022\n,2022\ndocs/b.txt,2022-02-30\n");
    Run run = Run.of("ingest", docs, "--index", folder.resolve("index"), "--metadata", metadata);
    assertWrong(run, metadata + ":2: no date: '12.03.2022'");
    assertTrue(run.err().contains(metadata + ":3: no 'path'"), run.err());
    assertTrue(run.err().contains(metadata + ":4: no such day: 2022-02-30"), run.err());
  }

  @Test
  void anUnknownOptionIsNamedWithWhatWasMeant() {
    Run run = Run.of("ingest", folder, "--index", folder.resolve("index"), "--thread", "2");
    assertWrong(run, "--thread");
    assertTrue(run.err().contains("--threads"), run.err());
  }

  @Test
  void quantitiesThatAreNoneAreRefused() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Text.");
    for (String[] option :
        new String[][] {
          {"--timeout", "soon"}, {"--max-heap", "much"}, {"--max-text", "-1"}, {"--threads", "0"}
        }) {
      Run run =
          Run.of(
              "ingest",
              folder.resolve("a.txt"),
              "--index",
              folder.resolve("index"),
              option[0],
              option[1]);
      assertEquals(Exit.WRONG_INPUT, run.code(), option[0] + "\n" + run.err());
    }
  }

  @Test
  void aLineOfJsonLinesThatIsNoDocumentDoesNotStopTheRest() throws Exception {
    Path lines = folder.resolve("lines.jsonl");
    Files.writeString(
        lines,
        "{\"id\":\"a\",\"text\":\"One sentence.\"}\nnonsense\n{\"id\":\"b\"}\n{\"id\":\"c\",\"text\":\"\"}\n");
    Run run = Run.of("analyze", "--jsonl", lines);
    List<String> answers = run.out().lines().toList();
    assertEquals(Exit.DONE, run.code());
    assertEquals(4, answers.size());
    assertTrue(answers.get(0).startsWith("{\"id\":\"a\",\"language\":\"en\""), answers.get(0));
    assertTrue(answers.get(1).startsWith("{\"id\":null,\"line\":2,\"error\":"), answers.get(1));
    assertTrue(answers.get(2).startsWith("{\"id\":null,\"line\":3,\"error\":"), answers.get(2));
    assertTrue(answers.get(3).startsWith("{\"id\":\"c\",\"language\":\"und\""), answers.get(3));
  }

  private static void assertWrong(Run run, String message) {
    assertEquals(Exit.WRONG_INPUT, run.code(), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertEquals("", run.out());
    assertFalse(run.err().contains("\tat "), run.err());
  }
}

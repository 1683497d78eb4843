package org.tahlil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made to do harm: an outcome each, and the run goes on. */
class HostileInputTest {
  private static final String SENTENCE = "The monitors described the statement in one sentence.\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void everyHostileFileHasAnOutcomeAndTheRestIsIndexed() throws Exception {
    Path docs = Files.createDirectories(folder.resolve("docs"));
    Files.writeString(docs.resolve("good.txt"), SENTENCE);
    Files.writeString(docs.resolve("line\nbreak \u001B[31m.txt"), SENTENCE + "One.");
    Files.createSymbolicLink(docs.resolve("loop"), docs);
    Files.createSymbolicLink(docs.resolve("out"), Path.of("/etc"));
    bomb(docs.resolve("bomb.zip"));
    escape(docs.resolve("escape.zip"));
    large(docs.resolve("large.txt"));
    Files.write(docs.resolve("cut.pdf"), "%PDF-1.7\n1 0 obj\n<<".getBytes(StandardCharsets.UTF_8));

    Run run = Run.of("ingest", docs, "--index", folder.resolve("index"), "--max-text", "100k");

    assertEquals(Exit.DONE, run.code(), run.err());
    Map<String, String> outcomes = outcomes();
    assertEquals("indexed", outcomes.get("docs/good.txt"));
    assertEquals("indexed", outcomes.get("docs/line\nbreak \u001B[31m.txt"));
    assertEquals("unsupported", outcomes.get("docs/loop"));
    assertEquals("unsupported", outcomes.get("docs/out"));
    assertEquals("indexed", outcomes.get("docs/escape.zip!/../../x"));
    assertEquals("partial", outcomes.get("docs/large.txt"));
    assertEquals("failed", outcomes.get("docs/bomb.zip!/zeros.txt"));
    assertEquals("failed", outcomes.get("docs/cut.pdf"));
    assertFalse(Files.exists(folder.resolve("x")), "a member must not leave its archive");
    assertTrue(
        run.out().contains(" " + outcomes.size()), "the table adds up\n" + run.out() + outcomes);
  }

  private Map<String, String> outcomes() throws IOException {
    Run ledger = Run.of("ledger", "--index", folder.resolve("index"), "--format", "json");
    Map<String, String> outcomes = new TreeMap<>();
    for (String line : ledger.out().lines().toList()) {
      JsonNode item = Json.parse(line);
      outcomes.put(item.path("id").asText(), item.path("outcome").asText());
    }
    Run text = Run.of("ledger", "--index", folder.resolve("index"));
    assertFalse(text.out().contains("\u001B"), "a name must not steer the terminal");
    return outcomes;
  }

  private static void bomb(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("zeros.txt"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        zip.write(zeros);
      }
    }
  }

  private static void escape(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("../../x"));
      zip.write((SENTENCE + "Escaped.").getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void large(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        BufferedWriter writer =
            new BufferedWriter(new java.io.OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      for (int i = 0; i < 200_000; i++) {
        writer.write(SENTENCE);
      }
    }
  }
}

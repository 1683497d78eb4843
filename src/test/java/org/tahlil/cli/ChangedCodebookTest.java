package org.tahlil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedCodebookTest {
  private static final String CODEBOOK =
      "version: 1\nthemes: [{id: harvest, label: H, definition: H, cues: {en: [WORD]}}]\n";

  @TempDir private Path folder = Path.of("");

  private JsonNode ingest(String word) throws IOException {
    Path codebook = folder.resolve("codebook.yaml");
    Files.writeString(codebook, CODEBOOK.replace("WORD", word));
    Path timings = folder.resolve("timings.json");
    Run run =
        Run.of(
            "ingest",
            folder.resolve("texts"),
            "--index",
            folder.resolve("index"),
            "--codebook",
            codebook,
            "--timings",
            timings);
    assertEquals(0, run.code(), run.err());
    return Json.parse(Files.readString(timings)).path("stages");
  }

  private int found() throws IOException {
    Run run =
        Run.of(
            "search", "--index", folder.resolve("index"), "--theme", "harvest", "--format", "json");
    return Json.parse(run.out()).path("total").asInt();
  }

  @Test
  void anotherCodebookRedoesTheThemesAndNothingElse() throws IOException {
    Files.createDirectory(folder.resolve("texts"));
    Files.writeString(folder.resolve("texts/a.txt"), "The melons are ripe. The wheat is not.");
    JsonNode first = ingest("melons");
    assertEquals(1, found());
    assertTrue(first.path("extract").asDouble() > 0, first::toString);

    JsonNode second = ingest("wheat, melons");
    assertEquals(2, found());
    for (String stage : new String[] {"extract", "segment", "language", "entity"}) {
      assertEquals(0, second.path(stage).asDouble(), stage + " in " + second);
    }
    assertTrue(second.path("theme").asDouble() > 0, second::toString);

    JsonNode third = ingest("wheat, melons");
    assertEquals(0, third.path("theme").asDouble(), "nothing has changed: " + third);
  }
}

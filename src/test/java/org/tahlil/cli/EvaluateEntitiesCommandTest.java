package org.tahlil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateEntitiesCommandTest {
  private static final String GOLD =
      """
      {"text":"The ministers met in Kabul and Moscow.","lang":"en","entities":[\
      {"start":21,"end":26,"type":"LOCATION","id":"place:kabul"}]}
      """;

  @TempDir private Path folder = Path.of("");

  private Run evaluate(String gold, String format) throws IOException {
    Path file = Files.writeString(folder.resolve("gold.jsonl"), gold);
    return Run.of("evaluate", "entities", "--without-models", "--gold", file, "--format", format);
  }

  @Test
  void theTableHasARowForEachLanguageAndType() throws IOException {
    Run run = evaluate(GOLD, "text");
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.out().lines().anyMatch(l -> l.matches("en +LOCATION +1 +2 +1 +50.00 +100.00 .*")),
        run.out());
    assertTrue(run.out().contains("en: 1 of 1 canonical ids right"), run.out());
  }

  @Test
  void theSameFiguresComeAsJson() throws IOException {
    JsonNode json = Json.parse(evaluate(GOLD, "json").out());
    assertEquals(1, json.path("texts").intValue());
    assertEquals("LOCATION", json.path("rows").path(1).path("type").textValue());
    assertEquals(0.5, json.path("rows").path(1).path("precision").doubleValue());
    assertEquals(1, json.path("ids").path(0).path("right").intValue());
  }

  @Test
  void theSameFiguresComeAsCsv() throws IOException {
    Run run = evaluate(GOLD, "csv");
    assertTrue(run.out().contains("en,LOCATION,1,2,1,0.5,1.0,0.6667"), run.out());
  }

  @Test
  void aBrokenLineIsTheUsersMistake() throws IOException {
    Run run = evaluate(GOLD + "{\"text\":1}\n", "text");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("gold.jsonl:2: "), run.err());
  }

  @Test
  void aLanguageWithoutDataIsTheUsersMistake() {
    Run run = Run.of("train", "entities", "--data", folder, "--out", folder.resolve("x.bin"));
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--language is needed"), run.err());
  }
}

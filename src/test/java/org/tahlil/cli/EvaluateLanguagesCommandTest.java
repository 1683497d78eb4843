package org.tahlil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateLanguagesCommandTest {
  private static final String GOLD =
      """
      ru\tИсследователи опубликовали новый доклад о положении в регионе.
      tg\tПажӯҳишгарони донишгоҳ дар бораи вазъи амният гузориш нашр карданд.
      tg\tResearchers published a new report on the security situation.
      """;

  @TempDir private Path folder = Path.of("");

  private Run evaluate(String gold, String format) throws IOException {
    Path file = Files.writeString(folder.resolve("gold.tsv"), gold);
    return Run.of("evaluate", "languages", "--gold", file, "--format", format);
  }

  @Test
  void theTableHasARowForEachLanguage() throws IOException {
    Run run = evaluate(GOLD, "text");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("3 sentences, 66.67 % right"), run.out());
    assertTrue(run.out().lines().anyMatch(line -> line.matches("tg +2 +1 +1 .*")), run.out());
  }

  @Test
  void theSameFiguresComeAsJson() throws IOException {
    JsonNode json = Json.parse(evaluate(GOLD, "json").out());
    assertEquals(3, json.path("sentences").intValue());
    assertEquals(0.6667, json.path("accuracy").doubleValue());
    assertEquals("en", json.path("languages").path(0).path("language").textValue());
    assertEquals(0.5, json.path("languages").path(2).path("recall").doubleValue());
  }

  @Test
  void theSameFiguresComeAsTable() throws IOException {
    Run run = evaluate(GOLD, "csv");
    assertTrue(run.out().contains("tg,2,1,1,1.0,0.5,0.6667"), run.out());
  }

  @Test
  void aBrokenLineIsTheUsersMistake() throws IOException {
    Run run = evaluate(GOLD + "nothing\n", "text");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("gold.tsv:4: "), run.err());
  }

  @Test
  void aMissingFileIsNamed() {
    Run run = Run.of("evaluate", "languages", "--gold", folder.resolve("none"));
    assertEquals(2, run.code());
    assertTrue(run.err().contains("no such file or folder"), run.err());
  }
}

package org.tahlil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateThemesCommandTest {
  private static final String GOLD =
      """
      {"id":"1","lang":"en","text":"Russia and India held a chess match.","themes":["actor.russia"]}
      {"id":"1","lang":"ru","text":"Бои шли у Идлиба.","themes":["actor.iran"]}
      {"id":"2","lang":"en","text":"The rain will end by noon.","themes":[]}
      """;

  @TempDir private Path folder = Path.of("");

  private Path file(String name, String lines) throws IOException {
    return Files.writeString(folder.resolve(name), lines);
  }

  @Test
  void theJsonHasFiguresOfThemesGroupsAndLanguages() throws IOException {
    Run run =
        Run.of(
            "evaluate",
            "themes",
            "--without-models",
            "--format",
            "json",
            "--gold",
            file("gold.jsonl", GOLD));
    assertEquals(0, run.code(), run.err());
    JsonNode json = Json.parse(run.out());
    assertEquals("cue", json.path("engine").textValue());
    assertEquals(3, json.path("lines").intValue());
    assertEquals(0.5, json.path("micro").path("precision").doubleValue());
    assertEquals(0.5, json.path("micro").path("recall").doubleValue());
    assertEquals(0.5, json.path("macroF1").doubleValue());
    assertEquals("actor", json.path("groups").path(0).path("group").textValue());
    assertEquals("en", json.path("languages").path(0).path("language").textValue());
    assertEquals(1.0, json.path("languages").path(0).path("micro").path("recall").doubleValue());
  }

  @Test
  void theTextHasATableOfThemesAndOneOfLanguages() throws IOException {
    Run run = Run.of("evaluate", "themes", "--without-models", "--gold", file("g.jsonl", GOLD));
    assertTrue(run.out().lines().anyMatch(l -> l.matches("actor.russia +1.000 .*")), run.out());
    assertTrue(run.out().lines().anyMatch(l -> l.matches("actor +0.500 .*")), run.out());
    assertTrue(run.out().lines().anyMatch(l -> l.matches("ru +0.000 .*")), run.out());
  }

  @Test
  void theCsvHasARowForEachFigure() throws IOException {
    Run run =
        Run.of(
            "evaluate",
            "themes",
            "--without-models",
            "--format",
            "csv",
            "--gold",
            file("g.jsonl", GOLD));
    assertTrue(run.out().contains("cue,all,,0.5,0.5,0.5,2,0.5"), run.out());
    assertTrue(run.out().contains("cue,theme,actor.russia,1.0,1.0,1.0,1,"), run.out());
  }

  @Test
  void codersAreComparedByAlpha() throws IOException {
    String other = GOLD.replace("[\"actor.iran\"]", "[]");
    Run run =
        Run.of(
            "evaluate",
            "themes",
            "--format",
            "json",
            "--gold",
            file("a.jsonl", GOLD),
            "--coded",
            file("b.jsonl", other));
    assertEquals(0, run.code(), run.err());
    JsonNode json = Json.parse(run.out());
    assertEquals(3, json.path("texts").intValue());
    JsonNode iran = json.path("themes").path(0);
    assertEquals("actor.iran", iran.path("theme").textValue());
    assertEquals(0.0, iran.path("alpha").doubleValue());
    assertEquals(1.0, json.path("themes").path(1).path("alpha").doubleValue());
  }

  @Test
  void aBrokenLineIsTheUsersMistake() throws IOException {
    Run run = Run.of("evaluate", "themes", "--gold", file("gold.jsonl", GOLD + "{}\n"));
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains("gold.jsonl:4: "), run.err());
  }

  @Test
  void aProbabilityIsAskedFor() throws IOException {
    Run run = Run.of("evaluate", "themes", "--by-model", "8", "--gold", file("g.jsonl", GOLD));
    assertEquals(2, run.code());
    assertTrue(run.err().contains("from 0 to 1"), run.err());
  }
}

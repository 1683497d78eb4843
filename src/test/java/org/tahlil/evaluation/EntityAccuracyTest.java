package org.tahlil.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahlil.entity.EntityTagger;
import org.tahlil.entity.EntityType;
import org.tahlil.text.Span;

class EntityAccuracyTest {
  private static final String OBJECTS =
      """
      {"text":"Kabul and Herat","lang":"en","entities":[
      {"start":0,"end":5,"type":"LOCATION","id":"place:kabul"},
      {"start":10,"end":15,"type":"LOCATION","id":"place:herat"}]}
      """
          .replace("[\n", "[")
          .replace("},\n", "},");

  private static final String TOKENS =
      """
      # language = en
      The\tO
      Security\tB-ORG
      Council\tI-ORG
      met\tO
      Annan\tB-PER
      .\tO

      # language = tg
      Душанбе\tB-LOCATION
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void offsetsTypesAndIdsComeFromObjects() throws IOException {
    EntityGold gold = read(OBJECTS).getFirst();
    assertEquals("Kabul and Herat", gold.text());
    assertEquals(
        new EntityGold.Name(new Span(0, 5), EntityType.LOCATION, Optional.of("place:kabul")),
        gold.names().getFirst());
  }

  @Test
  void tokensMakeASentenceWithNames() throws IOException {
    List<EntityGold> gold = read(TOKENS);
    assertEquals("The Security Council met Annan .", gold.getFirst().text());
    assertEquals(
        List.of("Security Council", "Annan"),
        gold.getFirst().names().stream().map(n -> n.span().of(gold.getFirst().text())).toList());
    assertEquals("tg", gold.getLast().language().tag());
  }

  @Test
  void allMistakesAreNamedWithTheirLines() {
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> read("# language = en\nKabul\tB-PLACE\nKabul LOC\n"));
    assertTrue(String.valueOf(thrown.getMessage()).contains("gold:2: no type 'PLACE'"));
    assertTrue(String.valueOf(thrown.getMessage()).contains("gold:3: no token, tab and tag"));
  }

  @Test
  void aSpanCountsWhereItAndItsTypeAreRight() throws IOException {
    EntityAccuracy accuracy = accuracy(OBJECTS + OBJECTS.replace("\"end\":15", "\"end\":14"));
    Score places = row(accuracy, "en", "LOCATION");
    assertEquals(new Score(3, 1, 1), places);
    assertEquals(places, row(accuracy, EntityAccuracy.ALL, EntityAccuracy.ALL));
    assertEquals(List.of(new EntityAccuracy.Ids("en", 4, 4)), accuracy.ids());
  }

  @Test
  void theWrongIdIsNoHit() throws IOException {
    EntityAccuracy accuracy = accuracy(OBJECTS.replace("place:herat", "place:hera"));
    assertEquals(0.5, accuracy.ids().getFirst().recall());
    assertTrue(accuracy.table().contains("en: 1 of 2 canonical ids right, 50.00 %"));
  }

  private EntityAccuracy accuracy(String gold) throws IOException {
    return EntityAccuracy.of(EntityTagger.createWithoutModels(), read(gold));
  }

  private List<EntityGold> read(String gold) throws IOException {
    return EntityGold.read(Files.writeString(folder.resolve("gold"), gold));
  }

  private static Score row(EntityAccuracy accuracy, String language, String type) {
    return accuracy.rows().stream()
        .filter(r -> r.language().equals(language) && r.type().equals(type))
        .findFirst()
        .orElseThrow()
        .score();
  }
}

package org.tahlil.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahlil.extract.Outcome;
import org.tahlil.pipeline.Summary;
import org.tahlil.segment.SentenceSplitter;

class IngestIntoIndexTest {
  @TempDir private Path base = Path.of("");
  private Collection collection;

  @BeforeEach
  void makeCollection() throws IOException {
    collection = new Collection(base);
  }

  @Test
  void everyFileEndsWithOneOutcome() throws Exception {
    collection
        .write("b.txt", "A text about Syria.")
        .write("a/c.txt", "Another.")
        .write("d.txt", "");

    Summary summary = collection.ingest();

    assertEquals(3, summary.found());
    assertEquals(
        Map.of(
            "field/b.txt", Outcome.INDEXED,
            "field/a/c.txt", Outcome.INDEXED,
            "field/d.txt", Outcome.EMPTY),
        collection.outcomes());
  }

  @Test
  void whatIsCurrentIsSkipped() throws Exception {
    collection.write("a.txt", "One.").write("b.txt", "Two.");
    collection.ingest();

    Summary again = collection.ingest();

    assertEquals(2, again.current());
    assertEquals(Map.of(), collection.extracted());
  }

  @Test
  void whatHasChangedIsDoneAgain() throws Exception {
    collection.write("a.txt", "One.").write("b.txt", "Two.");
    collection.ingest();

    collection.write("b.txt", "Three.").ingest();

    assertEquals(Map.of("field/b.txt", 1), collection.extracted());
    assertEquals("Three.", collection.load("field/b.txt").get(0).analysis().get().text());
  }

  @Test
  void anotherCodebookRedoesTheThemesWithoutExtracting() throws Exception {
    collection.write("a.txt", "A text about Syria. Another about Kabul.\n@Syria attached.");
    collection.ingest("Syria", false);

    Summary summary = collection.ingest("Kabul", false);

    assertEquals(Map.of(), collection.extracted());
    assertEquals(2, summary.renewed());
    List<String> renewed = collection.contents();
    Collection fresh = new Collection(base.resolve("fresh"));
    fresh.write("a.txt", "A text about Syria. Another about Kabul.\n@Syria attached.");
    fresh.ingest("Kabul", false);
    assertEquals(withoutPaths(fresh.contents()), withoutPaths(renewed));
  }

  @Test
  void theFirstIdOfEqualBytesIsPrimary() throws Exception {
    collection.write("b.txt", "The same.").write("c.txt", "The same.");
    collection.ingest();
    assertEquals(Outcome.DUPLICATE, collection.outcomes().get("field/c.txt"));

    // A first id that comes later takes the place of the primary.
    collection.write("a.txt", "The same.").ingest();

    assertEquals(
        Map.of(
            "field/a.txt", Outcome.INDEXED,
            "field/b.txt", Outcome.DUPLICATE,
            "field/c.txt", Outcome.DUPLICATE),
        collection.outcomes());
  }

  @Test
  void aDuplicateSaysTheSameWhetherOrNotItWasExtractedFirst() throws Exception {
    collection.write("b.txt", "The same.").ingest();
    collection.write("a.txt", "The same.").ingest();
    assertEquals(Outcome.DUPLICATE, collection.outcomes().get("field/b.txt"));
    Collection skipped = new Collection(base.resolve("skipped"));
    skipped.write("a.txt", "The same.").ingest();
    skipped.write("b.txt", "The same.").ingest();
    assertEquals(Map.of(), skipped.extracted());

    assertEquals(withoutPaths(skipped.contents()), withoutPaths(collection.contents()));
  }

  @Test
  void aDuplicateIsPromotedWhenItsPrimaryChanges() throws Exception {
    collection.write("a.txt", "The same.").write("b.txt", "The same.");
    collection.ingest();

    collection.write("a.txt", "Another.").ingest();

    assertEquals(
        Map.of("field/a.txt", Outcome.INDEXED, "field/b.txt", Outcome.INDEXED),
        collection.outcomes());
  }

  @Test
  void whatHasVanishedStaysUnlessPruned() throws Exception {
    collection.write("a.txt", "The same.").write("b.txt", "The same.").write("c.txt", "Other.");
    collection.ingest();
    collection.delete("a.txt").delete("c.txt");

    assertEquals(2, collection.ingest().vanished());
    assertEquals(3, collection.outcomes().size());

    assertEquals(2, collection.ingest("Syria", true).pruned());
    assertEquals(Map.of("field/b.txt", Outcome.INDEXED), collection.outcomes());
  }

  @Test
  void anyHistoryEndsInTheIndexOfAFreshRun() throws Exception {
    Random random = new Random(11);
    for (int round = 0; round < 12; round++) {
      Collection old = new Collection(base.resolve("round" + round));
      for (int step = 0; step < 4; step++) {
        change(old, random);
        old.ingest(random.nextBoolean() ? "Syria" : "Kabul", true);
      }
      old.ingest("Syria", true);
      List<String> grown = old.contents();
      Files.move(old.index, base.resolve("grown" + round));

      old.ingest("Syria", true);

      assertEquals(old.contents(), grown, "round " + round);
    }
  }

  @Test
  void aSecondWriterIsToldToWait() throws Exception {
    collection.write("a.txt", "One.");
    try (LuceneStore first = LuceneStore.open(collection.index, SentenceSplitter.create())) {
      first.commit();
      IndexException e = assertThrows(IndexException.class, () -> collection.ingest());
      assertMessage(e, "another process is writing");
      assertFalse(e.isWrongPath());
    }
  }

  @Test
  void aForeignFolderIsLeftAlone() throws Exception {
    Files.createDirectories(collection.index);
    Files.writeString(collection.index.resolve("thesis.doc"), "years of work");

    IndexException e = assertThrows(IndexException.class, () -> collection.ingest());

    assertTrue(e.isWrongPath());
    try (var files = Files.list(collection.index)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void aDamagedIndexIsNamed() throws Exception {
    collection.write("a.txt", "One.").ingest();
    try (var files = Files.list(collection.index)) {
      for (Path file :
          files.filter(f -> !f.getFileName().toString().equals("write.lock")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }

    IndexException e = assertThrows(IndexException.class, () -> collection.ingest());

    assertMessage(e, "damaged");
  }

  private static void assertMessage(IndexException e, String part) {
    String message = String.valueOf(e.getMessage());
    assertTrue(message.contains(part), message);
  }

  private static void change(Collection collection, Random random) throws IOException {
    String[] names = {"a.txt", "b/x.txt", "b-x.txt", "c.txt", "d/e/f.txt"};
    String[] texts = {
      "About Syria. And more.", "About Kabul.", "", "Mail.\n@About Syria.\n@Other.", "@Other."
    };
    for (String name : names) {
      switch (random.nextInt(3)) {
        case 0 -> collection.write(name, texts[random.nextInt(texts.length)]);
        case 1 -> Files.deleteIfExists(collection.folder.resolve(name));
        default -> {}
      }
    }
  }

  private static List<String> withoutPaths(List<String> lines) {
    return lines.stream().map(line -> line.replaceAll("path=[^,]*,", "")).toList();
  }
}

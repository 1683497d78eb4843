package org.tahlil.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahlil.extract.ExtractionSettings.Columns;

/** Long tables against the same tables read whole. */
class TableWalkTest {
  private static final int ROWS = 12_001;
  private static final String FILLER = "Матни гузориш. ".repeat(60);

  @TempDir Path folder;

  @Test
  void aLongTableHasTheRowsThatItHasWhole() throws Exception {
    check(
        "posts.csv",
        rows(i -> i % 1000 == 7 ? "broken,row,too" : i + ",\"" + FILLER + "\n" + i + "\""));
  }

  @Test
  void soHaveJsonLinesWhateverTheyHold() throws Exception {
    check(
        "posts.jsonl",
        rows(
            i ->
                i % 1000 == 7
                    ? "{"
                    : "{\"text\":\""
                        + FILLER
                        + i
                        + " \\ud800\",\"date\":\"2023-05-0"
                        + (1 + i % 9)
                        + "\"}"));
  }

  @Test
  void aLongTableWithoutTextsGoesWhole() throws Exception {
    Files.writeString(
        Files.createDirectory(folder.resolve("field")).resolve("figures.csv"),
        "a,b\n" + ("1," + FILLER + "\n").repeat(ROWS));
    assertEquals(List.of("field/figures.csv"), walk().stream().map(Found::id).toList());
  }

  private static String rows(java.util.function.IntFunction<String> row) {
    StringBuilder rows = new StringBuilder();
    IntStream.rangeClosed(1, ROWS).forEach(i -> rows.append(row.apply(i)).append('\n'));
    return rows.toString();
  }

  private void check(String name, String rows) throws IOException, InterruptedException {
    String header = name.endsWith(".csv") ? "number,text\n" : "";
    Path file = Files.createDirectory(folder.resolve("field")).resolve(name);
    byte[] bytes = (header + rows).getBytes(StandardCharsets.UTF_8);
    Files.write(file, bytes);
    assertTrue(bytes.length > TableWalk.SHORT);

    List<Found> found = walk();

    assertEquals(
        new Settled(
            "field/" + name, sha256(found), bytes.length, type(found), Outcome.EMPTY, "container"),
        found.getLast());
    assertEquals("field/" + name + "!/rows 1", found.getFirst().id());
    List<Extraction> cut = new ArrayList<>();
    for (Found each : found.subList(0, found.size() - 1)) {
      Item run = (Item) each;
      assertTrue(run.size() < 2 * TableWalk.SHORT);
      SpooledRows.extract(run, cut::add);
      assertEquals(run.id(), cut.removeLast().id());
      run.discard();
    }
    List<Extraction> whole = new ArrayList<>();
    Item item = new Item("field/" + name, "", bytes.length, type(found), file, false);
    assertTrue(new Tables(NO_COLUMNS, 1000).extract(item, whole::add));
    whole.removeLast();
    assertEquals(ROWS, whole.size());
    assertEquals(whole, cut);
    try (Stream<Path> left = Files.list(folder.resolve("spool"))) {
      assertFalse(left.findAny().isPresent());
    }
  }

  private static final Columns NO_COLUMNS = ExtractionSettings.DEFAULT.columns();

  private List<Found> walk() throws IOException, InterruptedException {
    List<Found> found = new ArrayList<>();
    ExtractionSettings usual = ExtractionSettings.DEFAULT;
    Walk.create(
            List.of(folder.resolve("field")),
            WalkLimits.DEFAULT,
            Files.createDirectory(folder.resolve("spool")))
        .with(
            new ExtractionSettings(
                usual.timeout(),
                usual.maxHeap(),
                1000,
                1,
                usual.ocr(),
                usual.columns(),
                usual.attachments()))
        .run(found::add);
    return found;
  }

  private static String type(List<Found> found) {
    return ((Settled) found.getLast()).mediaType();
  }

  private static String sha256(List<Found> found) {
    return ((Settled) found.getLast()).sha256();
  }
}

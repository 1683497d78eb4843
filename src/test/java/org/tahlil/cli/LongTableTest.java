package org.tahlil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahlil.index.LuceneStore;
import org.tahlil.segment.SentenceSplitter;

/** A table that is cut into runs of rows, and what the index keeps of it when it changes. */
class LongTableTest {
  private static final int ROWS = 11_000;
  private static final String FILLER = "0".repeat(1_700);

  @TempDir Path folder;

  @Test
  void theIndexHasTheRowsThatTheTableHasNow() throws IOException {
    assertEquals(ids(ROWS, 1, 5001, 10_001), indexed(ROWS, ""));
    assertEquals(ids(ROWS + 1_000, 1, 5001, 10_001), indexed(ROWS + 1_000, ""));
    // Longer rows come in shorter runs, which begin elsewhere.
    assertEquals(ROWS, rows(indexed(ROWS, " and more".repeat(200))));
    assertEquals(ids(10), indexed(10, ""));
  }

  private List<String> indexed(int rows, String more) throws IOException {
    StringBuilder table = new StringBuilder("text,filler\n");
    for (int i = 1; i <= rows; i++) {
      table.append("Row ").append(i).append(more).append(',').append(FILLER).append('\n');
    }
    Files.writeString(Files.createDirectories(folder.resolve("field")).resolve("posts.csv"), table);
    Path index = folder.resolve("index");
    Run run = Run.of("ingest", folder.resolve("field"), "--index", index, "--without-models");
    assertEquals(Exit.DONE, run.code(), run.err());
    List<String> ids = new ArrayList<>();
    try (LuceneStore store = LuceneStore.open(index, SentenceSplitter.create())) {
      store.forEach(receipt -> ids.add(receipt.id() + " " + receipt.outcome().label()));
    }
    return ids.stream().sorted().toList();
  }

  private static long rows(List<String> ids) {
    assertEquals(ids.size(), ids.stream().distinct().count());
    return ids.stream().filter(id -> id.matches("field/posts\\.csv#\\d+ indexed")).count();
  }

  private static List<String> ids(int rows, int... runs) {
    List<String> ids = new ArrayList<>(List.of("field/posts.csv empty"));
    for (int first : runs) {
      ids.add("field/posts.csv!/rows " + first + " empty");
    }
    for (int i = 1; i <= rows; i++) {
      ids.add("field/posts.csv#" + i + " indexed");
    }
    return ids.stream().sorted().toList();
  }
}

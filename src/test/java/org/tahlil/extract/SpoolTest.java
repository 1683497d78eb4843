package org.tahlil.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
  @TempDir Path folder;

  @Test
  void whatAKilledRunHasLeftIsDeleted() throws Exception {
    Path left = Files.createDirectories(folder.resolve("spool/child-1"));
    Files.writeString(left.resolve("member-1"), "x");
    try (Spool spool = Spool.below(folder);
        Stream<Path> files = Files.list(spool.folder())) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void itEndsWithTheRun() throws Exception {
    Path inside;
    try (Spool spool = Spool.below(folder)) {
      inside = Files.writeString(spool.folder().resolve("member-1"), "x");
    }
    assertFalse(Files.exists(inside.getParent()));
  }

  @Test
  void linksInItAreDeletedAndNotFollowed() throws Exception {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Path kept = Files.writeString(outside.resolve("kept"), "x");
    Files.createDirectory(folder.resolve("spool"));
    Files.createSymbolicLink(folder.resolve("spool/link"), outside);
    Spool.below(folder).close();
    assertTrue(Files.exists(kept));
  }
}

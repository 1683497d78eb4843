package org.tahlil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ModelRowTest {
  private static final Path MODELS = Path.of("models");

  @Test
  void everyModelHasARowWithItsChecksum() throws Exception {
    Map<String, String> described = new TreeMap<>();
    for (ModelRow row : ModelRow.read(MODELS.resolve("README.md"))) {
      described.put(row.file(), row.sha256());
      assertTrue(row.accuracy().length() > 10, row.file());
    }
    Map<String, String> there = new TreeMap<>();
    try (var files = Files.list(MODELS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".bin")).toList()) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        there.put(String.valueOf(file.getFileName()), HexFormat.of().formatHex(digest));
      }
    }
    assertEquals(there, described);
  }

  @Test
  void aFolderWithoutTheTableHasNoRows() throws Exception {
    assertEquals(List.of(), ModelRow.read(MODELS.resolve("nothing.md")));
  }
}

package org.tahlil.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample documents against the texts that they are made of: every paragraph, in order, in
 * whatever format, script and encoding.
 */
class SamplesTest {
  private static final Path SOURCES = Path.of("src", "samples");
  private static final Path DOCUMENTS = Path.of("corpus-samples");

  @TempDir Path folder;

  @Test
  void everySampleGivesTheTextThatItIsMadeOf() throws Exception {
    Map<String, Extraction> extracted = extractAll();
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (Path source : sources()) {
      String whole = Files.readString(source);
      int rule = whole.indexOf("\n---\n");
      String id = "corpus-samples/" + header(whole.substring(0, rule), "path");
      Extraction found = extracted.get(id);
      if (found != null && found.outcome() == Outcome.INDEXED) {
        compared++;
        String labels = "\\{[^}]*\\}";
        if (!plain(found.text())
            .contains(plain(whole.substring(rule + 5).replaceAll(labels, "")))) {
          wrong.add(found.id());
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(compared > 70, "only " + compared + " compared");
  }

  private Map<String, Extraction> extractAll() throws IOException, InterruptedException {
    Map<String, Extraction> extracted = new HashMap<>();
    try (Extractor extractor = Extractor.create(ExtractionSettings.DEFAULT, folder)) {
      Walk.create(List.of(DOCUMENTS), WalkLimits.DEFAULT, folder)
          .run(
              found -> {
                if (found instanceof Item item) {
                  extractor.extract(item, each -> extracted.put(each.id(), each));
                  item.discard();
                }
              });
    }
    return extracted;
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static String header(String header, String name) {
    return header
        .lines()
        .filter(line -> line.startsWith(name + ": "))
        .map(line -> line.substring(name.length() + 2).strip())
        .findFirst()
        .orElse("");
  }

  /** Without hyphens, which a line end may add, and with one blank for any white space. */
  private static String plain(String text) {
    return text.replaceAll("-\\s*\n\\s*", "").replace("-", "").replaceAll("\\s+", " ").strip();
  }
}

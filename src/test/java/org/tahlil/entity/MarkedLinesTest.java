package org.tahlil.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahlil.text.Language;
import org.tahlil.text.Span;

class MarkedLinesTest {
  @TempDir Path models;

  @Test
  void onlyLinesWithNamesCountWhereACorpusIsMarkedInPart() throws IOException {
    MarkedLines lines =
        read(ParallelCorpus.SEED, "2\t3\t8\tLOCATION\t\n", List.of("-", "in Kabul", "-"));
    AnnotatedText.Name kabul = new AnnotatedText.Name(new Span(3, 8), EntityType.LOCATION);
    assertEquals(List.of(new AnnotatedText("in Kabul", List.of(kabul))), lines.training());
    assertEquals(List.of(), lines.gold());
    assertTrue(lines.has(2));
    assertFalse(lines.has(1));
  }

  @Test
  void theFirstLinesAreForMeasuringOnly() throws IOException {
    MarkedLines lines =
        read(
            ParallelCorpus.FLORES,
            "1\t0\t5\tLOCATION\tplace:kabul\n151\t0\t5\tLOCATION\t\n",
            Collections.nCopies(997, "Kabul"));
    assertEquals(150, lines.gold().size());
    assertEquals(List.of(Optional.of("place:kabul")), lines.gold().getFirst().ids());
    assertEquals(847, lines.training().size());
    assertEquals(1, lines.training().getFirst().names().size());
    assertTrue(lines.has(997));
  }

  private MarkedLines read(ParallelCorpus corpus, String rows, List<String> texts)
      throws IOException {
    Path file = corpus.marks(models, Language.PASHTO);
    Files.createDirectories(models.resolve("annotations"));
    Files.writeString(file, "# a comment\n" + rows);
    return MarkedLines.read(models, corpus, Language.PASHTO, texts);
  }
}

package org.tahlil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainThemesCommandTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aModelComesFromCodedAndNeutralTexts() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    StringBuilder coded = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      coded.append("{\"id\":\"").append(i).append("\",\"lang\":\"en\",\"text\":\"Envoys of India ");
      coded.append("met ").append(i).append(" guests.\",\"themes\":[\"actor.india\"]}\n");
    }
    Files.writeString(data.resolve("coded.jsonl"), coded);
    Files.writeString(
        data.resolve("table.csv"), "path,sentence,themes\np,The rain ended by noon today.,\n");
    Files.writeString(data.resolve("neutral.txt"), "The library opens at nine every day.\n");
    Path out = folder.resolve("themes.bin");
    Run run = Run.of("train", "themes", "--data", data, "--out", out);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("21 coded and 1 neutral texts, "), run.out());
    assertTrue(run.out().lines().anyMatch(l -> l.matches("cue +en +21 .*")), run.out());
    assertTrue(run.out().lines().anyMatch(l -> l.matches("both +all +21 .*")), run.out());
    assertTrue(Files.size(out) > 0);
  }

  @Test
  void aFolderWithoutCodedTextsIsTheUsersMistake() {
    Run run = Run.of("train", "themes", "--data", folder, "--out", folder.resolve("x.bin"));
    assertEquals(2, run.code());
    assertTrue(run.err().contains("no coded texts"), run.err());
  }
}

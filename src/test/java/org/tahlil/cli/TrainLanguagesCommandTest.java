package org.tahlil.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainLanguagesCommandTest {
  @TempDir private Path folder = Path.of("");

  private Path data() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data/flores200-dev"));
    write(data, "rus_Cyrl", "Доклад о положении в области безопасности вышел в номере ");
    write(data, "tgk_Cyrl", "Гузориш дар бораи вазъи амният дар шумораи рӯзнома нашр шуд, ");
    write(data, "prs_Arab", "راپور در بارهٔ وضعیت امنیتی ولایت در پوهنتون نشر شد، شماره ");
    write(data, "pes_Arab", "گزارش دربارهٔ وضعیت امنیتی استان در دانشگاه منتشر شد، شماره ");
    return data;
  }

  private static void write(Path data, String name, String text) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (char c : "abcdefghijklmnopqrst".toCharArray()) {
      lines.append(text).append(c).append('\n');
    }
    Files.writeString(data.resolve(name + ".dev"), lines);
  }

  @Test
  void theSameTextsGiveTheSameModels() throws IOException {
    Path data = data();
    for (String out : List.of("a.bin", "b.bin")) {
      Run run = Run.of("train", "languages", "--data", data, "--out", folder.resolve(out));
      assertEquals(Exit.DONE, run.code(), run.err());
      assertTrue(run.out().contains("right of one text in 5"), run.out());
      assertTrue(run.out().lines().anyMatch(line -> line.startsWith("tg ")), run.out());
    }
    for (String model : List.of(".bin", "-persian.bin")) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve("a" + model)),
          Files.readAllBytes(folder.resolve("b" + model)));
    }
  }

  @Test
  void aFolderWithoutTextsIsNamed() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Run run = Run.of("train", "languages", "--data", empty, "--out", folder.resolve("a.bin"));
    assertEquals(Exit.WRONG_INPUT, run.code());
    assertTrue(run.err().contains(empty + ": no labelled texts"), run.err());
  }
}

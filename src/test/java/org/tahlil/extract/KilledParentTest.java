package org.tahlil.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code kill -9} leaves running. */
class KilledParentTest {
  @TempDir Path folder;

  @Test
  void theChildProcessesEndWithTheOneThatStartedThem() throws Exception {
    Process parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Parent.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<ProcessHandle> children;
    try {
      waitFor(folder.resolve("done"));
      children = parent.toHandle().children().toList();
      assertEquals(1, children.size());
    } finally {
      parent.destroyForcibly();
    }
    assertTrue(parent.waitFor(10, TimeUnit.SECONDS));
    children.getFirst().onExit().get(10, TimeUnit.SECONDS);
  }

  private static void waitFor(Path file) throws InterruptedException {
    for (int i = 0; i < 600 && !Files.exists(file); i++) {
      Thread.sleep(100);
    }
    assertTrue(Files.exists(file), "the parent has extracted nothing");
  }

  /** Extracts one document, says so, and waits. */
  static final class Parent {
    private Parent() {}

    public static void main(String[] arguments) throws Exception {
      Path folder = Path.of(arguments[0]);
      byte[] docx = Documents.docx("Text.");
      Path file = Files.write(folder.resolve("a.docx"), docx);
      Extractor extractor = Extractor.create(ExtractionSettings.DEFAULT, folder);
      extractor.extract(
          new Item("a.docx", "", docx.length, "application/x-tika-ooxml", file, false));
      Files.createFile(folder.resolve("done"));
      Thread.sleep(60_000);
    }
  }
}

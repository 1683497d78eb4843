package org.tahlil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahlil.index.IndexContents;
import org.tahlil.segment.SentenceSplitter;

/**
 * Really kills the process ({@code kill -9}) at random moments. {@code -Dtahlil.kills=50} and
 * {@code -Dtahlil.seed=…} make it harder.
 */
class KilledIngestIT {
  private static final int KILLS = Integer.getInteger("tahlil.kills", 4);
  private static final long SEED = Long.getLong("tahlil.seed", 20240322);

  @TempDir private Path folder = Path.of("");

  @Test
  void aRunAfterKillsEndsInTheIndexOfAnUndisturbedRun() throws Exception {
    Path corpus = corpus();
    Path undisturbed = folder.resolve("undisturbed");
    long start = System.nanoTime();
    assertEquals(0, start(corpus, undisturbed).waitFor());
    long millis = (System.nanoTime() - start) / 1_000_000;

    Random random = new Random(SEED);
    Path killed = folder.resolve("killed");
    int interrupted = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = start(corpus, killed);
      boolean ended = process.waitFor(random.nextLong(millis), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      interrupted += ended ? 0 : 1;
    }
    assertTrue(interrupted > 0, "no run was killed before its end");
    assertEquals(0, start(corpus, killed).waitFor());

    SentenceSplitter splitter = SentenceSplitter.create();
    assertEquals(IndexContents.of(undisturbed, splitter), IndexContents.of(killed, splitter));
    assertEquals(List.of(), leftovers(killed));
  }

  private Process start(Path corpus, Path index) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "org.tahlil.cli.Tahlil",
            "ingest",
            corpus.toString(),
            "--index",
            index.toString(),
            "--commit-every",
            "50ms")
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  /** The sample corpus, and copies of its plain texts that all differ. */
  private Path corpus() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    List<Path> samples;
    try (Stream<Path> files = Files.walk(Path.of("corpus-samples"))) {
      samples = files.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path sample : samples) {
      Path copy = corpus.resolve(sample);
      Files.createDirectories(copy.getParent());
      Files.copy(sample, copy);
    }
    for (int i = 0; i < 300; i++) {
      Path text = samples.get(i % samples.size());
      if (text.toString().endsWith(".txt")) {
        byte[] bytes = Files.readAllBytes(text);
        Path copy = corpus.resolve("copies-" + i % 7).resolve(i + ".txt");
        Files.createDirectories(copy.getParent());
        Files.write(copy, bytes);
        // Every third copy stays an exact duplicate.
        if (i % 3 != 0) {
          Files.writeString(
              copy, "\nCopy number " + i + ".\n", java.nio.file.StandardOpenOption.APPEND);
        }
      }
    }
    return corpus;
  }

  private static List<Path> leftovers(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return new ArrayList<>(files.filter(Files::isDirectory).toList());
    }
  }
}

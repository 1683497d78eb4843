package org.tahlil.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.emitter.EmitData;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;

/**
 * What Tika's own extraction of a folder costs: its forked {@code PipesParser} with default
 * settings. Every file's text comes back to this process, is counted and forgotten. The processor
 * time is measured from outside, child processes included.
 */
public final class TikaBaseline {
  private static final String CONFIG =
      """
      <properties>
        <fetchers>
          <fetcher class="org.apache.tika.pipes.fetcher.fs.FileSystemFetcher">
            <params>
              <name>files</name>
              <basePath>FOLDER</basePath>
            </params>
          </fetcher>
        </fetchers>
      </properties>
      """;

  private TikaBaseline() {}

  /** {@code FOLDER THREADS HEAP OUT.json}: {@code HEAP} of a child as for {@code -Xmx}. */
  public static void main(String[] args)
      throws IOException, TikaConfigException, InterruptedException, ExecutionException {
    Path folder = Path.of(args[0]).toAbsolutePath();
    int threads = Integer.parseInt(args[1]);
    Path out = Path.of(args[3]);
    Path config = Files.createTempFile("tika-baseline", ".xml");
    try (PipesParser parser = parser(config, folder, threads, args[2])) {
      new ObjectMapper().writeValue(out.toFile(), run(parser, folder, threads));
    } finally {
      Files.delete(config);
    }
    // A child that has not been waited for would be missing in the sum.
    for (ProcessHandle child : ProcessHandle.current().children().toList()) {
      child.destroy();
      child.onExit().join();
    }
  }

  private static PipesParser parser(Path config, Path folder, int threads, String heap)
      throws IOException, TikaConfigException {
    Files.writeString(config, CONFIG.replace("FOLDER", DocxFile.escape(folder.toString())));
    PipesConfig pipes;
    try (InputStream in = Files.newInputStream(config)) {
      pipes = PipesConfig.load(in);
    }
    pipes.setTikaConfig(config);
    pipes.setJavaPath(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    pipes.setForkedJvmArgs(List.of("-Xmx" + heap));
    pipes.setNumClients(threads);
    // The text comes back whole; nothing is written by the child.
    pipes.setMaxForEmitBatchBytes(-1);
    return new PipesParser(pipes);
  }

  private static Map<String, Long> run(PipesParser parser, Path folder, int threads)
      throws IOException, InterruptedException, ExecutionException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    long characters = 0;
    long empty = 0;
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Long>> results = new ArrayList<>();
      for (Path file : files) {
        String name = folder.relativize(file).toString();
        results.add(workers.submit(() -> characters(parser, name)));
      }
      for (Future<Long> result : results) {
        characters += result.get();
        empty += result.get() == 0 ? 1 : 0;
      }
    } finally {
      workers.shutdownNow();
    }
    return new TreeMap<>(
        Map.of("documents", (long) files.size(), "characters", characters, "withoutText", empty));
  }

  /** Length of the text of the file; 0 where there is none. */
  private static long characters(PipesParser parser, String name)
      throws IOException, PipesException, InterruptedException {
    FetchEmitTuple request =
        new FetchEmitTuple(name, new FetchKey("files", name), new EmitKey("none", name));
    EmitData data = parser.parse(request).getEmitData();
    if (data == null) {
      return 0;
    }
    return data.getMetadataList().stream()
        .map(metadata -> metadata.get(TikaCoreProperties.TIKA_CONTENT))
        .mapToLong(text -> text == null ? 0 : text.length())
        .sum();
  }
}

package org.tahlil.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns what {@code scripts/bench.sh} has measured into {@code performance.md}. */
public final class BenchmarkReport {
  private static final double MEGA = 1e6;
  private static final double MEBI = 1 << 20;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path folder;
  private final StringBuilder out = new StringBuilder();

  private BenchmarkReport(Path folder) {
    this.folder = folder;
  }

  /** {@code BENCH_FOLDER COMMAND DATE THREADS LOAD}. */
  public static void main(String[] args) throws IOException {
    BenchmarkReport report = new BenchmarkReport(Path.of(args[0]));
    report.heading(args[1], args[2], args[3], args[4]);
    for (int documents : report.sizes()) {
      report.corpus(documents);
    }
    report.stageBenchmarks();
    Files.writeString(Path.of(args[0], "performance.md"), report.out);
  }

  private void heading(String command, String date, String threads, String load)
      throws IOException {
    line("# Performance");
    line("");
    line(
        "Measured and written by `"
            + command.strip()
            + "` on "
            + date
            + ". The corpus is generated");
    line(
        "from the sample documents, so the figures can be measured again anywhere. MB is 10⁶ bytes");
    line(
        "of UTF-8 text. Other programs on the machine make the seconds longer, and the CPU seconds");
    line("somewhat; the two programs run in turn, so that both meet the same.");
    line("");
    line("| machine | |");
    line("|---|---|");
    line("| processor | " + processor() + " |");
    line("| cores | " + Runtime.getRuntime().availableProcessors() + " |");
    line("| system | " + property("os.name") + " " + property("os.version") + " |");
    line("| Java | " + property("java.vendor") + " " + property("java.version") + " |");
    line("| threads of each program | " + threads + " |");
    line("| load before the start (1, 5, 15 minutes) | " + load + " |");
  }

  private void corpus(int documents) throws IOException {
    JsonNode corpus = read(folder.resolve("runs/" + documents + ".corpus.json"));
    List<Cost> tika = all(documents + ".tika.").stream().map(Cost::of).toList();
    List<Cost> ingest = all(documents + ".ingest.").stream().map(Cost::of).toList();
    List<JsonNode> timings = all(documents + ".timings.");
    double text = corpus.required("textBytes").asLong() / MEGA;
    line("");
    line("## " + String.format(Locale.ROOT, "%,d", documents) + " documents");
    line("");
    line(number(text) + " MB of text in " + formats(corpus.required("formats")) + ".");
    line("Median of " + tika.size() + " runs of each program, with new processes and a new index.");
    line(
        "Tika alone is its own forked `PipesParser` with default settings over the same files; it");
    line("hands the text back, which is forgotten.");
    line("");
    line("| | Tika alone | Tahlil ingest |");
    line("|---|---:|---:|");
    Function<List<Cost>, Double> seconds = runs -> Cost.median(runs, Cost::wallSeconds);
    Function<List<Cost>, Double> cpu = runs -> Cost.median(runs, Cost::cpuSeconds);
    row("CPU seconds, all processes", tika, ingest, cpu);
    row("seconds", tika, ingest, seconds);
    row("documents a second", tika, ingest, seconds.andThen(s -> documents / s));
    row("MB of text a second", tika, ingest, seconds.andThen(s -> text / s));
    row("MB of text a CPU second", tika, ingest, cpu.andThen(s -> text / s));
    row("peak memory, all processes, MiB", tika, ingest, runs -> peak(runs, Cost::peakBytes));
    row("peak memory, main process, MiB", tika, ingest, runs -> peak(runs, Cost::mainPeakBytes));
    line("| peak heap, main process, MiB | | " + number(peakHeap(timings)) + " |");
    line("");
    line(
        "**CPU seconds of the ingest for one of Tika alone: " + number(ratio(tika, ingest)) + "**");
    line("(median over the pairs of runs).");
    stages(timings);
  }

  private void stages(List<JsonNode> timings) {
    line("");
    line("| stage | seconds, all threads together | share |");
    line("|---|---:|---:|");
    double sum = 0;
    List<String> names = new ArrayList<>();
    timings.getFirst().required("stages").fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      sum += seconds(timings, name);
    }
    for (String name : names) {
      double seconds = seconds(timings, name);
      String share = number(100 * seconds / sum);
      line("| " + name + " | " + number(seconds) + " | " + share + " % |");
    }
  }

  /** The results of JMH, where the stages have been measured. */
  private void stageBenchmarks() throws IOException {
    Path file = folder.resolve("stages.json");
    if (!Files.exists(file)) {
      return;
    }
    line("");
    line("## One stage at a time");
    line("");
    line("JMH, one thread, warm. A benchmark's class names its corpus and checks its answer.");
    line("");
    line("| benchmark | parameters | figure | unit |");
    line("|---|---|---:|---|");
    for (JsonNode benchmark : read(file)) {
      String name = benchmark.required("benchmark").asText().replaceFirst("^org\\.tahlil\\.", "");
      List<String> parameters = new ArrayList<>();
      benchmark.path("params").properties().forEach(p -> parameters.add(p.getValue().asText()));
      String start = "| " + name + " | " + String.join(", ", parameters) + " | ";
      JsonNode volume = benchmark.path("secondaryMetrics").path("megabytes");
      JsonNode figure = volume.isMissingNode() ? benchmark.required("primaryMetric") : volume;
      String unit = volume.isMissingNode() ? figure.required("scoreUnit").asText() : "MB/s";
      line(start + number(figure.required("score").asDouble()) + " | " + unit + " |");
    }
  }

  private void row(
      String name, List<Cost> tika, List<Cost> ingest, Function<List<Cost>, Double> figure) {
    line(
        "| "
            + name
            + " | "
            + number(figure.apply(tika))
            + " | "
            + number(figure.apply(ingest))
            + " |");
  }

  private static double ratio(List<Cost> tika, List<Cost> ingest) {
    double[] ratios = new double[tika.size()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = ingest.get(i).cpuSeconds() / tika.get(i).cpuSeconds();
    }
    return Cost.median(ratios);
  }

  /** The highest of all runs, in MiB; not a number where none was measured. */
  private static double peak(List<Cost> runs, Function<Cost, OptionalLong> bytes) {
    return runs.stream()
        .map(bytes)
        .flatMapToLong(OptionalLong::stream)
        .mapToDouble(b -> b / MEBI)
        .max()
        .orElse(Double.NaN);
  }

  private static double peakHeap(List<JsonNode> timings) {
    return timings.stream()
        .mapToDouble(run -> run.required("peakHeapBytes").asLong() / MEBI)
        .max()
        .orElse(Double.NaN);
  }

  private static double seconds(List<JsonNode> timings, String stage) {
    return Cost.median(
        timings.stream()
            .mapToDouble(t -> t.required("stages").required(stage).asDouble())
            .toArray());
  }

  private static String formats(JsonNode formats) {
    List<String> found = new ArrayList<>();
    formats.properties().forEach(f -> found.add(f.getValue().asInt() + " " + f.getKey()));
    return String.join(", ", found);
  }

  /** Three digits that count, or all before the point. */
  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "not measured";
    }
    int digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%,." + digits + "f", value);
  }

  /** The counts of documents that there are runs of, in order. */
  private List<Integer> sizes() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("runs"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".corpus.json"))
          .map(name -> Integer.valueOf(name.substring(0, name.indexOf('.'))))
          .sorted()
          .toList();
    }
  }

  /** The JSON files whose names start so, in the order of their runs. */
  private List<JsonNode> all(String start) throws IOException {
    List<JsonNode> found = new ArrayList<>();
    for (int run = 1; true; run++) {
      Path file = folder.resolve("runs/" + start + run + ".json");
      if (!Files.exists(file)) {
        return found;
      }
      found.add(read(file));
    }
  }

  private static JsonNode read(Path file) throws IOException {
    return MAPPER.readTree(file.toFile());
  }

  private static String processor() throws IOException {
    Path file = Path.of("/proc/cpuinfo");
    if (!Files.exists(file)) {
      return property("os.arch");
    }
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse(property("os.arch"));
  }

  private static String property(String name) {
    return System.getProperty(name, "unknown");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}

package org.tahlil.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.tahlil.entity.EntityTagger;
import org.tahlil.entity.Mention;
import org.tahlil.extract.Extraction;
import org.tahlil.extract.ExtractionSettings;
import org.tahlil.extract.Extractor;
import org.tahlil.extract.Found;
import org.tahlil.extract.Item;
import org.tahlil.extract.Outcome;
import org.tahlil.extract.Spool;
import org.tahlil.extract.Walk;
import org.tahlil.extract.WalkLimits;
import org.tahlil.index.LuceneStore;
import org.tahlil.language.LanguageIdentifier;
import org.tahlil.pipeline.Analysis;
import org.tahlil.pipeline.AnalyzedSentence;
import org.tahlil.pipeline.Attributes;
import org.tahlil.pipeline.Entry;
import org.tahlil.pipeline.Receipt;
import org.tahlil.pipeline.TextPipeline;
import org.tahlil.segment.SentenceSplitter;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Sentence;
import org.tahlil.theme.Codebook;
import org.tahlil.theme.ThemeHit;
import org.tahlil.theme.ThemeTagger;

/**
 * Every stage by itself. {@code extract} reads the documents of the corpus {@code corpus-samples};
 * all others work on one text, twelve written forms of shuffled sample sentences. The counter
 * {@code megabytes} is 10⁶ bytes of UTF-8 text a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {
  private static final int LENGTH = 30_000;
  private static final Path SAMPLES = Path.of("corpus-samples");

  private final SentenceSplitter splitter = SentenceSplitter.create();
  private final Engines engines = new Engines();
  private final List<Item> items = new ArrayList<>();
  private String text = "";
  private double size;
  private Analysis answer = new Analysis("", List.of());
  private List<Sentence> sentences = List.of();
  private Path folder = Path.of("");
  private Spool spool;
  private Extractor extractor;
  private LuceneStore store;
  private long extracted;

  /** What JMH reports beside the calls a second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Volume {
    public double megabytes;
  }

  private static final class Engines {
    private final LanguageIdentifier identifier;
    private final EntityTagger entities = EntityTagger.create(Path.of("models"));
    private final ThemeTagger themes = ThemeTagger.create(Codebook.shipped());

    Engines() {
      try {
        identifier = LanguageIdentifier.create(Path.of("models"));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  public StageBenchmark() {
    try {
      folder = Files.createTempDirectory("stages");
      spool = Spool.below(folder);
      extractor = Extractor.create(ExtractionSettings.DEFAULT, spool.folder());
      store = LuceneStore.open(folder.resolve("index"), splitter);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Setup
  public void analyzeOnce() throws IOException, InterruptedException {
    text = SampleText.of(5).mixed(LENGTH);
    size = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
    answer =
        new TextPipeline(splitter, engines.identifier, engines.entities, engines.themes)
            .analyze(text);
    sentences = answer.sentences().stream().map(s -> s.sentence().sentence()).toList();
    Walk.create(List.of(SAMPLES), WalkLimits.DEFAULT, spool.folder()).run(this::take);
    extracted = bytes();
  }

  @TearDown
  public void close() throws IOException {
    extractor.close();
    store.close();
    spool.close();
  }

  /** All documents of the sample corpus, child processes included. */
  @Benchmark
  public long extract(Volume volume) throws InterruptedException {
    long bytes = bytes();
    expect(extracted, bytes);
    volume.megabytes += bytes / 1e6;
    return bytes;
  }

  @Benchmark
  public int segment(Volume volume) {
    volume.megabytes += size;
    return expect(sentences.size(), splitter.split(text).size());
  }

  @Benchmark
  public List<IdentifiedSentence> language(Volume volume) {
    List<IdentifiedSentence> found = engines.identifier.identify(text, sentences);
    for (int i = 0; i < found.size(); i++) {
      if (!found.get(i).language().equals(answer.sentences().get(i).language())) {
        throw new IllegalStateException("another language: " + found.get(i));
      }
    }
    volume.megabytes += size;
    return found;
  }

  @Benchmark
  public int entity(Volume volume) {
    int found = 0;
    for (AnalyzedSentence sentence : answer.sentences()) {
      List<Mention> mentions = engines.entities.tag(text, sentence.sentence());
      expect(sentence.mentions().size(), mentions.size());
      found += mentions.size();
    }
    volume.megabytes += size;
    return found;
  }

  @Benchmark
  public int theme(Volume volume) {
    int found = 0;
    for (AnalyzedSentence sentence : answer.sentences()) {
      List<ThemeHit> hits = engines.themes.tag(text, sentence.sentence(), sentence.mentions());
      expect(sentence.themes().size(), hits.size());
      found += hits.size();
    }
    volume.megabytes += size;
    return found;
  }

  /** The same item, put in its own place again. */
  @Benchmark
  public int index(Volume volume) throws IOException {
    Receipt receipt =
        new Receipt(
            "item",
            "item",
            "item",
            "",
            text.length(),
            "text/plain",
            Outcome.INDEXED,
            "",
            Extraction.Declared.NOTHING,
            new Attributes("source", Optional.of("2024-03"), Optional.empty()),
            "-");
    store.put("item", List.of(new Entry(receipt, Instant.EPOCH, Optional.of(answer))));
    volume.megabytes += size;
    return expect(1, store.receipts("item").size());
  }

  private void take(Found found) {
    if (found instanceof Item item && !item.spooled()) {
      items.add(item);
    }
  }

  private long bytes() throws InterruptedException {
    long bytes = 0;
    for (Item item : items) {
      for (Extraction extraction : extractor.extract(item)) {
        bytes += extraction.text().getBytes(StandardCharsets.UTF_8).length;
      }
    }
    return bytes;
  }

  private static int expect(long wanted, long found) {
    if (wanted != found) {
      throw new IllegalStateException("wanted " + wanted + ", found " + found);
    }
    return (int) found;
  }
}

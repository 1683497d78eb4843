package org.tahlil.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
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
import org.openjdk.jmh.annotations.Warmup;
import org.tahlil.benchmark.SampleText;
import org.tahlil.segment.SentenceSplitter;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;
import org.tahlil.text.Sentence;

/**
 * Names in English sentences of the sample documents: OpenNLP's name finder, this project's
 * evaluation of the same model, and the gazetteer. The counter {@code tokens} is tokens a second,
 * {@code megabytes} 10⁶ characters a second. Tokens are ready for the two name finders; for the
 * taggers only the sentences are.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // JMH calls the setup before anything else
public class NameFinderBenchmark {
  private static final int LENGTH = 200_000;

  private final List<String[]> strings = new ArrayList<>();
  private final List<NameTokens> tokens = new ArrayList<>();
  private final List<IdentifiedSentence> sentences = new ArrayList<>();
  private String text = "";
  private NameFinderME stock;
  private FastNameFinder fast;
  private EntityTagger gazetteer;
  private EntityTagger combined;
  private int names;
  private int known;
  private int all;
  private int size;

  /** What JMH reports beside the calls a second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Volume {
    public double tokens;
    public double megabytes;
  }

  @Setup
  public void read() throws IOException {
    TokenNameFinderModel model =
        NameModels.read(Files.readAllBytes(Path.of("models/entities-en.bin")));
    stock = new NameFinderME(model);
    fast = new FastNameFinder(model);
    gazetteer = EntityTagger.createWithoutModels();
    combined = EntityTagger.create(Path.of("models"));
    text = String.join("\n\n", SampleText.of(5).paragraphs("en", LENGTH));
    for (Sentence sentence : SentenceSplitter.create().split(text)) {
      IdentifiedSentence identified = new IdentifiedSentence(sentence, Language.ENGLISH, 1);
      NameTokens made = NameTokens.of(text, sentence.span(), sentence.tokens(), Language.ENGLISH);
      sentences.add(identified);
      tokens.add(made);
      strings.add(made.strings());
      size += made.size();
    }
    names = fastNames();
    known = mentions(gazetteer);
    all = mentions(combined);
  }

  @Benchmark
  public int stock(Volume volume) {
    int found = 0;
    for (String[] sentence : strings) {
      found += stock.find(sentence).length;
    }
    return count(volume, found, names);
  }

  @Benchmark
  public int fast(Volume volume) {
    return count(volume, fastNames(), names);
  }

  @Benchmark
  public int gazetteer(Volume volume) {
    return count(volume, mentions(gazetteer), known);
  }

  @Benchmark
  public int combined(Volume volume) {
    return count(volume, mentions(combined), all);
  }

  private int count(Volume volume, int found, int expected) {
    if (found != expected) {
      throw new IllegalStateException(found + " names in place of " + expected);
    }
    volume.tokens += size;
    volume.megabytes += text.length() / 1e6;
    return found;
  }

  private int fastNames() {
    int found = 0;
    for (NameTokens sentence : tokens) {
      found += fast.find(sentence).size();
    }
    return found;
  }

  private int mentions(EntityTagger tagger) {
    int found = 0;
    for (IdentifiedSentence sentence : sentences) {
      found += tagger.tag(text, sentence).size();
    }
    return found;
  }
}

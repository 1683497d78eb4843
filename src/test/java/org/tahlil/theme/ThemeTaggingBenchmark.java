package org.tahlil.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
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
 * From raw text to theme hits: sentences, tokens, folding and all cues of the shipped codebook,
 * over shuffled sentences of the sample documents, where two sentences of three carry a theme. The
 * counter {@code megabytes} is 10⁶ bytes of UTF-8 a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ThemeTaggingBenchmark {
  private static final int LENGTH = 500_000;
  private static final int THEMES = 47;
  private static final int CUES_OF_A_THEME = 230;

  @Param({"en", "ru", "tg", "uz-Latn", "uz-Cyrl", "prs", "ps"})
  public String language = "ru";

  /** How many times the cues of the shipped codebook; the added ones never match. */
  @Param({"1", "10"})
  public int codebooks = 1;

  private String text = "";
  private double size;
  private ThemeTagger tagger = ThemeTagger.create(Codebook.shipped());
  private int hits;

  /** What JMH reports beside the calls a second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Volume {
    public double megabytes;
  }

  @Setup
  public void makeText() throws IOException {
    text = String.join("\n\n", SampleText.of(5).paragraphs(language, LENGTH));
    size = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
    hits = count(ThemeTagger.create(Codebook.shipped()));
    tagger = ThemeTagger.create(enlarged(codebooks));
  }

  @Benchmark
  public int tag(Volume volume) {
    int found = count(tagger);
    if (found != hits || hits < text.length() / 1000) {
      throw new IllegalStateException(found + " hits instead of " + hits);
    }
    volume.megabytes += size;
    return found;
  }

  private int count(ThemeTagger tagger) {
    int found = 0;
    for (Sentence sentence : SentenceSplitter.create().split(text)) {
      IdentifiedSentence identified = new IdentifiedSentence(sentence, Language.of(language), 1);
      found += tagger.tag(text, identified, List.of()).size();
    }
    return found;
  }

  /** The shipped codebook with words of random letters, as many in all as so many codebooks. */
  private static Codebook enlarged(int codebooks) throws IOException {
    Random random = new Random(1);
    StringBuilder yaml = new StringBuilder();
    try (InputStream in = Codebook.class.getResourceAsStream("codebook.yaml")) {
      byte[] shipped = Objects.requireNonNull(in).readAllBytes();
      yaml.append(new String(shipped, StandardCharsets.UTF_8));
    }
    for (int theme = 0; theme < THEMES * (codebooks - 1); theme++) {
      yaml.append("  - {id: x").append(theme).append(", label: X, definition: X, cues: {ru: [zz");
      for (int cue = 0; cue < CUES_OF_A_THEME; cue++) {
        yaml.append(", ").append(word(random));
      }
      yaml.append("]}}\n");
    }
    byte[] bytes = yaml.toString().getBytes(StandardCharsets.UTF_8);
    return switch (Codebook.read(new ByteArrayInputStream(bytes), "enlarged")) {
      case Codebook.Reading.Usable usable -> usable.codebook();
      case Codebook.Reading.Refused refused ->
          throw new IllegalStateException(refused.mistakes().toString());
    };
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      word.append((char) ('а' + random.nextInt(32)));
    }
    return word.append(random.nextBoolean() ? "*" : "").toString();
  }
}

package org.tahlil.segment;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
import org.tahlil.text.Folding;
import org.tahlil.text.Sentence;
import org.tahlil.text.Tokens;

/**
 * Sentences, tokens and folding, over shuffled sentences of the sample documents. The counter
 * {@code megabytes} is 10⁶ bytes of UTF-8 a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SplittingBenchmark {
  private static final int LENGTH = 500_000;

  /** Written form; {@code all} is twelve of them, one after the other. */
  @Param({"en", "ru", "uz-Latn", "prs", "ps", "all"})
  public String language = "all";

  private String text = "";
  private List<Sentence> sentences = List.of();
  private double size;

  /** What JMH reports beside the calls a second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Volume {
    public double megabytes;
  }

  @Setup
  public void makeText() {
    SampleText samples = SampleText.of(5);
    text =
        language.equals("all")
            ? samples.mixed(LENGTH / 10)
            : String.join("\n\n", samples.paragraphs(language, LENGTH));
    size = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
    sentences = SentenceSplitter.create().split(text);
  }

  @Benchmark
  public int split(Volume volume) {
    List<Sentence> found = SentenceSplitter.create().split(text);
    expect(sentences.size(), found.size());
    volume.megabytes += size;
    return found.size();
  }

  @Benchmark
  public int fold(Volume volume) {
    int length = 0;
    for (Sentence sentence : sentences) {
      length += Folding.fold(text, sentence.span().start(), sentence.span().end()).length();
    }
    expectAtLeast(text.length() * 8 / 10, length);
    volume.megabytes += size;
    return length;
  }

  /** The plain way to tokens alone, for comparison. */
  @Benchmark
  public int icuWords(Volume volume) {
    com.ibm.icu.text.BreakIterator words =
        com.ibm.icu.text.BreakIterator.getWordInstance(com.ibm.icu.util.ULocale.ROOT);
    words.setText(text);
    int found = 0;
    while (words.next() != com.ibm.icu.text.BreakIterator.DONE) {
      found += words.getRuleStatus() >= com.ibm.icu.text.BreakIterator.WORD_NUMBER ? 1 : 0;
    }
    expect(sentences.stream().map(Sentence::tokens).mapToInt(Tokens::size).sum(), found);
    volume.megabytes += size;
    return found;
  }

  private static void expect(int expected, int found) {
    if (expected != found) {
      throw new AssertionError("expected " + expected + ", found " + found);
    }
  }

  private static void expectAtLeast(int least, int found) {
    if (found < least) {
      throw new AssertionError("expected " + least + " or more, found " + found);
    }
  }
}

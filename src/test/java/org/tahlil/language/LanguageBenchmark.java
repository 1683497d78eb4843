package org.tahlil.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Sentence;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;

/**
 * Language identification against OpenNLP's stock model, one thread, sentence by sentence, over the
 * first sentences of FLORES-200 dev in the seven written forms. The counter {@code megabytes} is MB
 * (10⁶ bytes of UTF-8) a second. The same sentences are read again and again, so that most of their
 * words are remembered; text whose words are new takes about twice as long.
 *
 * <p>Run: {@code java -cp … org.openjdk.jmh.Main LanguageBenchmark}, in the project's folder.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class LanguageBenchmark {
  private static final Path FLORES = Path.of("../shared/data/lid/flores200-dev");
  private static final int SENTENCES = 100;

  /** Share of right answers that the benchmark insists on. */
  private static final double RIGHT = 0.98;

  private final List<String> texts = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final List<String> stockLabels = new ArrayList<>();
  private long bytes;
  private LanguageIdentifier identifier = (text, sentences) -> List.of();
  private @Nullable LanguageDetectorME stock;

  /** Text read, in MB. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Read {
    public double megabytes;

    @Setup(Level.Iteration)
    public void reset() {
      megabytes = 0;
    }
  }

  @Setup
  public void load() throws IOException {
    add("pbt_Arab", "ps", "pus");
    add("prs_Arab", "prs", "pes");
    add("tgk_Cyrl", "tg", "tgk");
    add("uzn_Latn", "uz-Latn", "uzb");
    add("rus_Cyrl", "ru", "rus");
    add("eng_Latn", "en", "eng");
    identifier = LanguageIdentifier.create(Path.of("models"));
    try (InputStream in =
        Objects.requireNonNull(
            LanguageBenchmark.class.getResourceAsStream("/langdetect-183.bin"))) {
      stock = new LanguageDetectorME(new LanguageDetectorModel(in));
    }
  }

  private void add(String file, String label, String stockLabel) throws IOException {
    for (String text : Files.readAllLines(FLORES.resolve(file + ".dev")).subList(0, SENTENCES)) {
      texts.add(text);
      labels.add(label);
      stockLabels.add(stockLabel);
      bytes += text.getBytes(StandardCharsets.UTF_8).length;
    }
  }

  @Benchmark
  public int tahlil(Read read) {
    int right = 0;
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      Sentence sentence = new Sentence(new Span(0, text.length()), Tokens.empty());
      IdentifiedSentence answer = identifier.identify(text, List.of(sentence)).get(0);
      String tag = answer.language().tag();
      right += tag.equals(labels.get(i)) || persian(i, tag.equals("fa")) ? 1 : 0;
    }
    return check(right, read);
  }

  @Benchmark
  public int stockOpenNlp(Read read) {
    int right = 0;
    for (int i = 0; i < texts.size(); i++) {
      String tag = Objects.requireNonNull(stock).predictLanguage(texts.get(i)).getLang();
      right += tag.equals(stockLabels.get(i)) || persian(i, tag.equals("fas")) ? 1 : 0;
    }
    return check(right, read);
  }

  /** Dari that was taken for Iranian Persian counts as right: the stock model knows no Dari. */
  private boolean persian(int i, boolean answered) {
    return answered && labels.get(i).equals("prs");
  }

  private int check(int right, Read read) {
    if (right < RIGHT * texts.size()) {
      throw new IllegalStateException(right + " of " + texts.size() + " right");
    }
    read.megabytes += bytes / 1e6;
    return right;
  }
}

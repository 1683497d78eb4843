package org.tahlil.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tahlil.entity.EntityTagger;
import org.tahlil.extract.Extraction;
import org.tahlil.extract.ExtractionConsumer;
import org.tahlil.extract.Extractor;
import org.tahlil.extract.Item;
import org.tahlil.extract.Outcome;
import org.tahlil.extract.Walk;
import org.tahlil.extract.WalkLimits;
import org.tahlil.pipeline.AttributeRules;
import org.tahlil.pipeline.Entry;
import org.tahlil.pipeline.Fingerprints;
import org.tahlil.pipeline.Ingest;
import org.tahlil.pipeline.IngestSettings;
import org.tahlil.pipeline.Metadata;
import org.tahlil.pipeline.Progress;
import org.tahlil.pipeline.Summary;
import org.tahlil.pipeline.TextPipeline;
import org.tahlil.segment.SentenceSplitter;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;
import org.tahlil.theme.ThemeHit;

/**
 * A folder of texts with its index: real walk, segmenter and store; everything that costs time is
 * replaced by something small. Lines that begin with {@code @} are attachments of their text.
 */
final class Collection {
  final Path folder;
  final Path index;
  private final Path spool;
  private final SentenceSplitter splitter = SentenceSplitter.create();
  private final Map<String, Integer> extracted = new TreeMap<>();

  Collection(Path base) throws IOException {
    folder = Files.createDirectories(base.resolve("field"));
    index = base.resolve("index");
    spool = Files.createDirectories(base.resolve("spool"));
  }

  Collection write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  Collection delete(String name) throws IOException {
    Files.delete(folder.resolve(name));
    return this;
  }

  /** Runs an ingest; {@code marker} is what the codebook says: sentences with it get a theme. */
  Summary ingest(String marker, boolean prune) throws IOException, InterruptedException {
    extracted.clear();
    try (LuceneStore store = LuceneStore.open(index, splitter)) {
      return new Ingest(
              new Ingest.Setup(
                  List.of(folder),
                  Walk.create(List.of(folder), WalkLimits.DEFAULT, spool),
                  extractor(),
                  pipeline(marker),
                  store,
                  new Fingerprints(List.of("1", "1", "1", "1", "theme:" + marker, "1")),
                  new AttributeRules(Metadata.none(), Optional.empty()),
                  new IngestSettings(3, Set.of(), Duration.ofMillis(1), prune),
                  Progress.SILENT,
                  Clock.systemUTC()))
          .run();
    }
  }

  Summary ingest() throws IOException, InterruptedException {
    return ingest("Syria", false);
  }

  /** How often each item was extracted in the last run. */
  Map<String, Integer> extracted() {
    return extracted;
  }

  /** Everything that the index holds, but for times: one line an item and one a sentence. */
  List<String> contents() throws IOException {
    return IndexContents.of(index, splitter);
  }

  /** Outcomes by id. */
  Map<String, Outcome> outcomes() throws IOException {
    Map<String, Outcome> outcomes = new TreeMap<>();
    try (LuceneStore store = LuceneStore.open(index, splitter)) {
      store.forEach(receipt -> outcomes.put(receipt.id(), receipt.outcome()));
    }
    return outcomes;
  }

  List<Entry> load(String root) throws IOException {
    try (LuceneStore store = LuceneStore.open(index, splitter)) {
      return store.load(root);
    }
  }

  private Extractor extractor() {
    return new Extractor() {
      @Override
      public void extract(Item item, ExtractionConsumer consumer) throws InterruptedException {
        synchronized (extracted) {
          extracted.merge(item.id(), 1, Integer::sum);
        }
        List<Extraction> parts = parts(item);
        for (Extraction part : parts.subList(1, parts.size())) {
          consumer.accept(part);
        }
        consumer.accept(parts.get(0));
      }

      @Override
      public void close() {}
    };
  }

  private static List<Extraction> parts(Item item) {
    try {
      List<String> lines = Files.readAllLines(item.file());
      List<Extraction> parts = new java.util.ArrayList<>();
      String own = String.join("\n", lines.stream().filter(line -> !line.startsWith("@")).toList());
      parts.add(extraction(item.id(), item.sha256(), own));
      for (String line : lines) {
        if (line.startsWith("@")) {
          String id = item.id() + "!/" + parts.size();
          parts.add(extraction(id, "sha-of-" + line, line.substring(1)));
        }
      }
      return parts;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Extraction extraction(String id, String sha256, String text) {
    boolean empty = text.isBlank();
    return new Extraction(
        id,
        sha256,
        text.getBytes(StandardCharsets.UTF_8).length,
        "text/plain",
        empty ? Outcome.EMPTY : Outcome.INDEXED,
        empty ? "no text" : "",
        empty ? "" : text,
        new Extraction.Declared(
            Optional.of("Title of " + sha256), Optional.of("2023-04-12"), Optional.of("Desk")));
  }

  private TextPipeline pipeline(String marker) {
    EntityTagger entities = (text, sentence) -> List.of();
    return new TextPipeline(
        splitter,
        (text, sentences) ->
            sentences.stream()
                .map(sentence -> new IdentifiedSentence(sentence, Language.ENGLISH, 0.5))
                .toList(),
        entities,
        (text, sentence, mentions) -> {
          int at = text.indexOf(marker, sentence.span().start());
          return at < 0 || at >= sentence.span().end()
              ? List.of()
              : List.of(
                  new ThemeHit(
                      "marked",
                      ThemeHit.Finder.CUE,
                      1,
                      List.of(
                          new ThemeHit.Cue(
                              marker,
                              Language.ENGLISH,
                              new org.tahlil.text.Span(at, at + marker.length())))));
        });
  }
}

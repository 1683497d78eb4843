package org.tahlil.pipeline;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tahlil.extract.Extraction;
import org.tahlil.extract.Extraction.Declared;
import org.tahlil.extract.Extractor;
import org.tahlil.extract.Found;
import org.tahlil.extract.Item;
import org.tahlil.extract.Outcome;
import org.tahlil.extract.Settled;

/**
 * Does what one item needs and no more: nothing where it is current, a new analysis of the stored
 * text where only that is out of date, extraction and analysis otherwise. Safe for several threads.
 */
final class Worker {
  private final Extractor extractor;
  private final TextPipeline pipeline;
  private final Store store;
  private final Context context;
  private final Set<String> forced;

  /**
   * What entries are made with.
   *
   * @param paths from ids to the paths that the user gave
   */
  record Context(
      Fingerprints fingerprints,
      AttributeRules attributes,
      PathNames paths,
      Set<String> retry,
      Clock clock) {

    /** The item as one that is no document: the file that says what the others are. */
    Settled aside(Item item) {
      return new Settled(
          item.id(),
          item.sha256(),
          item.size(),
          item.mediaType(),
          Outcome.UNSUPPORTED,
          "the metadata file of the run");
    }
  }

  /**
   * @param forced items to do again although they look current
   */
  Worker(
      Extractor extractor,
      TextPipeline pipeline,
      Store store,
      Context context,
      Set<String> forced) {
    this.extractor = extractor;
    this.pipeline = pipeline;
    this.store = store;
    this.context = context;
    this.forced = forced;
  }

  Work work(Found found) throws IOException, InterruptedException {
    return switch (found) {
      case Settled settled -> settle(settled);
      case Item item when context.attributes().isMetadata(item.file()) ->
          settle(context.aside(item));
      case Item item -> {
        try {
          yield work(item);
        } finally {
          item.discard();
        }
      }
    };
  }

  private Work settle(Settled settled) throws IOException {
    Receipt receipt =
        settled(
            settled.id(),
            settled.sha256(),
            settled.size(),
            settled.mediaType(),
            settled.outcome(),
            settled.cause());
    Receipt duplicate = receipt.asDuplicate(context.attributes());
    List<Receipt> known = store.receipts(settled.id());
    boolean same =
        known.size() == 1 && (known.get(0).equals(receipt) || known.get(0).equals(duplicate));
    return same && !forced.contains(settled.id())
        ? new Work.Current(settled.id(), known)
        : new Work.Done(settled.id(), List.of(entry(receipt, Optional.empty())), duplicate, false);
  }

  private Work work(Item item) throws IOException, InterruptedException {
    List<Receipt> known = store.receipts(item.id());
    if (isReusable(item, known)) {
      Optional<Stage> stale = firstStale(known);
      if (stale.isEmpty()
          && attributes(known).equals(known.stream().map(Receipt::attributes).toList())) {
        return new Work.Current(item.id(), known);
      }
      if (stale.isEmpty() || stale.get() != Stage.EXTRACT) {
        return new Work.Done(
            item.id(), renew(item, stale.orElse(Stage.INDEX)), duplicate(item), true);
      }
    }
    Optional<Receipt> primary = store.primary(item.sha256());
    boolean comesFirst =
        primary.isPresent()
            && CodePointOrder.compare(primary.get().id(), item.id()) < 0
            && !primary.get().root().equals(item.id());
    Receipt duplicate = duplicate(item);
    return new Work.Done(
        item.id(),
        comesFirst ? List.of(entry(duplicate, Optional.empty())) : extract(item),
        duplicate,
        false);
  }

  private boolean isReusable(Item item, List<Receipt> known) {
    return !known.isEmpty()
        && !forced.contains(item.id())
        && known.get(0).sha256().equals(item.sha256())
        && known.stream().noneMatch(this::isToRetry);
  }

  private boolean isToRetry(Receipt receipt) {
    return context.retry().contains(receipt.outcome().label())
        || (!receipt.cause().isEmpty() && context.retry().contains(receipt.cause()));
  }

  private Optional<Stage> firstStale(List<Receipt> known) {
    Optional<Fingerprints> stored = Fingerprints.parse(known.get(0).fingerprints());
    return stored.isEmpty()
        ? Optional.of(Stage.EXTRACT)
        : stored.get().firstDifference(context.fingerprints());
  }

  /** The attributes that the items would get today; the first is the item, the rest its parts. */
  private List<Attributes> attributes(List<Receipt> known) {
    List<Attributes> attributes = new ArrayList<>(known.size());
    for (Receipt receipt : known) {
      attributes.add(
          attributes.isEmpty()
              ? context.attributes().of(receipt.id(), receipt.declared())
              : context.attributes().ofPart(receipt.id(), receipt.declared(), attributes.get(0)));
    }
    return attributes;
  }

  private List<Entry> renew(Item item, Stage from) throws IOException {
    List<Entry> stored = store.load(item.id());
    List<Attributes> attributes = attributes(stored.stream().map(Entry::receipt).toList());
    List<Entry> renewed = new ArrayList<>(stored.size());
    for (int i = 0; i < stored.size(); i++) {
      Receipt receipt = stored.get(i).receipt().with(attributes.get(i), context.fingerprints());
      renewed.add(entry(receipt, stored.get(i).analysis().map(analysis -> again(analysis, from))));
    }
    return renewed;
  }

  private Analysis again(Analysis analysis, Stage from) {
    return switch (from) {
      case INDEX -> analysis;
      case THEME -> pipeline.retag(analysis);
      case EXTRACT, SEGMENT, LANGUAGE, ENTITY -> pipeline.analyze(analysis.text());
    };
  }

  private Receipt duplicate(Item item) {
    return settled(item.id(), item.sha256(), item.size(), item.mediaType(), Outcome.DUPLICATE, "");
  }

  /** Of an item that says nothing of itself, as it was not extracted. */
  private Receipt settled(
      String id, String sha256, long size, String mediaType, Outcome outcome, String cause) {
    return new Receipt(
        id,
        id,
        context.paths().of(id),
        sha256,
        size,
        mediaType,
        outcome,
        cause,
        Declared.NOTHING,
        context.attributes().of(id, Declared.NOTHING),
        context.fingerprints().toString());
  }

  private List<Entry> extract(Item item) throws InterruptedException {
    long start = System.nanoTime();
    List<Extraction> extractions = extractor.extract(item);
    pipeline.clock().add(Stage.EXTRACT, System.nanoTime() - start);
    List<Entry> entries = new ArrayList<>(extractions.size());
    for (Extraction extraction : extractions) {
      Attributes attributes =
          entries.isEmpty()
              ? context.attributes().of(extraction.id(), extraction.declared())
              : context
                  .attributes()
                  .ofPart(
                      extraction.id(),
                      extraction.declared(),
                      entries.get(0).receipt().attributes());
      entries.add(analyze(item.id(), extraction, attributes));
    }
    return entries;
  }

  private Entry analyze(String root, Extraction extraction, Attributes attributes) {
    Outcome outcome = extraction.outcome();
    String cause = extraction.cause();
    Optional<Analysis> analysis = Optional.empty();
    if (outcome.hasText()) {
      try {
        analysis = Optional.of(pipeline.analyze(extraction.text()));
      } catch (RuntimeException | StackOverflowError e) {
        // A text that breaks a stage costs this document, not the batch.
        outcome = Outcome.FAILED;
        cause = "analysis: " + e;
      }
    }
    Receipt receipt =
        new Receipt(
            extraction.id(),
            root,
            context.paths().of(extraction.id()),
            extraction.sha256(),
            extraction.size(),
            extraction.mediaType(),
            outcome,
            cause,
            extraction.declared(),
            attributes,
            context.fingerprints().toString());
    return entry(receipt, analysis);
  }

  private Entry entry(Receipt receipt, Optional<Analysis> analysis) {
    return new Entry(receipt, context.clock().instant(), analysis);
  }
}

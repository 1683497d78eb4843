package org.tahlil.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tahlil.extract.Extractor;
import org.tahlil.extract.Outcome;
import org.tahlil.extract.RowRuns;
import org.tahlil.extract.Walk;

/**
 * One run over a collection: every item of the walk ends with one outcome in the store. A run that
 * is stopped, however rudely, is completed by the next one.
 */
public final class Ingest {
  /** After a second pass nothing is left to promote, unless files change while they are read. */
  private static final int MOST_PASSES = 3;

  private final Setup setup;
  private final PathNames paths;
  private final AtomicBoolean stopped = new AtomicBoolean();

  /**
   * What a run works with.
   *
   * @param roots the paths given, for the paths shown and for what {@code prune} may remove
   * @param walk over the same roots
   * @param fingerprints of the extractor and the pipeline as they are configured
   */
  public record Setup(
      List<Path> roots,
      Walk walk,
      Extractor extractor,
      TextPipeline pipeline,
      Store store,
      Fingerprints fingerprints,
      AttributeRules attributes,
      IngestSettings settings,
      Progress progress,
      Clock clock) {}

  public Ingest(Setup setup) {
    this.setup = setup;
    this.paths = new PathNames(setup.roots());
  }

  /**
   * Runs to the end, or until {@link #stop}.
   *
   * @throws IOException where the store or the spool fails; what was committed stays
   */
  public Summary run() throws IOException, InterruptedException {
    Recorder first = pass(Set.of());
    if (stopped.get()) {
      setup.store().commit();
      return summary(first, first, 0, 0);
    }
    List<String> vanished = vanished(first);
    removeOldRuns(vanished, first);
    long pruned = setup.settings().prune() ? prune(vanished) : 0;
    Recorder last = first;
    for (int pass = 1; pass < MOST_PASSES && !stopped.get(); pass++) {
      Set<String> orphans = orphans(last);
      if (orphans.isEmpty()) {
        break;
      }
      last = pass(orphans);
    }
    setup.store().commit();
    return summary(first, last, pruned > 0 ? 0 : vanished.size(), pruned);
  }

  /** Asks a run to end soon; what has been analysed is committed. Safe for any thread. */
  public void stop() {
    stopped.set(true);
  }

  private Recorder pass(Set<String> forced) throws IOException, InterruptedException {
    Recorder recorder =
        new Recorder(
            setup.store(), setup.attributes(), setup.progress(), setup.settings().betweenCommits());
    Worker.Context context =
        new Worker.Context(
            setup.fingerprints(),
            setup.attributes(),
            paths,
            setup.settings().retry(),
            setup.clock());
    Worker worker = new Worker(setup.extractor(), setup.pipeline(), setup.store(), context, forced);
    try (WorkQueue queue = new WorkQueue(setup.walk(), worker, setup.settings().threads())) {
      for (Work work = queue.next(); work != null; work = queue.next()) {
        if (stopped.get()) {
          break;
        }
        long start = System.nanoTime();
        recorder.record(work);
        setup.pipeline().clock().add(Stage.INDEX, System.nanoTime() - start);
      }
    }
    return recorder;
  }

  /** Items of the store below the paths that the walk no longer comes upon. */
  private List<String> vanished(Recorder recorder) throws IOException {
    List<String> vanished = new ArrayList<>();
    setup
        .store()
        .forEach(
            receipt -> {
              String root = receipt.root();
              if (!receipt.isPart()
                  && paths.cover(root)
                  && !recorder.hasSeen(root)
                  && !recorder.isBelowUnread(root)) {
                vanished.add(root);
              }
            });
    return vanished;
  }

  /**
   * Removes runs of rows that their table, which the walk came upon, is no longer cut into, and
   * takes them from {@code vanished}: no file of the user's has gone.
   */
  private void removeOldRuns(List<String> vanished, Recorder recorder) throws IOException {
    for (Iterator<String> roots = vanished.iterator(); roots.hasNext(); ) {
      String root = roots.next();
      if (RowRuns.table(root).filter(recorder::hasSeen).isPresent()) {
        setup.store().delete(root);
        roots.remove();
      }
    }
  }

  private long prune(List<String> vanished) throws IOException {
    for (String root : vanished) {
      setup.store().delete(root);
    }
    return vanished.size();
  }

  /** Duplicates that the walk came upon and whose primary is gone. */
  private Set<String> orphans(Recorder recorder) throws IOException {
    List<Receipt> duplicates = new ArrayList<>();
    setup
        .store()
        .forEach(
            receipt -> {
              if (receipt.outcome() == Outcome.DUPLICATE && recorder.hasSeen(receipt.root())) {
                duplicates.add(receipt);
              }
            });
    Set<String> orphans = new HashSet<>();
    for (Receipt duplicate : duplicates) {
      if (setup.store().primary(duplicate.sha256()).isEmpty()) {
        orphans.add(duplicate.root());
      }
    }
    return orphans;
  }

  private Summary summary(Recorder first, Recorder last, long vanished, long pruned) {
    return new Summary(
        last.outcomes(),
        first.current(),
        first.renewed(),
        vanished,
        pruned,
        first.characters(),
        !stopped.get());
  }
}

package org.tahlil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.tahlil.extract.Outcome;
import org.tahlil.pipeline.Progress;

/** How far a run is: a bar on a terminal, a line every ten seconds elsewhere. */
final class ProgressBar implements Progress, AutoCloseable {
  private static final long TERMINAL_MILLIS = 200;
  private static final long ELSEWHERE_MILLIS = 10_000;
  private static final int BAR = 30;

  private final PrintWriter err;
  private final boolean terminal = Terminal.showsProgress();
  private final long started = System.nanoTime();
  private final AtomicLong files = new AtomicLong();
  private final Thread counter;
  private volatile boolean counted;
  private long items;
  private long filesEnded;
  private long failed;
  private long lastShown = System.nanoTime();

  private ProgressBar(List<Path> paths, PrintWriter err) {
    this.err = err;
    this.counter = Thread.ofPlatform().name("count").daemon().start(() -> count(paths));
  }

  static ProgressBar start(List<Path> paths, PrintWriter err) {
    return new ProgressBar(paths, err);
  }

  @Override
  public void ended(String id, Outcome outcome) {
    items++;
    // Members, attachments and rows are not among the files that were counted.
    filesEnded += id.contains("!/") || id.contains("#") ? 0 : 1;
    failed += outcome == Outcome.FAILED ? 1 : 0;
    long millis = (System.nanoTime() - lastShown) / 1_000_000;
    if (millis >= (terminal ? TERMINAL_MILLIS : ELSEWHERE_MILLIS)) {
      lastShown = System.nanoTime();
      show();
    }
  }

  @Override
  public void close() {
    counter.interrupt();
    if (terminal && items > 0) {
      err.print("\r\u001B[K");
    }
    err.println(line());
    err.flush();
  }

  private void show() {
    if (terminal) {
      err.print("\r\u001B[K" + bar() + line());
    } else {
      err.println(line());
    }
    err.flush();
  }

  private String bar() {
    if (!counted || files.get() == 0) {
      return "";
    }
    double share = Math.min(1, filesEnded / (double) files.get());
    int full = (int) (share * BAR);
    return String.format(
        Locale.ROOT, "[%s%s] %3.0f %% ", "#".repeat(full), ".".repeat(BAR - full), share * 100);
  }

  private String line() {
    double seconds = (System.nanoTime() - started) / 1e9;
    return String.format(
        Locale.ROOT,
        "%,d items, %,d failed, %.0f s, %.0f items/s",
        items,
        failed,
        seconds,
        items / Math.max(seconds, 1e-3));
  }

  /** Counts the files beside the run; a folder that cannot be read is the run's to report. */
  private void count(List<Path> paths) {
    for (Path path : paths) {
      try {
        Files.walkFileTree(path, new Count());
      } catch (IOException e) {
        return;
      }
    }
    counted = true;
  }

  private final class Count extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files.incrementAndGet();
      return Thread.currentThread().isInterrupted()
          ? FileVisitResult.TERMINATE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}

package org.tahlil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tahlil.pipeline.Ingest;
import org.tahlil.pipeline.Summary;

/** Lets a run that is interrupted commit what it has, before the process ends with 130. */
final class Interruption {
  private static final int PATIENCE_SECONDS = 60;

  private Interruption() {}

  /** Runs {@code ingest}; stops it where the process is told to end. */
  static Summary guard(Ingest ingest, PrintWriter err) throws IOException, InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    Thread hook = new Thread(() -> stop(ingest, err, ended));
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return ingest.run();
    } finally {
      ended.countDown();
      forget(hook);
    }
  }

  private static void stop(Ingest ingest, PrintWriter err, CountDownLatch ended) {
    ingest.stop();
    err.println("\nstopping; run the same command again to go on");
    err.flush();
    try {
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already: the hook has been waiting for this.
      return;
    }
  }
}

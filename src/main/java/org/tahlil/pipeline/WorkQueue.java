package org.tahlil.pipeline;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.tahlil.extract.Found;
import org.tahlil.extract.Item;
import org.tahlil.extract.Settled;
import org.tahlil.extract.Walk;

/**
 * Runs the walk in one thread and the work in several, and hands out the results in the order of
 * the walk, so that a run does not depend on which thread was faster. How much is under way is
 * bounded in items and in bytes.
 */
final class WorkQueue implements AutoCloseable {
  private static final int ITEMS_PER_THREAD = 16;
  private static final int BYTES_PER_PERMIT = 64 * 1024;

  /** 64 MB of files under way; a larger file goes alone. */
  private static final int PERMITS = 1024;

  /** How long threads that were asked to end may take. */
  private static final int PATIENCE_SECONDS = 10;

  private final BlockingQueue<Ticket> tickets;
  private final Semaphore bytes = new Semaphore(PERMITS);
  private final ExecutorService workers;
  private final Thread walker;

  /**
   * @param work empty at the end of the walk
   */
  private record Ticket(@Nullable Future<Work> work, int permits) {}

  WorkQueue(Walk walk, Worker worker, int threads) {
    tickets = new ArrayBlockingQueue<>(threads * ITEMS_PER_THREAD);
    workers =
        Executors.newFixedThreadPool(threads, Thread.ofPlatform().name("worker-", 0).factory());
    walker = Thread.ofPlatform().name("walk").start(() -> walk(walk, worker));
  }

  /**
   * The next result; {@code null} at the end of the walk.
   *
   * @throws IOException where the walk or the store failed
   */
  @Nullable Work next() throws IOException, InterruptedException {
    Ticket ticket = tickets.take();
    if (ticket.work() == null) {
      return null;
    }
    try {
      return ticket.work().get();
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } finally {
      bytes.release(ticket.permits());
    }
  }

  /** Ends the threads; what is under way is abandoned. */
  @Override
  public void close() {
    walker.interrupt();
    workers.shutdownNow();
    tickets.clear();
    try {
      walker.join(Duration.ofSeconds(PATIENCE_SECONDS));
      workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void walk(Walk walk, Worker worker) {
    try {
      try {
        walk.run(found -> submit(found, worker));
        tickets.put(new Ticket(null, 0));
      } catch (IOException | RuntimeException | Error e) {
        tickets.put(new Ticket(CompletableFuture.failedFuture(e), 0));
      }
    } catch (InterruptedException e) {
      // The run has been stopped: nobody waits for more.
      Thread.currentThread().interrupt();
    }
  }

  private void submit(Found found, Worker worker) throws InterruptedException {
    int permits = permits(found);
    bytes.acquire(permits);
    tickets.put(new Ticket(workers.submit(() -> worker.work(found)), permits));
  }

  private static int permits(Found found) {
    return switch (found) {
      case Item item -> (int) Math.min(PERMITS, 1 + item.size() / BYTES_PER_PERMIT);
      case Settled settled -> 1;
    };
  }

  private static IOException rethrown(@Nullable Throwable cause) throws InterruptedException {
    return switch (cause) {
      case IOException e -> e;
      case InterruptedException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case null, default -> new IOException("a worker failed: " + cause, cause);
    };
  }
}

package org.tahlil.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The part of a walk that cuts long tables of posts into runs of rows. Each run is an item of its
 * own, so that no table is ever held in memory whole, several threads share its work, and of a
 * table that has grown only the end is done again.
 */
final class TableWalk {
  /** Bytes of a table that goes whole. */
  static final long SHORT = 16L << 20;

  private static final int MOST_ROWS = 5_000;
  private static final long MOST_BYTES = 8L << 20;

  private final Tables tables;
  private final Path spoolFolder;
  private final FoundConsumer consumer;
  private long spooledFiles;

  TableWalk(Tables tables, Path spoolFolder, FoundConsumer consumer) {
    this.tables = tables;
    this.spoolFolder = spoolFolder;
    this.consumer = consumer;
  }

  /**
   * Hands over the runs of rows of {@code item} and then the item itself, where it is a long table
   * of posts.
   *
   * @return whether it is one; nothing was handed over where not
   * @throws IOException where a temporary file cannot be written, or from the consumer; whatever is
   *     wrong with the table is part of its outcome
   */
  boolean cut(Item item) throws IOException, InterruptedException {
    if (item.size() <= SHORT || !Tables.mayBe(item)) {
      return false;
    }
    Run run = new Run(item);
    try {
      boolean isTable = tables.extract(item, run::take);
      if (isTable) {
        run.end(Outcome.EMPTY, "container");
      }
      return isTable;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (IOException e) {
      run.end(Outcome.FAILED, "cannot be read: " + Causes.of(e) + "; what came before is kept");
      return true;
    } finally {
      run.close();
    }
  }

  /** The rows since the last item that was handed over. */
  private final class Run {
    private final Item table;
    private @Nullable SpooledRows rows;
    private long first = 1;
    private long next = 1;

    Run(Item table) {
      this.table = table;
    }

    /** Takes a row, or at the end the table. What is wrong here is not wrong with the table. */
    void take(Extraction extraction) throws InterruptedException {
      try {
        if (!extraction.id().equals(table.id())) {
          add(extraction);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void add(Extraction row) throws IOException, InterruptedException {
      SpooledRows open = rows;
      if (open == null) {
        String name = String.format(Locale.ROOT, "rows-%d", ++spooledFiles);
        open = SpooledRows.create(spoolFolder.resolve(name));
        rows = open;
      }
      open.add(next++, row);
      if (next - first == MOST_ROWS || open.size() >= MOST_BYTES) {
        handOver();
      }
    }

    private void handOver() throws IOException, InterruptedException {
      SpooledRows full = rows;
      if (full != null) {
        rows = null;
        consumer.accept(full.end(table, first));
        first = next;
      }
    }

    void end(Outcome outcome, String cause) throws IOException, InterruptedException {
      handOver();
      consumer.accept(
          new Settled(table.id(), table.sha256(), table.size(), table.mediaType(), outcome, cause));
    }

    /** Deletes rows that were not handed over. */
    void close() throws IOException {
      SpooledRows open = rows;
      if (open != null) {
        open.close();
        Files.deleteIfExists(open.file());
      }
    }
  }
}

package org.tahlil.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.tika.pipes.PipesResult;

/** The child processes: as many as there are threads, and no more than were needed at once. */
final class Children implements AutoCloseable {
  /** What the child processes meet in hostile documents is an outcome here, and no news. */
  private static final Logger PIPES = Logger.getLogger("org.apache.tika.pipes");

  private final List<Child> all;
  private final BlockingDeque<Child> free;

  private Children(List<Child> all) {
    this.all = all;
    this.free = new LinkedBlockingDeque<>(all);
  }

  /** Starts nothing yet. What the processes write goes to {@code folder}. */
  static Children create(ExtractionSettings settings, Path folder) throws IOException {
    if (PIPES.getLevel() == null) {
      PIPES.setLevel(Level.OFF);
    }
    List<Child> all = new ArrayList<>();
    for (int i = 1; i <= settings.threads(); i++) {
      all.add(Child.create(settings, Files.createDirectories(folder.resolve("child-" + i))));
    }
    return new Children(List.copyOf(all));
  }

  /**
   * What a child process makes of {@code item}, under the name at the end of its id; waits for one
   * to be free.
   *
   * @throws IOException where the file cannot be handed over
   */
  PipesResult parse(Item item) throws IOException, InterruptedException {
    Child child = free.takeFirst();
    try {
      return child.parse(MediaTypes.name(item.id()), item.mediaType(), item.file());
    } finally {
      // The one that was used last is taken next, so that the others need not start.
      free.addFirst(child);
    }
  }

  @Override
  public void close() {
    all.forEach(Child::close);
  }
}

package org.tahlil.extract;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A folder for the temporary files of one run: members of archives, and what the child processes
 * write. It lies below a folder that belongs to the run alone, so that what a killed run has left
 * is cleared by the next.
 */
public final class Spool implements AutoCloseable {
  private static final String NAME = "spool";

  private final Path folder;

  private Spool(Path folder) {
    this.folder = folder;
  }

  /**
   * An empty folder {@code spool} below {@code parent}; whatever an earlier run has left in it is
   * deleted. No other run may use {@code parent} at the same time.
   */
  public static Spool below(Path parent) throws IOException {
    Path folder = parent.resolve(NAME);
    delete(folder);
    return new Spool(Files.createDirectories(folder));
  }

  public Path folder() {
    return folder;
  }

  /** Deletes the folder with all that is in it. */
  @Override
  public void close() throws IOException {
    delete(folder);
  }

  /** Links are deleted, not followed. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw e;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException e)
              throws IOException {
            Files.deleteIfExists(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}

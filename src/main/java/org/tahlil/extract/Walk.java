package org.tahlil.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes through files and folders, and through the archives among them, and hands over what it comes
 * upon: one {@link Found} for each file, each member of an archive and each run of rows of a long
 * table. The names in a folder come in the order of their code points; an archive comes after its
 * members, a long table after its rows.
 *
 * <p>Links below a root are not followed, so that the walk always ends; a root that is a link is.
 */
public final class Walk {
  private final Map<String, Path> roots;
  private final WalkLimits limits;
  private final Path spoolFolder;
  private final ExtractionSettings settings;
  private final List<Path> passedOver;

  private Walk(
      Map<String, Path> roots,
      WalkLimits limits,
      Path spoolFolder,
      ExtractionSettings settings,
      List<Path> passedOver) {
    this.roots = roots;
    this.limits = limits;
    this.spoolFolder = spoolFolder;
    this.settings = settings;
    this.passedOver = passedOver;
  }

  /**
   * A walk over {@code roots}, in their order.
   *
   * @param spoolFolder for copies of archive members, whose consumer discards them; itself never
   *     walked
   * @throws IllegalArgumentException where a root does not exist, or two have the same name
   */
  public static Walk create(List<Path> roots, WalkLimits limits, Path spoolFolder) {
    Map<String, Path> named = new LinkedHashMap<>();
    for (Path root : roots) {
      if (!Files.exists(root)) {
        throw new IllegalArgumentException("no such file or folder: " + root);
      }
      Path other = named.putIfAbsent(name(root), root);
      if (other != null) {
        throw new IllegalArgumentException(
            "two paths have the same name, '"
                + name(root)
                + "': "
                + other
                + " and "
                + root
                + "; rename one, or give a folder above both");
      }
    }
    return new Walk(named, limits, spoolFolder, ExtractionSettings.DEFAULT, List.of(spoolFolder));
  }

  /** This walk, which reads the rows of long tables as {@code other} say. */
  public Walk with(ExtractionSettings other) {
    return new Walk(roots, limits, spoolFolder, other, passedOver);
  }

  /** This walk, which passes over {@code folder} as if it were not there. */
  public Walk passingOver(Path folder) {
    List<Path> more = new ArrayList<>(passedOver);
    more.add(folder);
    return new Walk(roots, limits, spoolFolder, settings, List.copyOf(more));
  }

  private static String name(Path root) {
    String name = FileNames.of(root.toAbsolutePath().normalize());
    return name.isEmpty() ? "root" : name;
  }

  /**
   * Walks.
   *
   * @throws IOException where a temporary file cannot be written, or from the consumer. A file that
   *     cannot be read is an outcome
   */
  public void run(FoundConsumer consumer) throws IOException, InterruptedException {
    Tables read = new Tables(settings.columns(), settings.maxText());
    TableWalk tables = new TableWalk(read, spoolFolder, consumer);
    Run run = new Run(consumer, tables, new ArchiveWalk(spoolFolder, tables, consumer));
    for (Map.Entry<String, Path> root : roots.entrySet()) {
      run.visitRoot(root.getValue(), root.getKey());
    }
  }

  private final class Run {
    private final FoundConsumer consumer;
    private final TableWalk tables;
    private final ArchiveWalk archives;

    Run(FoundConsumer consumer, TableWalk tables, ArchiveWalk archives) {
      this.consumer = consumer;
      this.tables = tables;
      this.archives = archives;
    }

    void visitRoot(Path path, String id) throws IOException, InterruptedException {
      visit(path, id, Files.readAttributes(path, BasicFileAttributes.class));
    }

    private void visit(Path path, String id) throws IOException, InterruptedException {
      BasicFileAttributes attributes;
      try {
        attributes =
            Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      } catch (IOException e) {
        settle(id, Outcome.FAILED, cause(e));
        return;
      }
      visit(path, id, attributes);
    }

    private void visit(Path path, String id, BasicFileAttributes attributes)
        throws IOException, InterruptedException {
      if (attributes.isSymbolicLink()) {
        settle(id, Outcome.UNSUPPORTED, "symbolic link, not followed");
      } else if (attributes.isDirectory()) {
        visitFolder(path, id);
      } else if (attributes.isRegularFile()) {
        visitFile(path, id);
      } else {
        settle(id, Outcome.UNSUPPORTED, "not a regular file");
      }
    }

    private void visitFolder(Path folder, String id) throws IOException, InterruptedException {
      for (Path own : passedOver) {
        if (Files.exists(own) && Files.isSameFile(folder, own)) {
          return;
        }
      }
      List<Path> entries;
      try {
        entries = entries(folder);
      } catch (IOException e) {
        settle(id, Outcome.FAILED, cause(e));
        return;
      }
      UniqueNames names = new UniqueNames();
      for (Path entry : entries) {
        visit(entry, id + "/" + names.of(FileNames.of(entry)));
      }
    }

    private void visitFile(Path file, String id) throws IOException, InterruptedException {
      Contents contents = Contents.onlyMeasured();
      try (InputStream in = Files.newInputStream(file)) {
        in.transferTo(contents);
      } catch (IOException e) {
        settle(id, Outcome.FAILED, cause(e));
        return;
      }
      String type = MediaTypes.of(id, contents.head());
      Item item = new Item(id, contents.sha256(), contents.size(), type, file, false);
      if (Archives.opens(file, type)) {
        archives.go(item, Budget.of(limits, item.size()));
      } else if (!tables.cut(item)) {
        consumer.accept(item);
      }
    }

    private void settle(String id, Outcome outcome, String cause)
        throws IOException, InterruptedException {
      consumer.accept(new Settled(id, "", 0, MediaTypes.UNKNOWN, outcome, cause));
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(
        Comparator.comparing(FileNames::of, CodePoints.ORDER)
            .thenComparing(Comparator.naturalOrder()));
    return entries;
  }

  private static String cause(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "permission denied";
      case NoSuchFileException vanished -> "no longer there";
      default -> "cannot be read: " + Causes.of(e);
    };
  }
}

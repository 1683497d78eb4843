package org.tahlil.extract;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The part of a walk that goes through archives. */
final class ArchiveWalk {
  private final Path spoolFolder;
  private final FoundConsumer consumer;
  private final TableWalk tables;
  private long spooledFiles;

  ArchiveWalk(Path spoolFolder, TableWalk tables, FoundConsumer consumer) {
    this.spoolFolder = spoolFolder;
    this.tables = tables;
    this.consumer = consumer;
  }

  /**
   * Hands over the members of {@code archive}, then the archive itself.
   *
   * @throws IOException where a temporary file cannot be written, or from the consumer; whatever is
   *     wrong with the archive is part of its outcome
   */
  void go(Item archive, Budget budget) throws IOException, InterruptedException {
    try {
      consumer.accept(ended(archive, through(archive, budget)));
    } catch (Budget.Exceeded e) {
      String cause = Causes.of(e) + "; what came before is kept";
      consumer.accept(ended(archive, new Ending(Outcome.FAILED, cause)));
      if (!e.isOf(budget)) {
        throw e;
      }
    } finally {
      archive.discard();
    }
  }

  private static Settled ended(Item archive, Ending ending) {
    return new Settled(
        archive.id(),
        archive.sha256(),
        archive.size(),
        archive.mediaType(),
        ending.outcome,
        ending.cause);
  }

  private Ending through(Item archive, Budget budget) throws IOException, InterruptedException {
    UniqueNames names = new UniqueNames();
    try (Reading reading = Reading.of(archive)) {
      for (Optional<Members.Member> next = reading.next();
          next.isPresent();
          next = reading.next()) {
        budget.countMember();
        Members.Member member = next.get();
        deliver(archive.id() + "!/" + names.of(member.name()), member, budget);
      }
      return Ending.CONTAINER;
    } catch (Damaged e) {
      return e.ending();
    }
  }

  private void deliver(String id, Members.Member member, Budget budget)
      throws IOException, InterruptedException {
    switch (member.kind()) {
      case ENCRYPTED -> settle(id, Outcome.ENCRYPTED, "needs a password");
      case LINK -> settle(id, Outcome.UNSUPPORTED, "link in an archive, not followed");
      case SPECIAL -> settle(id, Outcome.UNSUPPORTED, "not a regular file");
      case UNREADABLE ->
          settle(id, Outcome.UNSUPPORTED, "packed by a method that is not supported");
      case FILE -> deliver(spool(id, member, budget), budget);
    }
  }

  private void deliver(Optional<Item> spooled, Budget budget)
      throws IOException, InterruptedException {
    if (spooled.isEmpty()) {
      return;
    }
    Item item = spooled.get();
    if (tables.cut(item)) {
      item.discard();
    } else if (!Archives.opens(item.file(), item.mediaType())) {
      consumer.accept(item);
    } else if (budget.allowsInner()) {
      go(item, budget.inner(item.size()));
    } else {
      consumer.accept(
          ended(item, new Ending(Outcome.FAILED, "limit: too many archives inside one another")));
      item.discard();
    }
  }

  /**
   * Copies a member; settles it where that fails, and ends the archive where nothing can follow.
   */
  private Optional<Item> spool(String id, Members.Member member, Budget budget)
      throws IOException, InterruptedException {
    Path file = spoolFolder.resolve(String.format(Locale.ROOT, "member-%d", ++spooledFiles));
    Contents contents = new Contents(Files.newOutputStream(file), budget::countBytes);
    try (contents) {
      member.content().copyTo(contents);
    } catch (Contents.CopyFailed e) {
      throw e;
    } catch (Budget.Exceeded e) {
      Files.delete(file);
      settle(id, Outcome.FAILED, Causes.of(e));
      throw e;
    } catch (Members.Locked e) {
      Files.delete(file);
      settle(id, Outcome.ENCRYPTED, "needs a password");
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      Files.delete(file);
      settle(id, Outcome.FAILED, damage(e));
      return Optional.empty();
    }
    String type = MediaTypes.of(id, contents.head());
    return Optional.of(new Item(id, contents.sha256(), contents.size(), type, file, true));
  }

  private void settle(String id, Outcome outcome, String cause)
      throws IOException, InterruptedException {
    consumer.accept(new Settled(id, "", 0, MediaTypes.UNKNOWN, outcome, cause));
  }

  private static String damage(Throwable e) {
    return "damaged: " + Causes.of(e);
  }

  /** How an archive ended. */
  private record Ending(Outcome outcome, String cause) {
    static final Ending CONTAINER = new Ending(Outcome.EMPTY, "container");
  }

  /** Members whose every exception is that of the archive, never of a consumer. */
  private record Reading(Members members) implements AutoCloseable {
    static Reading of(Item archive) throws Damaged {
      try {
        return new Reading(Archives.open(archive.file(), archive.mediaType(), archive.id()));
      } catch (IOException | RuntimeException e) {
        throw new Damaged(e);
      }
    }

    Optional<Members.Member> next() throws Damaged {
      try {
        return members.next();
      } catch (IOException | RuntimeException e) {
        throw new Damaged(e);
      }
    }

    @Override
    public void close() {
      try {
        members.close();
      } catch (IOException | RuntimeException e) {
        // It was only read: nothing is lost.
        return;
      }
    }
  }

  /** The archive cannot be read, or no further. */
  private static final class Damaged extends IOException {
    private static final long serialVersionUID = 1L;

    private final Exception damage;

    Damaged(Exception damage) {
      super(damage);
      this.damage = damage;
    }

    Ending ending() {
      return switch (damage) {
        case Members.Locked e -> new Ending(Outcome.ENCRYPTED, "needs a password");
        case Members.Unsupported e -> new Ending(Outcome.UNSUPPORTED, Causes.of(e));
        case FileNotFoundException e -> new Ending(Outcome.FAILED, "no longer there");
        default -> new Ending(Outcome.FAILED, damage(damage));
      };
    }
  }
}

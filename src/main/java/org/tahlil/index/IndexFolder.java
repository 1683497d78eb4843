package org.tahlil.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/** Opens the folder of an index, and says in one line what is wrong with it. */
public final class IndexFolder {
  /** Key in the commit data; the value is {@link #SCHEMA}. */
  static final String SCHEMA_KEY = "tahlil.schema";

  /** Grows by one with every change of {@link Fields} that older indexes do not have. */
  static final String SCHEMA = "2";

  private static final Pattern LUCENE_FILE =
      Pattern.compile("write\\.lock|_.*|(pending_)?segments_.*|spool");

  private IndexFolder() {}

  /** Opens the last commit for reading. */
  public static DirectoryReader openReader(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IndexException(
          "no index at " + folder + "; make one with: tahlil ingest PATH --index " + folder, true);
    }
    try {
      DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder));
      try {
        checkSchema(folder, reader.getIndexCommit().getUserData());
        return reader;
      } catch (IOException e) {
        reader.close();
        throw e;
      }
    } catch (IOException e) {
      throw explained(folder, e);
    }
  }

  /**
   * Empties {@code folder} where it holds an index that another version of Tahlil wrote, and only
   * then.
   *
   * @throws IndexException where another process writes it
   */
  public static void clearOther(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (FSDirectory directory = FSDirectory.open(folder)) {
      if (!DirectoryReader.indexExists(directory)) {
        return;
      }
      String schema = SegmentInfos.readLatestCommit(directory).getUserData().get(SCHEMA_KEY);
      if (schema == null || schema.equals(SCHEMA)) {
        return;
      }
      try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
        lock.ensureValid();
        for (String file : directory.listAll()) {
          if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
            directory.deleteFile(file);
          }
        }
      }
    } catch (IOException e) {
      throw explained(folder, e);
    }
  }

  /**
   * Makes sure that an index may be written into {@code folder}: it is new, empty, or holds one.
   */
  static void checkWritable(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IndexException(folder + " is a file; name a folder for the index", true);
    }
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(folder)) {
      if (!files.allMatch(file -> LUCENE_FILE.matcher(file.getFileName().toString()).matches())) {
        throw foreign(folder);
      }
    }
  }

  static void checkSchema(Path folder, Map<String, String> commitData) throws IndexException {
    String schema = commitData.get(SCHEMA_KEY);
    if (schema == null) {
      throw foreign(folder);
    }
    if (!schema.equals(SCHEMA)) {
      throw new IndexException(
          "the index at "
              + folder
              + " has schema "
              + schema
              + ", this version reads "
              + SCHEMA
              + "; ingest into a new folder",
          true);
    }
  }

  /** The same failure in words that say what to do. */
  public static IOException explained(Path folder, IOException failure) {
    return switch (failure) {
      case IndexException e -> e;
      case IndexNotFoundException e ->
          new IndexException(
              "no index at " + folder + "; make one with: tahlil ingest PATH --index " + folder,
              true,
              e);
      case LockObtainFailedException e ->
          new IndexException(
              "another process is writing the index at "
                  + folder
                  + "; wait until it ends, or choose another folder",
              false,
              e);
      case IndexFormatTooNewException e -> unreadable(folder, "was made by a newer version", e);
      case IndexFormatTooOldException e -> unreadable(folder, "was made by an older version", e);
      case CorruptIndexException e -> unreadable(folder, "is damaged", e);
      case EOFException e -> unreadable(folder, "is damaged", e);
      case NoSuchFileException e -> unreadable(folder, "is damaged (a file is missing)", e);
      case FileNotFoundException e -> unreadable(folder, "is damaged (a file is missing)", e);
      case FileSystemException e ->
          new IndexException(
              "the index at "
                  + folder
                  + " cannot be used: "
                  + (e.getReason() == null ? e.getClass().getSimpleName() : e.getReason())
                  + "; what was committed stays, mend it and run again",
              false,
              e);
      default ->
          new IndexException(
              "the index at "
                  + folder
                  + " cannot be used: "
                  + failure.getMessage()
                  + "; what was committed stays, mend it and run again",
              false,
              failure);
    };
  }

  private static IndexException unreadable(Path folder, String state, IOException cause) {
    return new IndexException(
        "the index at " + folder + " " + state + "; ingest into a new folder", false, cause);
  }

  private static IndexException foreign(Path folder) {
    return new IndexException(
        folder + " holds something that is no Tahlil index; name a new or empty folder", true);
  }
}

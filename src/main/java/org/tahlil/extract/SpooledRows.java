package org.tahlil.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tahlil.extract.Extraction.Declared;

/**
 * Rows of a long table in a file of the spool: read by one thread, analysed by another. A string is
 * its length and its UTF-16 code units, as what a table holds need not be well-formed.
 */
final class SpooledRows implements Closeable {
  /** Media type of an item that consists of them; no file has it. */
  static final String TYPE = "application/x-tahlil-rows";

  private final Path file;
  private final Contents contents;
  private final DataOutputStream out;

  private SpooledRows(Path file, Contents contents) {
    this.file = file;
    this.contents = contents;
    this.out = new DataOutputStream(new BufferedOutputStream(contents));
  }

  static SpooledRows create(Path file) throws IOException {
    return new SpooledRows(file, new Contents(Files.newOutputStream(file), (more, soFar) -> {}));
  }

  Path file() {
    return file;
  }

  /** Bytes so far. */
  long size() {
    return contents.size();
  }

  void add(long number, Extraction row) throws IOException {
    out.writeLong(number);
    write(row.sha256());
    out.writeLong(row.size());
    write(row.mediaType());
    write(row.outcome().name());
    write(row.cause());
    write(row.text());
    write(row.declared().title());
    write(row.declared().date());
    write(row.declared().source());
  }

  /** The item that has the rows of {@code table} from {@code first} on. */
  Item end(Item table, long first) throws IOException {
    close();
    String id = RowRuns.id(table.id(), first);
    return new Item(id, contents.sha256(), contents.size(), TYPE, file, true);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /** Hands over the rows of such an item, and then the item itself. */
  static void extract(Item item, ExtractionConsumer consumer)
      throws IOException, InterruptedException {
    String table = RowRuns.table(item.id()).orElseThrow();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(item.file())))) {
      for (Optional<Extraction> row = read(in, table); row.isPresent(); row = read(in, table)) {
        consumer.accept(row.get());
      }
    }
    consumer.accept(Extractions.none(item, Outcome.EMPTY, "container"));
  }

  private static Optional<Extraction> read(DataInputStream in, String table) throws IOException {
    long number;
    try {
      number = in.readLong();
    } catch (EOFException e) {
      return Optional.empty();
    }
    return Optional.of(
        new Extraction(
            table + "#" + number,
            readString(in),
            in.readLong(),
            readString(in),
            Outcome.valueOf(readString(in)),
            readString(in),
            readString(in),
            new Declared(readOptional(in), readOptional(in), readOptional(in))));
  }

  private void write(String string) throws IOException {
    out.writeInt(string.length());
    byte[] bytes = new byte[2 * string.length()];
    for (int i = 0; i < string.length(); i++) {
      bytes[2 * i] = (byte) (string.charAt(i) >> 8);
      bytes[2 * i + 1] = (byte) string.charAt(i);
    }
    out.write(bytes);
  }

  private void write(Optional<String> string) throws IOException {
    out.writeBoolean(string.isPresent());
    if (string.isPresent()) {
      write(string.get());
    }
  }

  private static String readString(DataInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(2 * in.readInt());
    char[] characters = new char[bytes.length / 2];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = (char) ((bytes[2 * i] << 8) | (bytes[2 * i + 1] & 0xff));
    }
    return new String(characters);
  }

  private static Optional<String> readOptional(DataInputStream in) throws IOException {
    return in.readBoolean() ? Optional.of(readString(in)) : Optional.empty();
  }
}

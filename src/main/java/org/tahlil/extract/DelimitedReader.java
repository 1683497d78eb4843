package org.tahlil.extract;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The records of a table whose cells are divided by a character, as in RFC 4180: a cell in quotes
 * may hold delimiters, line ends and doubled quotes. What follows a closing quote belongs to the
 * cell. A quote that is never closed spoils its own line only.
 */
final class DelimitedReader {
  private static final char QUOTE = '"';

  private final Reader in;
  private final char delimiter;
  private final int mostRecord;

  /** What has been read of the file and not yet used; the next record starts at {@link #at}. */
  private final StringBuilder buffer = new StringBuilder();

  private final char[] block = new char[1 << 13];
  private int at;

  /**
   * Reads.
   *
   * @param mostRecord characters of a record; what is longer is broken
   */
  DelimitedReader(Reader in, char delimiter, int mostRecord) {
    this.in = in;
    this.delimiter = delimiter;
    this.mostRecord = mostRecord;
  }

  /**
   * One record.
   *
   * @param cells in order; the line as it is, where it is broken
   * @param broken why it could not be read; empty where it could
   */
  record Cells(List<String> cells, String broken) {
    Cells {
      cells = List.copyOf(cells);
    }
  }

  /** The next record that is not an empty line; empty at the end. */
  Optional<Cells> next() throws IOException {
    buffer.delete(0, at);
    at = 0;
    while (peek() == '\n' || peek() == '\r') {
      at++;
    }
    if (peek() < 0) {
      return Optional.empty();
    }
    buffer.delete(0, at);
    at = 0;
    List<String> cells = new ArrayList<>();
    while (true) {
      Optional<String> cell = cell();
      if (cell.isEmpty()) {
        return Optional.of(brokenLine());
      }
      cells.add(cell.get());
      int c = peek();
      at++;
      if (c != delimiter) {
        skipLineFeed(c);
        return Optional.of(new Cells(cells, ""));
      }
    }
  }

  /** The character at {@link #at}; -1 at the end of the file. */
  private int peek() throws IOException {
    while (at >= buffer.length()) {
      int n = in.read(block);
      if (n < 0) {
        return -1;
      }
      buffer.append(block, 0, n);
    }
    return buffer.charAt(at);
  }

  private void skipLineFeed(int c) throws IOException {
    if (c == '\r' && peek() == '\n') {
      at++;
    } else if (c < 0) {
      at--;
    }
  }

  /** The next cell, up to its delimiter, line end or the end; empty where it is broken. */
  private Optional<String> cell() throws IOException {
    StringBuilder cell = new StringBuilder();
    if (peek() == QUOTE) {
      at++;
      if (!quoted(cell)) {
        return Optional.empty();
      }
    }
    for (int c = peek(); c >= 0 && c != delimiter && c != '\n' && c != '\r'; c = peek()) {
      cell.append((char) c);
      at++;
      if (at > mostRecord) {
        return Optional.empty();
      }
    }
    return Optional.of(cell.toString());
  }

  /** What is in quotes; whether they close. */
  private boolean quoted(StringBuilder cell) throws IOException {
    for (int c = peek(); c >= 0 && at <= mostRecord; c = peek()) {
      at++;
      if (c != QUOTE) {
        cell.append((char) c);
      } else if (peek() == QUOTE) {
        cell.append(QUOTE);
        at++;
      } else {
        return true;
      }
    }
    return false;
  }

  /** The first line of the record; reading goes on after it. */
  private Cells brokenLine() throws IOException {
    boolean tooLong = at > mostRecord;
    at = 0;
    while (peek() >= 0 && peek() != '\n' && at < mostRecord) {
      at++;
    }
    String line = buffer.substring(0, Math.min(at, mostRecord));
    // The rest of a longer line is passed over without keeping it.
    while (peek() >= 0 && peek() != '\n') {
      at++;
      if (at >= mostRecord) {
        buffer.delete(0, at);
        at = 0;
      }
    }
    return new Cells(List.of(line), tooLong ? "a record that is too long" : "a quote never closed");
  }
}

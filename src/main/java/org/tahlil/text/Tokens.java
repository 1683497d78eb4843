package org.tahlil.text;

import java.util.Arrays;

/**
 * The tokens of a stretch of text, as offsets only: no strings are made. A token is a UAX #29 word
 * with at least one letter or digit; it is the unit of every rate, window and share.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Tokens {
  private static final Tokens EMPTY = new Tokens(new int[0]);

  /** start, end, start, end, … in UTF-16 code units of the text, ascending. */
  private final int[] bounds;

  private Tokens(int[] bounds) {
    this.bounds = bounds;
  }

  public static Tokens empty() {
    return EMPTY;
  }

  /**
   * Takes the first {@code length} numbers of {@code bounds}: start, end, start, end, …
   *
   * @throws IllegalArgumentException where they do not ascend or a token is empty
   */
  public static Tokens of(int[] bounds, int length) {
    if (length % 2 != 0) {
      throw new IllegalArgumentException("a token without an end: " + length + " bounds");
    }
    int previous = 0;
    for (int i = 0; i < length; i += 2) {
      if (bounds[i] < previous || bounds[i + 1] <= bounds[i]) {
        throw new IllegalArgumentException(
            "no token after " + previous + ": [" + bounds[i] + ", " + bounds[i + 1] + ")");
      }
      previous = bounds[i + 1];
    }
    return length == 0 ? EMPTY : new Tokens(Arrays.copyOf(bounds, length));
  }

  public int size() {
    return bounds.length / 2;
  }

  /** Offset of the first code unit of token {@code i}. */
  public int start(int i) {
    return bounds[2 * i];
  }

  /** Offset after the last code unit of token {@code i}. */
  public int end(int i) {
    return bounds[2 * i + 1];
  }

  public Span span(int i) {
    return new Span(start(i), end(i));
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Tokens other && Arrays.equals(bounds, other.bounds);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bounds);
  }

  @Override
  public String toString() {
    return Arrays.toString(bounds);
  }
}

package org.tahlil.search;

/**
 * How much text stands on each side of a match.
 *
 * @param size at least 0
 * @param unit of what
 */
public record Context(int size, Unit unit) {
  /** What a context is measured in. */
  public enum Unit {
    /** UTF-16 code units; a letter beyond the first plane is never cut. */
    CHARACTERS,
    /** Tokens, with all that stands between them. */
    TOKENS
  }

  /** Largest size. */
  public static final int LARGEST = 10_000;

  public Context {
    if (size < 0 || size > LARGEST) {
      throw new IllegalArgumentException("a context of 0 to " + LARGEST + ", not of " + size);
    }
  }
}

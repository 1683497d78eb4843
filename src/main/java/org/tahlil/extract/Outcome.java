package org.tahlil.extract;

import java.util.Locale;

/** How an item ended. Every item that the walk finds ends with exactly one of these. */
public enum Outcome {
  /** All of its text is in the index. */
  INDEXED,
  /** Its text was cut by a limit of size or depth; what came is in the index. */
  PARTIAL,
  /** It has no text; the cause says why ({@code container} among the causes). */
  EMPTY,
  /** Its bytes are those of another item; both ids are kept. */
  DUPLICATE,
  /** A media type that has no text or no parser. */
  UNSUPPORTED,
  /** It needs a password. */
  ENCRYPTED,
  /** Reading or parsing it failed; the cause says how. */
  FAILED;

  /** Whether its text is in the index. */
  public boolean hasText() {
    return this == INDEXED || this == PARTIAL;
  }

  /** Lower case, as commands and the index write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The outcome written as {@code label}.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Outcome ofLabel(String label) {
    for (Outcome outcome : values()) {
      if (outcome.label().equals(label)) {
        return outcome;
      }
    }
    throw new IllegalArgumentException("no outcome: " + label);
  }
}

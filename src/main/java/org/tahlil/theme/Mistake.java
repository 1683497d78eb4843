package org.tahlil.theme;

/**
 * Something in a codebook that is wrong or looks wrong.
 *
 * @param line in the file, from 1
 * @param severity whether the codebook can be used all the same
 * @param message what is wrong and what to do
 */
public record Mistake(int line, Severity severity, String message) implements Comparable<Mistake> {
  /** How bad it is. */
  public enum Severity {
    /** The codebook cannot be used. */
    ERROR,
    /** The codebook works, but probably not as meant. */
    WARNING
  }

  static Mistake error(int line, String message) {
    return new Mistake(line, Severity.ERROR, message);
  }

  static Mistake warning(int line, String message) {
    return new Mistake(line, Severity.WARNING, message);
  }

  /** As a message for people: {@code codebook.yaml:41: …}. */
  public String in(String file) {
    return file + ":" + line + ": " + (severity == Severity.WARNING ? "warning: " : "") + message;
  }

  /** By line, errors first, then by message. */
  @Override
  public int compareTo(Mistake other) {
    int byLine = Integer.compare(line, other.line);
    int bySeverity = byLine != 0 ? byLine : severity.compareTo(other.severity);
    return bySeverity != 0 ? bySeverity : message.compareTo(other.message);
  }
}

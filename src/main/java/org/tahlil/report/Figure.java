package org.tahlil.report;

/** A named value of a row. */
public sealed interface Figure {
  /** Camel case, as JSON and CSV name it. */
  String name();

  /** A whole number. */
  record Count(String name, long value) implements Figure {}

  /** A number that is computed. */
  record Real(String name, double value) implements Figure {
    public Real {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(name + " is no number: " + value);
      }
    }
  }

  /** A name, such as that of a method. */
  record Label(String name, String value) implements Figure {}

  /** There is nothing to compute from. */
  record Absent(String name) implements Figure {}
}

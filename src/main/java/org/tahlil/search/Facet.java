package org.tahlil.search;

import java.util.List;

/**
 * How the sentences found are spread over the values of one field.
 *
 * @param name {@code language}, {@code source}, {@code year}, {@code theme} or {@code entity}
 * @param counts of all values, the most frequent first, ties by value
 */
public record Facet(String name, List<Count> counts) {
  public Facet {
    counts = List.copyOf(counts);
  }

  /**
   * One value.
   *
   * @param value as stored; the year of a date
   * @param sentences how many of those found have it
   */
  public record Count(String value, long sentences) {}
}

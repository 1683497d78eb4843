package org.tahlil.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tahlil.search.Filters;

/** Filters as lists by name, the names being those of the command line. */
final class FilterNames {
  private FilterNames() {}

  /** Those that ask for something, in the order of the command line. */
  static Map<String, List<String>> write(Filters filters) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    names.put("theme", filters.themes());
    names.put("entity", filters.entities());
    names.put("lang", filters.languages());
    names.put("source", filters.sources());
    names.put("from", filters.from().stream().toList());
    names.put("to", filters.to().stream().toList());
    names.values().removeIf(List::isEmpty);
    return Collections.unmodifiableMap(names);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException where a value is no filter
   */
  static Filters read(Map<String, List<String>> names) {
    return new Filters(
        names.getOrDefault("theme", List.of()),
        names.getOrDefault("entity", List.of()),
        names.getOrDefault("lang", List.of()),
        names.getOrDefault("source", List.of()),
        first(names.getOrDefault("from", List.of())),
        first(names.getOrDefault("to", List.of())));
  }

  private static Optional<String> first(List<String> values) {
    return values.stream().findFirst();
  }
}

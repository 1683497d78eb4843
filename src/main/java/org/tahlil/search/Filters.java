package org.tahlil.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tahlil.pipeline.Dates;
import org.tahlil.text.Language;

/**
 * Which sentences are looked at. Of one list any may hold, and of all lists one must; an empty list
 * asks for nothing.
 *
 * @param themes ids, or {@code grievance.*} for all that begin with {@code grievance.}
 * @param entities ids, or names in any language
 * @param languages tags; {@code uz} for all its scripts
 * @param sources as stored
 * @param from first day; of {@code 2022} its first. Sentences without a date lie outside
 * @param to last day, inclusive; of {@code 2022} its last. A date that is not known to the day lies
 *     inside where all of it does
 */
public record Filters(
    List<String> themes,
    List<String> entities,
    List<String> languages,
    List<String> sources,
    Optional<String> from,
    Optional<String> to) {
  /** All sentences. */
  public static final Filters NONE =
      new Filters(List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());

  private static final List<String> NAMES =
      List.of("theme", "entity", "lang", "source", "from", "to");

  /** Checks languages and dates. */
  public Filters {
    themes = List.copyOf(themes);
    entities = List.copyOf(entities);
    languages = List.copyOf(languages);
    sources = List.copyOf(sources);
    languages.forEach(Language::of);
    from.ifPresent(Dates::check);
    to.ifPresent(Dates::check);
    if (from.isPresent()
        && to.isPresent()
        && Dates.firstDay(from.get()).isAfter(Dates.lastDay(to.get()))) {
      throw new IllegalArgumentException(
          "no day from " + from.get() + " to " + to.get() + "; the first must not be the later");
    }
  }

  /**
   * Reads what {@link #values} wrote.
   *
   * @throws IllegalArgumentException where a name or a value is none
   */
  public static Filters of(SortedMap<String, List<String>> values) {
    Set<String> unknown = new TreeSet<>(values.keySet());
    NAMES.forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("no filters: " + unknown + "; there are " + NAMES);
    }
    return new Filters(
        values.getOrDefault("theme", List.of()),
        values.getOrDefault("entity", List.of()),
        values.getOrDefault("lang", List.of()),
        values.getOrDefault("source", List.of()),
        values.getOrDefault("from", List.of()).stream().findFirst(),
        values.getOrDefault("to", List.of()).stream().findFirst());
  }

  /** What is asked for, by the names that the options have; a list that asks nothing is absent. */
  public SortedMap<String, List<String>> values() {
    SortedMap<String, List<String>> values = new TreeMap<>();
    values.put("theme", themes);
    values.put("entity", entities);
    values.put("lang", languages);
    values.put("source", sources);
    values.put("from", from.stream().toList());
    values.put("to", to.stream().toList());
    values.values().removeIf(List::isEmpty);
    return values;
  }

  /** Whether all sentences pass. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /** Whether {@code theme} is {@code wanted}, or begins so where it ends with a star. */
  static boolean matchesTheme(String theme, String wanted) {
    return wanted.endsWith("*")
        ? theme.startsWith(wanted.substring(0, wanted.length() - 1))
        : theme.equals(wanted);
  }
}

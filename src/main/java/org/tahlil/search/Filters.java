package org.tahlil.search;

import java.util.List;
import java.util.Optional;
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

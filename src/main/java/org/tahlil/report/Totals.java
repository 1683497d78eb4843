package org.tahlil.report;

import java.util.List;

/**
 * What a report counts, whatever the theme.
 *
 * @param size of everything
 * @param languages by tag, {@code und} last; merged languages together
 */
public record Totals(GroupSize size, List<LanguageTotal> languages) {
  public Totals {
    languages = List.copyOf(languages);
  }

  /** One language. */
  public record LanguageTotal(String language, GroupSize size) {}
}

package org.tahlil.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The themes that a report may show, and where they come from.
 *
 * @param codebook name of the codebook
 * @param sha256 of the codebook's content, in hexadecimal digits
 * @param themes in the order of the codebook
 */
public record ThemeList(String codebook, String sha256, List<ThemeLabel> themes) {
  public ThemeList {
    themes = List.copyOf(themes);
  }

  /**
   * The themes that one of {@code patterns} names ({@code actor.russia}, or {@code grievance.*} for
   * all below); all where there is no pattern. Themes that only the index has come last, by id.
   *
   * @throws IllegalArgumentException where a pattern names no theme
   */
  List<ThemeLabel> select(List<String> patterns, Collection<String> found) {
    List<ThemeLabel> all = new ArrayList<>(themes);
    Set<String> known = new HashSet<>();
    themes.forEach(theme -> known.add(theme.id()));
    for (String id : new TreeSet<>(found)) {
      if (!known.contains(id)) {
        all.add(ThemeLabel.unknown(id));
      }
    }
    if (patterns.isEmpty()) {
      return all;
    }
    for (String pattern : patterns) {
      if (all.stream().noneMatch(theme -> matches(pattern, theme.id()))) {
        throw new IllegalArgumentException(
            "no theme is named by '" + pattern + "'; tahlil themes list shows all");
      }
    }
    return all.stream()
        .filter(theme -> patterns.stream().anyMatch(pattern -> matches(pattern, theme.id())))
        .toList();
  }

  private static boolean matches(String pattern, String id) {
    return pattern.endsWith("*")
        ? id.startsWith(pattern.substring(0, pattern.length() - 1))
        : id.equals(pattern);
  }
}

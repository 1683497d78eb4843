package org.tahlil.report;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One theme in one group.
 *
 * @param theme the theme
 * @param group the group
 * @param figures in the order of the columns
 */
public record Row(ThemeLabel theme, Group group, List<Figure> figures) {
  public Row {
    figures = List.copyOf(figures);
  }

  /** The number called {@code name}; empty where it is absent. */
  OptionalDouble number(String name) {
    for (Figure figure : figures) {
      if (figure.name().equals(name)) {
        return switch (figure) {
          case Figure.Count count -> OptionalDouble.of((double) count.value());
          case Figure.Real real -> OptionalDouble.of(real.value());
          case Figure.Label label -> OptionalDouble.empty();
          case Figure.Absent absent -> OptionalDouble.empty();
        };
      }
    }
    throw new IllegalArgumentException("no figure is called " + name);
  }

  /** The whole number called {@code name}; 0 where it is absent. */
  long count(String name) {
    return (long) number(name).orElse(0);
  }
}

package org.tahlil.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one table is grouped by; several dimensions are crossed, none makes one group of everything.
 *
 * @param dimensions in the order of the columns, each once
 */
public record Grouping(List<Dimension> dimensions) {
  /** One group of everything. */
  public static final Grouping OVERALL = new Grouping(List.of());

  /** The tables of a report for which none are named. */
  public static final List<Grouping> DEFAULT =
      List.of(of(Dimension.LANGUAGE), of(Dimension.MONTH), of(Dimension.SOURCE));

  public Grouping {
    dimensions = List.copyOf(dimensions);
    if (Set.copyOf(dimensions).size() < dimensions.size()) {
      throw new IllegalArgumentException("the same grouping twice: " + label(dimensions));
    }
  }

  /** The table crossed by these. */
  public static Grouping of(Dimension... dimensions) {
    return new Grouping(List.of(dimensions));
  }

  /**
   * Reads {@code language,month}.
   *
   * @throws IllegalArgumentException where a name is wrong or comes twice
   */
  public static Grouping parse(String labels) {
    List<Dimension> dimensions = new ArrayList<>();
    for (String label : labels.split(",", -1)) {
      dimensions.add(Dimension.ofLabel(label.strip()));
    }
    return new Grouping(dimensions);
  }

  /** As {@link #parse} reads it; {@code overall} where there is no dimension. */
  public String label() {
    return label(dimensions);
  }

  /** The dimensions that any of {@code groupings} has, in order of their first use. */
  static List<Dimension> dimensionsOf(List<Grouping> groupings) {
    Set<Dimension> all = new LinkedHashSet<>();
    groupings.forEach(grouping -> all.addAll(grouping.dimensions));
    return List.copyOf(all);
  }

  private static String label(List<Dimension> dimensions) {
    return dimensions.isEmpty()
        ? "overall"
        : dimensions.stream().map(Dimension::label).collect(Collectors.joining(","));
  }
}

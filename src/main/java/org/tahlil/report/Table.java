package org.tahlil.report;

import java.util.List;

/**
 * The themes by the groups of one grouping.
 *
 * @param grouping what it is grouped by
 * @param groups with their sizes, in order
 * @param rows by group, then in the order of the themes; those without hits are left out where
 *     {@code complete} is false
 * @param complete whether there is a row for every theme in every group
 */
public record Table(Grouping grouping, List<SizedGroup> groups, List<Row> rows, boolean complete) {
  public Table {
    groups = List.copyOf(groups);
    rows = List.copyOf(rows);
  }

  /** A group and the denominators of its rows. */
  public record SizedGroup(Group group, GroupSize size) {}
}

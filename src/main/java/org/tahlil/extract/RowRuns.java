package org.tahlil.extract;

import java.util.Optional;

/**
 * Ids of the runs of rows that the walk cuts long tables into: {@code posts.csv!/rows 5001}. No
 * file has such an id, as names of files hold no {@code !/}.
 */
public final class RowRuns {
  private static final String NAME = "!/rows ";

  private RowRuns() {}

  /** Id of the run of {@code table} that begins with row {@code first}, counted from 1. */
  static String id(String table, long first) {
    return table + NAME + first;
  }

  /** The table that a run of rows is of; empty where {@code id} is none of a run. */
  public static Optional<String> table(String id) {
    int name = id.lastIndexOf(NAME);
    boolean isRun =
        name >= 0 && id.substring(name + NAME.length()).chars().allMatch(c -> c >= '0' && c <= '9');
    return isRun ? Optional.of(id.substring(0, name)) : Optional.empty();
  }
}

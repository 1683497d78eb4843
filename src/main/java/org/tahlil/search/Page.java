package org.tahlil.search;

/**
 * A stretch of the results.
 *
 * @param offset how many are left out before it, at least 0
 * @param limit how many it has at most, at least 0
 * @param order which come first
 */
public record Page(int offset, int limit, Order order) {
  public Page {
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("no page: " + limit + " from " + offset);
    }
  }

  /** Number of results up to its end. */
  int end() {
    return (int) Math.min(Integer.MAX_VALUE, (long) offset + limit);
  }
}

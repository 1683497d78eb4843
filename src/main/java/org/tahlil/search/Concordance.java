package org.tahlil.search;

import java.util.List;

/**
 * A page of lines.
 *
 * @param total sentences with the matches of all pages
 * @param totalMatches lines on all pages
 * @param lines those of the page
 */
public record Concordance(long total, long totalMatches, List<Line> lines) {
  public Concordance {
    lines = List.copyOf(lines);
  }
}

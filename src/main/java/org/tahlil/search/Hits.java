package org.tahlil.search;

import java.util.List;

/**
 * A page of hits.
 *
 * @param total sentences found, on all pages
 * @param totalMatches matches in them
 * @param hits those of the page
 */
public record Hits(long total, long totalMatches, List<Hit> hits) {
  public Hits {
    hits = List.copyOf(hits);
  }
}

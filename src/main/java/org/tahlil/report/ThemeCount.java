package org.tahlil.report;

import java.util.List;

/**
 * One theme in one group.
 *
 * @param sentences with the theme
 * @param documents with the theme in at least one sentence of the group
 * @param sumOfSquares of the sentences with the theme, of each document
 * @param sumOfProducts of sentences with the theme and all sentences, of each document
 * @param parts the documents with the theme, alike ones together, ascending
 */
public record ThemeCount(
    long sentences, long documents, long sumOfSquares, long sumOfProducts, List<Parts> parts) {
  /** A theme that the group does not have. */
  static final ThemeCount NONE = new ThemeCount(0, 0, 0, 0, List.of());

  public ThemeCount {
    parts = List.copyOf(parts);
  }

  /**
   * Documents with the same numbers of sentences.
   *
   * @param sentences of each document in the group
   * @param hits those among them with the theme
   * @param documents how many such documents
   */
  public record Parts(int sentences, int hits, long documents) {}
}

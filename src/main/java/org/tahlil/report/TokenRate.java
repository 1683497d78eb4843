package org.tahlil.report;

import java.util.List;

/** Sentences with the theme for each 10,000 tokens of the group. */
final class TokenRate implements Measure {
  private static final String NAME = "per10kTokens";

  @Override
  public List<Figure> of(Counts counts) {
    long tokens = counts.group().tokens();
    return tokens == 0
        ? List.of(new Figure.Absent(NAME))
        : List.of(new Figure.Real(NAME, 10_000.0 * counts.theme().sentences() / tokens));
  }
}

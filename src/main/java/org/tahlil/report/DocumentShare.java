package org.tahlil.report;

import java.util.List;

/**
 * How many of the documents have the theme in at least one sentence, with {@link Wilson}'s 95 %.
 */
final class DocumentShare implements Measure {
  @Override
  public List<Figure> of(Counts counts) {
    long documents = counts.theme().documents();
    long units = counts.group().documents();
    if (units == 0) {
      return List.of(
          new Figure.Count("documents", 0),
          new Figure.Count("documentUnits", 0),
          new Figure.Absent("documentShare"),
          new Figure.Absent("documentLow"),
          new Figure.Absent("documentHigh"));
    }
    Interval interval = Wilson.of(documents, units);
    return List.of(
        new Figure.Count("documents", documents),
        new Figure.Count("documentUnits", units),
        new Figure.Real("documentShare", (double) documents / units),
        new Figure.Real("documentLow", interval.low()),
        new Figure.Real("documentHigh", interval.high()));
  }
}

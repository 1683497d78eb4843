package org.tahlil.report;

import java.util.List;

/** How many of the units have the theme, with a 95 % interval. */
final class Rate implements Measure {
  @Override
  public List<Figure> of(Counts counts) {
    return switch (counts.unit()) {
      case SENTENCE -> ofSentences(counts.theme(), counts.group());
      case DOCUMENT -> ofDocuments(counts.theme(), counts.group());
    };
  }

  private static List<Figure> ofSentences(ThemeCount theme, GroupSize group) {
    return group.sentences() == 0
        ? absent(ClusteredWilson.NAME)
        : figures(
            theme.sentences(),
            group.sentences(),
            ClusteredWilson.of(theme, group),
            ClusteredWilson.NAME);
  }

  private static List<Figure> ofDocuments(ThemeCount theme, GroupSize group) {
    return group.documents() == 0
        ? absent(Wilson.NAME)
        : figures(
            theme.documents(),
            group.documents(),
            Wilson.of(theme.documents(), group.documents()),
            Wilson.NAME);
  }

  private static List<Figure> figures(long hits, long units, Interval interval, String method) {
    return List.of(
        new Figure.Count("hits", hits),
        new Figure.Count("units", units),
        new Figure.Real("rate", (double) hits / units),
        new Figure.Real("low", interval.low()),
        new Figure.Real("high", interval.high()),
        new Figure.Label("interval", method));
  }

  private static List<Figure> absent(String method) {
    return List.of(
        new Figure.Count("hits", 0),
        new Figure.Count("units", 0),
        new Figure.Absent("rate"),
        new Figure.Absent("low"),
        new Figure.Absent("high"),
        new Figure.Label("interval", method));
  }
}

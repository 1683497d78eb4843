package org.tahlil.report;

import java.util.ArrayList;
import java.util.List;

/** The measures of every row. */
public final class Measures {
  /** In the order of their columns. */
  private static final List<Measure> ALL =
      List.of(new Rate(), new DocumentShare(), new TokenRate(), new Dispersion());

  private Measures() {}

  /** The figures of one row, in the order of the columns. */
  static List<Figure> of(Counts counts) {
    List<Figure> figures = new ArrayList<>();
    for (Measure measure : ALL) {
      figures.addAll(measure.of(counts));
    }
    return figures;
  }

  /** The names of the columns. */
  static List<String> names() {
    GroupSize nothing = new GroupSize(0, 0, 0, 0, 0);
    return of(new Counts(Unit.SENTENCE, nothing, ThemeCount.NONE)).stream()
        .map(Figure::name)
        .toList();
  }
}

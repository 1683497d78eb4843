package org.tahlil.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DispersionTest {
  /**
   * Gries 2008, section 2: a corpus in five parts of 9, 10, 10, 10 and 11 elements, where the
   * element a comes 1, 2, 3, 4 and 5 times.
   */
  @Test
  void givesGriesExample() {
    int[] sizes = {9, 10, 10, 10, 11};
    int[] hits = {1, 2, 3, 4, 5};
    GroupTally tally = new GroupTally();
    for (int i = 0; i < sizes.length; i++) {
      tally.add(sizes[i], sizes[i], Map.of("a", hits[i]));
    }
    assertEquals(0.18, value(figures(tally, "a").get(0)), 0.0005);
    assertEquals(0.18 / (1 - 0.18), value(figures(tally, "a").get(1)), 0.0005);
  }

  @Test
  void isZeroWhereEveryDocumentHasItsShare() {
    GroupTally tally = new GroupTally();
    tally.add(10, 10, Map.of("a", 1));
    tally.add(30, 30, Map.of("a", 3));
    assertEquals(0, value(figures(tally, "a").get(0)));
  }

  @Test
  void isOneWhenNormedWhereTheSmallestDocumentHasAll() {
    GroupTally tally = new GroupTally();
    tally.add(5, 5, Map.of("a", 5));
    tally.add(20, 20, Map.of());
    assertEquals(0.8, value(figures(tally, "a").get(0)), 1e-12);
    assertEquals(1, value(figures(tally, "a").get(1)), 1e-12);
  }

  @Test
  void isAbsentWithoutHits() {
    GroupTally tally = new GroupTally();
    tally.add(5, 5, Map.of());
    assertInstanceOf(Figure.Absent.class, figures(tally, "a").get(0));
  }

  private static List<Figure> figures(GroupTally tally, String theme) {
    return new Dispersion().of(new Counts(Unit.SENTENCE, tally.size(), tally.count(theme)));
  }

  private static double value(Figure figure) {
    return assertInstanceOf(Figure.Real.class, figure).value();
  }
}

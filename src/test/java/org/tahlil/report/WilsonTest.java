package org.tahlil.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {
  /** R. G. Newcombe, Statistics in Medicine 17, 1998, table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718",
  })
  void givesThePublishedValues(long hits, long units, double low, double high) {
    Interval interval = Wilson.of(hits, units);
    assertEquals(low, interval.low(), 0.00005);
    assertEquals(high, interval.high(), 0.00005);
  }

  @Test
  void endsExactlyAtTheBorders() {
    assertEquals(0, Wilson.of(0, 7).low());
    assertEquals(1, Wilson.of(7, 7).high());
  }

  @Test
  void refusesWhatIsNoProportion() {
    assertThrows(IllegalArgumentException.class, () -> Wilson.of(1, 0));
    assertThrows(IllegalArgumentException.class, () -> Wilson.of(3, 2));
    assertThrows(IllegalArgumentException.class, () -> Wilson.of(-1, 2));
  }

  /** Two-sided 95 % points of Student's distribution, as every table prints them. */
  @ParameterizedTest
  @CsvSource({
    "1, 12.706",
    "2, 4.303",
    "3, 3.182",
    "4, 2.776",
    "5, 2.571",
    "10, 2.228",
    "30, 2.042",
    "60, 2.000",
    "120, 1.980",
    "500, 1.965",
    "1000000, 1.960",
  })
  void studentsQuantilesAreThoseOfTheTables(long freedom, double quantile) {
    assertEquals(quantile, StudentT.quantile975(freedom), 0.0005);
  }

  @Test
  void studentsExpansionMeetsTheExactDistribution() {
    for (int freedom : new int[] {201, 400, 1001}) {
      assertEquals(0.95, StudentT.within(StudentT.quantile975(freedom), freedom), 1e-9);
    }
  }
}

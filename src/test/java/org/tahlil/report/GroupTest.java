package org.tahlil.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupTest {
  @ParameterizedTest
  @CsvSource({
    "2022-03-05, 2022, 2022-Q1, 2022-03",
    "2022-12, 2022, 2022-Q4, 2022-12",
    "2022-04-01, 2022, 2022-Q2, 2022-04",
    "2022, 2022, 2022-QX, 2022-XX",
  })
  void aDateLiesInAYearAQuarterAndAMonth(String date, String year, String quarter, String month) {
    assertEquals(year, Dimension.YEAR.period(Optional.of(date)));
    assertEquals(quarter, Dimension.QUARTER.period(Optional.of(date)));
    assertEquals(month, Dimension.MONTH.period(Optional.of(date)));
  }

  @Test
  void whatIsUnknownComesLast() {
    List<String> sorted =
        Stream.of("undated", "2023-01", "2022-XX", "2022-12", "2022-02")
            .map(value -> new Group(List.of(value)))
            .sorted()
            .map(group -> group.values().get(0))
            .toList();
    assertEquals(List.of("2022-02", "2022-12", "2022-XX", "2023-01", "undated"), sorted);
  }

  @Test
  void aGroupingReadsAsItIsWritten() {
    assertEquals(
        Grouping.of(Dimension.LANGUAGE, Dimension.MONTH), Grouping.parse("language, month"));
    assertEquals("language,month", Grouping.parse("language,month").label());
    assertThrows(IllegalArgumentException.class, () -> Grouping.parse("language,language"));
    assertThrows(IllegalArgumentException.class, () -> Grouping.parse("colour"));
  }

  @Test
  void mergedLanguagesAreOneGroup() {
    MergedLanguages merged = new MergedLanguages(List.of(List.of("prs", "fa")));
    assertEquals("prs+fa", merged.of("fa"));
    assertEquals("ps", merged.of("ps"));
    assertThrows(
        IllegalArgumentException.class, () -> new MergedLanguages(List.of(List.of("prs"))));
    assertThrows(
        IllegalArgumentException.class,
        () -> new MergedLanguages(List.of(List.of("prs", "fa"), List.of("fa", "tg"))));
  }
}

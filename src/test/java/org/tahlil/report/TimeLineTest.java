package org.tahlil.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimeLineTest {
  @Test
  void gapsAreFilledAndWhatIsUnknownIsLeftOut() {
    assertEquals(
        List.of("2022-11", "2022-12", "2023-01", "2023-02"),
        TimeLine.of(Dimension.MONTH, List.of("undated", "2023-02", "2022-XX", "2022-11")));
    assertEquals(
        List.of("2022-Q4", "2023-Q1", "2023-Q2"),
        TimeLine.of(Dimension.QUARTER, List.of("2023-Q2", "2022-Q4", "2022-QX")));
    assertEquals(
        List.of("2020", "2021", "2022"), TimeLine.of(Dimension.YEAR, List.of("2020", "2022")));
    assertEquals(List.of(), TimeLine.of(Dimension.YEAR, List.of("undated")));
  }

  @Test
  void aDateFarOffDoesNotStretchTheLine() {
    assertEquals(
        List.of("0001-01", "2023-05"), TimeLine.of(Dimension.MONTH, List.of("2023-05", "0001-01")));
  }
}

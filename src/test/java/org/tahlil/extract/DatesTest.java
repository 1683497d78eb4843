package org.tahlil.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource({
    "2023-04-12, 2023-04-12",
    "2023-04-12T23:30:00+05:00, 2023-04-12",
    "2023-04-12 10:00, 2023-04-12",
    "2023/4/2, 2023-04-02",
    "2023-04, 2023-04",
    "2023, 2023",
    "12.04.2023, 2023-04-12",
    "12.04.2023 18:22, 2023-04-12",
    "25/04/2023, 2023-04-25",
    "04/25/2023, 2023-04-25",
    "1681257600, 2023-04-12",
    "1681257600000, 2023-04-12",
    "12 April 2023, 2023-04-12",
    "'Apr 12, 2023', 2023-04-12",
    "'Wed, 12 Apr 2023 23:30:00 -0500', 2023-04-12"
  })
  void datesAreReadAsTheyAreStated(String text, String date) {
    assertEquals(date, Dates.parse(text).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({"03/04/2023", "2023-02-30", "2023-13", "yesterday", "''", "99999999999999999999"})
  void whatTellsNoDateGivesNone(String text) {
    assertEquals("none", Dates.parse(text).orElse("none"));
  }
}

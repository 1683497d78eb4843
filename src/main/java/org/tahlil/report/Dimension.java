package org.tahlil.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What sentences are grouped by. */
public enum Dimension {
  LANGUAGE,
  SOURCE,
  YEAR,
  QUARTER,
  MONTH;

  /** Group of documents without a date. */
  public static final String UNDATED = "undated";

  /** Lower case, as options and reports write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The dimension written as {@code label}.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Dimension ofLabel(String label) {
    for (Dimension dimension : values()) {
      if (dimension.label().equals(label)) {
        return dimension;
      }
    }
    throw new IllegalArgumentException(
        "no grouping '"
            + label
            + "'; write one of "
            + Arrays.stream(values()).map(Dimension::label).collect(Collectors.joining(", ")));
  }

  /** Whether this is a stretch of time. */
  public boolean isTime() {
    return switch (this) {
      case LANGUAGE, SOURCE -> false;
      case YEAR, QUARTER, MONTH -> true;
    };
  }

  /**
   * The stretch of time that {@code date} lies in: {@code 2022}, {@code 2022-Q1}, {@code 2022-03}.
   * Where the date does not tell, {@code X} stands for what is unknown ({@code 2022-QX}, {@code
   * 2022-XX}, as in ISO 8601-2).
   *
   * @param date ISO 8601: a day, month or year
   */
  String period(Optional<String> date) {
    if (date.isEmpty()) {
      return UNDATED;
    }
    String year = date.get().substring(0, 4);
    String month = date.get().length() < 7 ? "XX" : date.get().substring(5, 7);
    return switch (this) {
      case YEAR -> year;
      case QUARTER -> year + "-Q" + quarter(month);
      case MONTH -> year + "-" + month;
      case LANGUAGE, SOURCE -> throw new IllegalArgumentException("no time: " + this);
    };
  }

  private static String quarter(String month) {
    return month.equals("XX") ? "X" : Integer.toString((Integer.parseInt(month) + 2) / 3);
  }
}

package org.tahlil.pipeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that may lack their day or month, as documents have them and users type them. */
public final class Dates {
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  private Dates() {}

  /**
   * Checks that {@code date} is a date.
   *
   * @throws IllegalArgumentException unless {@code date} is {@code yyyy}, {@code yyyy-MM} or {@code
   *     yyyy-MM-dd} and exists in the calendar
   */
  public static void check(String date) {
    firstDay(date);
  }

  /** The first day of what {@code date} names. */
  public static LocalDate firstDay(String date) {
    Matcher matcher = matcher(date);
    try {
      return LocalDate.of(part(matcher, 1), part(matcher, 2), part(matcher, 3));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such day: " + date, e);
    }
  }

  /** The last day of what {@code date} names, inclusive. */
  public static LocalDate lastDay(String date) {
    LocalDate first = firstDay(date);
    return switch (date.length()) {
      case 4 -> first.withMonth(12).withDayOfMonth(31);
      case 7 -> YearMonth.from(first).atEndOfMonth();
      default -> first;
    };
  }

  /**
   * The day that {@code stated} begins with, where it is an ISO 8601 date or date and time with
   * one.
   */
  public static Optional<String> ofStated(String stated) {
    String trimmed = stated.strip();
    String day = trimmed.length() > 10 ? trimmed.substring(0, 10) : trimmed;
    try {
      check(day);
      return Optional.of(day);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Matcher matcher(String date) {
    Matcher matcher = DATE.matcher(date);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "no date: '" + date + "'; write 2022, 2022-03 or 2022-03-05");
    }
    return matcher;
  }

  private static int part(Matcher matcher, int group) {
    String digits = matcher.group(group);
    return digits == null ? 1 : Integer.parseInt(digits);
  }
}

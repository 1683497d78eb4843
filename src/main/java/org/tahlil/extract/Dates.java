package org.tahlil.extract;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as documents and tables write them, as ISO 8601 dates; the day is that of their own zone.
 */
final class Dates {
  private static final Pattern ISO_START =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");

  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?:[,T ].*)?");

  private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern SECONDS = Pattern.compile("\\d{9,10}(?:\\.\\d+)?");
  private static final Pattern MILLISECONDS = Pattern.compile("\\d{13}");
  private static final Pattern WEEKDAY =
      Pattern.compile("^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\\s+");

  private static final List<DateTimeFormatter> IN_WORDS =
      List.of(
          formatter("d MMM uuuu"),
          formatter("d MMMM uuuu"),
          formatter("MMM d, uuuu"),
          formatter("MMMM d, uuuu"));

  private static final Pattern WORDS =
      Pattern.compile("(\\d{1,2} \\p{Alpha}{3,9} \\d{4}|\\p{Alpha}{3,9} \\d{1,2}, \\d{4})(?: .*)?");

  private Dates() {}

  private static DateTimeFormatter formatter(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /**
   * The date that {@code text} starts with: {@code 2023-04-12}, {@code 2023-04} or {@code 2023}.
   * Days and months that cannot be told apart ({@code 03/04/2023}; with dots the day is first) give
   * none, and neither does a date that does not exist.
   */
  static Optional<String> parse(String text) {
    String stripped = WEEKDAY.matcher(text.strip()).replaceFirst("");
    try {
      return parseStripped(stripped);
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> parseStripped(String text) {
    Matcher iso = ISO_START.matcher(text);
    if (iso.matches()) {
      return date(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return dayFirst(dayFirst);
    }
    Matcher month = YEAR_MONTH.matcher(text);
    if (month.matches()) {
      int number = Integer.parseInt(month.group(2));
      return number >= 1 && number <= 12 ? Optional.of(text) : Optional.empty();
    }
    if (YEAR.matcher(text).matches()) {
      return Optional.of(text);
    }
    if (SECONDS.matcher(text).matches()) {
      return Optional.of(utc(Instant.ofEpochSecond((long) Double.parseDouble(text))));
    }
    if (MILLISECONDS.matcher(text).matches()) {
      return Optional.of(utc(Instant.ofEpochMilli(Long.parseLong(text))));
    }
    return inWords(text);
  }

  private static Optional<String> dayFirst(Matcher parts) {
    int first = Integer.parseInt(parts.group(1));
    int second = Integer.parseInt(parts.group(3));
    if (second > 12) {
      return date(parts.group(4), parts.group(1), parts.group(3));
    }
    return parts.group(2).equals(".") || first > 12 || first == second
        ? date(parts.group(4), parts.group(3), parts.group(1))
        : Optional.empty();
  }

  private static Optional<String> date(String year, String month, String day) {
    return Optional.of(
        LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
            .toString());
  }

  private static String utc(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static Optional<String> inWords(String text) {
    Matcher words = WORDS.matcher(text);
    if (words.matches()) {
      for (DateTimeFormatter formatter : IN_WORDS) {
        ParsePosition end = new ParsePosition(0);
        if (formatter.parseUnresolved(words.group(1), end) != null && end.getErrorIndex() < 0) {
          return Optional.of(LocalDate.parse(words.group(1), formatter).toString());
        }
      }
    }
    return Optional.empty();
  }
}

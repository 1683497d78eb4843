package org.tahlil.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers with units, as options take them. */
final class Quantities {
  private static final Pattern QUANTITY = Pattern.compile("(\\d{1,12})\\s*([a-z]*)");

  private Quantities() {}

  /** {@code 90s}, {@code 2m}, {@code 1h}, {@code 500ms}; seconds without a unit. */
  static Duration duration(String text) {
    Matcher matcher = match(text, "a time such as 60s or 2m");
    long number = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "ms" -> Duration.ofMillis(number);
      case "", "s" -> Duration.ofSeconds(number);
      case "m", "min" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> throw new IllegalArgumentException("not a time such as 60s or 2m: " + text);
    };
  }

  /** {@code 512m}, {@code 1g}, {@code 64k} in bytes of 1,024s. */
  static long bytes(String text) {
    Matcher matcher = match(text, "a size such as 512m or 1g");
    long number = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "" -> number;
      case "k", "kb" -> Math.multiplyExact(number, 1L << 10);
      case "m", "mb" -> Math.multiplyExact(number, 1L << 20);
      case "g", "gb" -> Math.multiplyExact(number, 1L << 30);
      default -> throw new IllegalArgumentException("not a size such as 512m or 1g: " + text);
    };
  }

  /** {@code 20m}, {@code 500k} as a number of 1,000s. */
  static int count(String text) {
    Matcher matcher = match(text, "a number such as 500k or 20m");
    long number = Long.parseLong(matcher.group(1));
    long count =
        switch (matcher.group(2)) {
          case "" -> number;
          case "k" -> Math.multiplyExact(number, 1_000L);
          case "m" -> Math.multiplyExact(number, 1_000_000L);
          default ->
              throw new IllegalArgumentException("not a number such as 500k or 20m: " + text);
        };
    return Math.toIntExact(Math.min(count, Integer.MAX_VALUE));
  }

  private static Matcher match(String text, String wanted) {
    Matcher matcher = QUANTITY.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not " + wanted + ": " + text);
    }
    return matcher;
  }
}

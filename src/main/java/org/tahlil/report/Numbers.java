package org.tahlil.report;

import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as people read them. */
final class Numbers {
  private static final String NONE = "–";

  private Numbers() {}

  /** {@code 12,345}. */
  static String whole(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 1 sentence}, {@code 12,345 sentences}. */
  static String of(long number, String what) {
    return whole(number) + " " + what + (number == 1 ? "" : "s");
  }

  /** {@code 12.3}, {@code 1.2} or {@code 0.12}: percent of a rate, without the sign. */
  static String percent(double rate) {
    double percent = 100 * rate;
    if (percent == 0) {
      return "0";
    }
    if (percent >= 99.95) {
      return "100";
    }
    return decimal(percent);
  }

  /** {@code 1.2–3.4}. */
  static String percents(OptionalDouble low, OptionalDouble high) {
    return low.isEmpty() || high.isEmpty()
        ? NONE
        : percent(low.getAsDouble()) + "–" + percent(high.getAsDouble());
  }

  static String percent(OptionalDouble rate) {
    return rate.isEmpty() ? NONE : percent(rate.getAsDouble());
  }

  /** One digit after the point from 1 on, two significant ones below. */
  static String decimal(double number) {
    int digits = number == 0 || number >= 0.995 ? 1 : number >= 0.0995 ? 2 : 3;
    return number > 0 && number < 0.0005
        ? "<0.001"
        : String.format(Locale.ROOT, "%,." + digits + "f", number);
  }

  static String decimal(OptionalDouble number) {
    return number.isEmpty() ? NONE : decimal(number.getAsDouble());
  }

  /** Two digits after the point. */
  static String hundredths(OptionalDouble number) {
    return number.isEmpty() ? NONE : String.format(Locale.ROOT, "%.2f", number.getAsDouble());
  }
}

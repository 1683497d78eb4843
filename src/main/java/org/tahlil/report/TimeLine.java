package org.tahlil.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The stretches of time on the axis of a chart: from the first to the last, gaps filled. */
final class TimeLine {
  /** Over more months than this a chart shows only what there is. */
  private static final int MOST_MONTHS = 600;

  private TimeLine() {}

  /**
   * The known ones among {@code periods} in order, and those between them.
   *
   * @param periods as {@link Dimension#period} writes them for {@code dimension}
   */
  static List<String> of(Dimension dimension, Collection<String> periods) {
    TreeSet<String> known = new TreeSet<>(periods);
    known.removeIf(period -> period.equals(Dimension.UNDATED) || period.endsWith("X"));
    if (known.isEmpty()) {
      return List.of();
    }
    YearMonth last = month(known.last());
    TreeSet<String> filled = new TreeSet<>(known);
    int months = 0;
    for (YearMonth month = month(known.first());
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      filled.add(dimension.period(Optional.of(month.toString())));
      if (++months > MOST_MONTHS) {
        return new ArrayList<>(known);
      }
    }
    return new ArrayList<>(filled);
  }

  /** The first month of {@code 2022}, {@code 2022-Q2} or {@code 2022-05}. */
  private static YearMonth month(String period) {
    int year = Integer.parseInt(period.substring(0, 4));
    if (period.length() == 4) {
      return YearMonth.of(year, 1);
    }
    return period.charAt(5) == 'Q'
        ? YearMonth.of(year, 3 * (period.charAt(6) - '0') - 2)
        : YearMonth.of(year, Integer.parseInt(period.substring(5, 7)));
  }
}

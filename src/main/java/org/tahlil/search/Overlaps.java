package org.tahlil.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.tahlil.text.Span;

/** Which of several matches in the same place count: the longest, then the first. */
final class Overlaps {
  private static final Comparator<Span> LONGEST_FIRST =
      Comparator.comparingInt(Span::length).reversed().thenComparing(Comparator.naturalOrder());

  private Overlaps() {}

  /** Those of {@code spans} that count, by offset. */
  static List<Span> resolve(List<Span> spans) {
    List<Span> sorted = spans.stream().distinct().sorted().toList();
    if (!overlap(sorted)) {
      return sorted;
    }
    TreeSet<Span> kept = new TreeSet<>();
    for (Span span : sorted.stream().sorted(LONGEST_FIRST).toList()) {
      Span before = kept.floor(span);
      Span after = kept.ceiling(span);
      if ((before == null || !before.overlaps(span)) && (after == null || !after.overlaps(span))) {
        kept.add(span);
      }
    }
    return new ArrayList<>(kept);
  }

  private static boolean overlap(List<Span> sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i - 1).overlaps(sorted.get(i))) {
        return true;
      }
    }
    return false;
  }
}

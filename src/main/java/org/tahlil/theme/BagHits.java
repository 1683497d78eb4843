package org.tahlil.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The matches of one sentence, by bag. Kept as numbers; occurrences are made when asked for. */
final class BagHits {
  private static final int NONE = -1;

  /** By bag: its last match, and its occurrences once somebody has asked. */
  private final int[] heads;

  private final @Nullable List<Occurrence>[] made;

  /** The bags that have a match. */
  private final int[] filled;

  private int filledCount;

  /** The same, as bits. */
  private final long[] filledBits;

  /** By match: leaf, first word, last word, the match of the same bag before it. */
  private int[] matches = new int[4 * 64];

  private int count;

  @SuppressWarnings("unchecked") // Java cannot make an array of lists.
  BagHits(int bags) {
    heads = new int[bags];
    Arrays.fill(heads, NONE);
    made = (List<Occurrence>[]) new List<?>[bags];
    filled = new int[bags];
    filledBits = new long[bags / Long.SIZE + 1];
  }

  void clear() {
    for (int i = 0; i < filledCount; i++) {
      heads[filled[i]] = NONE;
      made[filled[i]] = null;
      filledBits[filled[i] >>> 6] = 0;
    }
    filledCount = 0;
    count = 0;
  }

  void add(int bag, int leaf, int first, int last) {
    int at = 4 * count;
    if (at == matches.length) {
      matches = Arrays.copyOf(matches, 2 * at);
    }
    if (heads[bag] == NONE) {
      filled[filledCount++] = bag;
      filledBits[bag >>> 6] |= 1L << bag;
    }
    matches[at] = leaf;
    matches[at + 1] = first;
    matches[at + 2] = last;
    matches[at + 3] = heads[bag];
    heads[bag] = count++;
  }

  boolean isEmpty(int bag) {
    return heads[bag] == NONE;
  }

  /** The bags that have a match, 64 to a number; changes with the next match. */
  long[] filled() {
    return filledBits;
  }

  /** How many bags have a match. */
  int filledCount() {
    return filledCount;
  }

  /** The bag that was the {@code i}th to get a match. */
  int filled(int i) {
    return filled[i];
  }

  /** The leaves that have matched, once for each match. */
  IntStream leaves() {
    return IntStream.range(0, count).map(match -> matches[4 * match]);
  }

  /** The matches of a bag, by first word. */
  List<Occurrence> occurrences(int bag) {
    if (heads[bag] == NONE) {
      return List.of();
    }
    List<Occurrence> known = made[bag];
    if (known == null) {
      known = new ArrayList<>(2);
      for (int m = heads[bag]; m != NONE; m = matches[4 * m + 3]) {
        known.add(Occurrence.of(matches[4 * m], matches[4 * m + 1], matches[4 * m + 2]));
      }
      Occurrence.sort(known);
      made[bag] = known;
    }
    return known;
  }
}

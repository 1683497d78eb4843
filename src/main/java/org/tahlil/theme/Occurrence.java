package org.tahlil.theme;

import java.util.Collections;
import java.util.List;

/**
 * A cue found in a sentence.
 *
 * @param first its first word
 * @param last its last word, inclusive
 * @param leaf the word or entity cue that matched; -1 for a combination
 * @param parts of a combination
 */
record Occurrence(int first, int last, int leaf, List<Occurrence> parts)
    implements Comparable<Occurrence> {
  /** Lists up to this length are sorted by insertion. */
  private static final int SHORT = 12;

  static Occurrence of(int leaf, int first, int last) {
    return new Occurrence(first, last, leaf, List.of());
  }

  /**
   * All parts, which do not change any more, as one, from the first word of any to the last word of
   * any.
   */
  static Occurrence of(List<Occurrence> parts) {
    int first = parts.get(0).first;
    int last = parts.get(0).last;
    for (Occurrence part : parts) {
      first = Math.min(first, part.first);
      last = Math.max(last, part.last);
    }
    return new Occurrence(first, last, -1, parts);
  }

  /** Sorts a list, which is short mostly. */
  static void sort(List<Occurrence> list) {
    if (list.size() > SHORT) {
      Collections.sort(list);
      return;
    }
    for (int i = 1; i < list.size(); i++) {
      Occurrence next = list.get(i);
      int to = i;
      while (to > 0 && list.get(to - 1).compareTo(next) > 0) {
        list.set(to, list.get(to - 1));
        to--;
      }
      list.set(to, next);
    }
  }

  boolean overlaps(Occurrence other) {
    return first <= other.last && other.first <= last;
  }

  /** Whether this overlaps one of {@code others}. */
  boolean overlapsAny(List<Occurrence> others) {
    for (int i = 0; i < others.size(); i++) {
      if (overlaps(others.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Everything that matched: this, or the leaves of its parts. */
  void leaves(List<Occurrence> out) {
    if (parts.isEmpty()) {
      out.add(this);
    }
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).leaves(out);
    }
  }

  /** By first word, then by last. */
  @Override
  public int compareTo(Occurrence other) {
    int byFirst = Integer.compare(first, other.first);
    return byFirst != 0 ? byFirst : Integer.compare(last, other.last);
  }
}

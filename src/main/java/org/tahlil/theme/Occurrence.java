package org.tahlil.theme;

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
  static Occurrence of(int leaf, int first, int last) {
    return new Occurrence(first, last, leaf, List.of());
  }

  /** All parts as one, from the first word of any to the last word of any. */
  static Occurrence of(List<Occurrence> parts) {
    int first = parts.get(0).first;
    int last = parts.get(0).last;
    for (Occurrence part : parts) {
      first = Math.min(first, part.first);
      last = Math.max(last, part.last);
    }
    return new Occurrence(first, last, -1, List.copyOf(parts));
  }

  boolean overlaps(Occurrence other) {
    return first <= other.last && other.first <= last;
  }

  /** Everything that matched: this, or the leaves of its parts. */
  void leaves(List<Occurrence> out) {
    if (parts.isEmpty()) {
      out.add(this);
    }
    parts.forEach(part -> part.leaves(out));
  }

  /** By first word, then by last. */
  @Override
  public int compareTo(Occurrence other) {
    int byFirst = Integer.compare(first, other.first);
    return byFirst != 0 ? byFirst : Integer.compare(last, other.last);
  }
}

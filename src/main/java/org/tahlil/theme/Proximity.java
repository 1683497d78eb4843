package org.tahlil.theme;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Occurrences that stand close together. Distances are tokens between one and the next. */
final class Proximity {
  private Proximity() {}

  /**
   * One of each list, in the order of the lists, without overlap, with at most {@code within}
   * tokens between one and the next.
   */
  static List<Occurrence> chains(List<List<Occurrence>> parts, Words words, int within) {
    List<List<Occurrence>> chains = new ArrayList<>();
    parts.get(0).forEach(o -> chains.add(List.of(o)));
    List<List<Occurrence>> reached = chains;
    for (List<Occurrence> part : parts.subList(1, parts.size())) {
      List<List<Occurrence>> next = new ArrayList<>();
      for (Occurrence occurrence : part) {
        List<Occurrence> chain = lastBefore(occurrence, reached, words, within);
        if (chain != null) {
          List<Occurrence> longer = new ArrayList<>(chain);
          longer.add(occurrence);
          next.add(longer);
        }
      }
      reached = next;
    }
    List<Occurrence> found = new ArrayList<>();
    reached.forEach(chain -> found.add(Occurrence.of(chain)));
    Occurrence.sort(found);
    return found;
  }

  private static @Nullable List<Occurrence> lastBefore(
      Occurrence next, List<List<Occurrence>> chains, Words words, int within) {
    for (int i = chains.size() - 1; i >= 0; i--) {
      Occurrence end = chains.get(i).get(chains.get(i).size() - 1);
      if (end.last() < next.first() && gap(words, end, next) <= within) {
        return chains.get(i);
      }
    }
    return null;
  }

  /**
   * For each occurrence of the first list that has one of every other list at most {@code within}
   * tokens away, before or after, without overlap: it and the nearest of the others.
   */
  static List<Occurrence> around(List<List<Occurrence>> parts, Words words, int within) {
    List<Occurrence> found = new ArrayList<>(2);
    for (int a = 0; a < parts.get(0).size(); a++) {
      Occurrence anchor = parts.get(0).get(a);
      List<Occurrence> chosen = new ArrayList<>(parts.size());
      chosen.add(anchor);
      for (int p = 1; p < parts.size() && chosen.size() == p; p++) {
        Occurrence nearest = nearest(anchor, parts.get(p), chosen, words);
        if (nearest != null && distance(words, anchor, nearest) <= within) {
          chosen.add(nearest);
        }
      }
      if (chosen.size() == parts.size()) {
        found.add(Occurrence.of(chosen));
      }
    }
    Occurrence.sort(found);
    return found;
  }

  /** The occurrence nearest to {@code anchor} that overlaps none of {@code taken}. */
  private static @Nullable Occurrence nearest(
      Occurrence anchor, List<Occurrence> part, List<Occurrence> taken, Words words) {
    Occurrence nearest = null;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < part.size(); i++) {
      Occurrence occurrence = part.get(i);
      int distance = distance(words, anchor, occurrence);
      if (distance < least && !occurrence.overlapsAny(taken)) {
        nearest = occurrence;
        least = distance;
      }
    }
    return nearest;
  }

  private static int distance(Words words, Occurrence a, Occurrence b) {
    return a.first() < b.first() ? gap(words, a, b) : gap(words, b, a);
  }

  /** Tokens between the end of {@code a} and the start of {@code b}; 0 or less where they touch. */
  private static int gap(Words words, Occurrence a, Occurrence b) {
    return words.firstToken(b.first()) - words.lastToken(a.last()) - 1;
  }
}

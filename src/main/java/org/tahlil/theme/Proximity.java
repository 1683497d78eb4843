package org.tahlil.theme;

import java.util.ArrayList;
import java.util.Collections;
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
    Collections.sort(found);
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
   * Runs of occurrences, with at most {@code within} tokens between one and the next, in which
   * every list has at least one that no other list needs. A run gives one occurrence.
   */
  static List<Occurrence> runs(List<List<Occurrence>> parts, Words words, int within) {
    List<Tagged> all = new ArrayList<>();
    for (int p = 0; p < parts.size(); p++) {
      for (Occurrence occurrence : parts.get(p)) {
        all.add(new Tagged(occurrence, p));
      }
    }
    all.sort((a, b) -> a.occurrence.compareTo(b.occurrence));
    List<Occurrence> found = new ArrayList<>();
    int start = 0;
    Occurrence reach = all.get(0).occurrence;
    for (int i = 1; i <= all.size(); i++) {
      if (i == all.size() || gap(words, reach, all.get(i).occurrence) > within) {
        addRun(all.subList(start, i), parts.size(), found);
        start = i;
      }
      if (i < all.size() && all.get(i).occurrence.last() > reach.last()) {
        reach = all.get(i).occurrence;
      }
    }
    return found;
  }

  private static void addRun(List<Tagged> run, int parts, List<Occurrence> found) {
    List<Occurrence> chosen = new ArrayList<>();
    for (int p = 0; p < parts; p++) {
      for (Tagged tagged : run) {
        if (tagged.part == p && chosen.stream().noneMatch(tagged.occurrence::overlaps)) {
          chosen.add(tagged.occurrence);
          break;
        }
      }
    }
    if (chosen.size() == parts) {
      found.add(Occurrence.of(chosen));
    }
  }

  /** Tokens between the end of {@code a} and the start of {@code b}; 0 or less where they touch. */
  private static int gap(Words words, Occurrence a, Occurrence b) {
    return words.firstToken(b.first()) - words.lastToken(a.last()) - 1;
  }

  private record Tagged(Occurrence occurrence, int part) {}
}

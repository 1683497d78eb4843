package org.tahlil.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the cues of one sentence come to. Used for one sentence after the other, by one thread. */
final class Evaluation {
  private final CompiledCodebook compiled;
  private final List<List<Occurrence>> bags = new ArrayList<>();
  private final @Nullable List<Occurrence>[] slots;
  private final List<Integer> filled = new ArrayList<>();
  private Words words = new Words();

  @SuppressWarnings("unchecked") // Java cannot make an array of lists.
  Evaluation(CompiledCodebook compiled) {
    this.compiled = compiled;
    for (int i = 0; i < compiled.bags(); i++) {
      bags.add(new ArrayList<>());
    }
    slots = (List<Occurrence>[]) new List<?>[compiled.slots()];
  }

  /** Forgets the sentence before, and takes {@code words} for the next. */
  void start(Words words) {
    this.words = words;
    filled.forEach(bag -> bags.get(bag).clear());
    filled.clear();
    Arrays.fill(slots, null);
  }

  void add(int leaf, int first, int last) {
    int bag = compiled.leaf(leaf).bag();
    List<Occurrence> occurrences = bags.get(bag);
    if (occurrences.isEmpty()) {
      filled.add(bag);
    }
    occurrences.add(Occurrence.of(leaf, first, last));
  }

  /** The bags that have a match, in the order of their first. */
  List<Integer> filled() {
    return filled;
  }

  /** Where the rule fires, by first word; empty where it does not. */
  List<Occurrence> occurrences(Rule rule) {
    return switch (rule) {
      case Rule.Bag bag -> sorted(bags.get(bag.id()));
      case Rule.Shared shared -> shared(shared);
      case Rule.Any any -> any(any);
      case Rule.All all -> all(all);
      case Rule.Near near -> near(near);
      case Rule.Guarded guarded -> guarded(guarded);
    };
  }

  private List<Occurrence> shared(Rule.Shared shared) {
    List<Occurrence> known = slots[shared.slot()];
    if (known == null) {
      known = occurrences(shared.rule());
      slots[shared.slot()] = known;
    }
    return known;
  }

  private List<Occurrence> any(Rule.Any any) {
    List<Occurrence> all = new ArrayList<>();
    any.parts().forEach(part -> all.addAll(occurrences(part)));
    return sorted(all);
  }

  private List<Occurrence> all(Rule.All all) {
    List<Occurrence> parts = new ArrayList<>();
    for (Rule part : all.parts()) {
      List<Occurrence> found = occurrences(part);
      if (found.isEmpty()) {
        return List.of();
      }
      parts.add(found.get(0));
    }
    return List.of(Occurrence.of(parts));
  }

  private List<Occurrence> near(Rule.Near near) {
    List<List<Occurrence>> parts = new ArrayList<>();
    for (Rule part : near.parts()) {
      List<Occurrence> found = occurrences(part);
      if (found.isEmpty()) {
        return List.of();
      }
      parts.add(found);
    }
    return near.order() == Cue.Order.AS_LISTED
        ? Proximity.chains(parts, words, near.within())
        : Proximity.runs(parts, words, near.within());
  }

  private List<Occurrence> guarded(Rule.Guarded guarded) {
    List<Occurrence> found = occurrences(guarded.rule());
    if (found.isEmpty() || guarded.not().filter(not -> !occurrences(not).isEmpty()).isPresent()) {
      return List.of();
    }
    if (guarded.except().isEmpty()) {
      return found;
    }
    List<Occurrence> exceptions = occurrences(guarded.except().get());
    return found.stream().filter(o -> exceptions.stream().noneMatch(o::overlaps)).toList();
  }

  private static List<Occurrence> sorted(List<Occurrence> occurrences) {
    if (occurrences.size() > 1) {
      Collections.sort(occurrences);
    }
    return occurrences;
  }
}

package org.tahlil.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tahlil.entity.Mention;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;

/** What the cues of one sentence come to. Used for one sentence after the other, by one thread. */
final class Evaluation {
  private final CompiledCodebook compiled;
  private final List<List<Occurrence>> bags = new ArrayList<>();
  private final @Nullable List<Occurrence>[] slots;
  private final List<Integer> filled = new ArrayList<>();
  private final Words words = new Words();
  private int active;

  @SuppressWarnings("unchecked") // Java cannot make an array of lists.
  Evaluation(CompiledCodebook compiled) {
    this.compiled = compiled;
    for (int i = 0; i < compiled.bags(); i++) {
      bags.add(new ArrayList<>());
    }
    slots = (List<Occurrence>[]) new List<?>[compiled.slots()];
  }

  /** Forgets the sentence before, and matches the words and entities of this one. */
  void start(String text, IdentifiedSentence sentence, List<Mention> mentions) {
    filled.forEach(bag -> bags.get(bag).clear());
    filled.clear();
    Arrays.fill(slots, null);
    words.read(text, sentence.span(), sentence.tokens());
    active = ActiveLanguages.in(sentence);
    compiled.matcher().match(words, this::add);
    for (Mention mention : mentions) {
      mention.entity().ifPresent(entity -> add(entity, mention.span(), sentence.tokens()));
    }
  }

  /** The words of the sentence; until the next {@link #start}. */
  Words words() {
    return words;
  }

  private void add(Mention.Entity entity, Span span, Tokens tokens) {
    List<Integer> leaves = compiled.leavesOf(entity.id());
    if (leaves.isEmpty()) {
      return;
    }
    int first = -1;
    int last = -1;
    for (int w = 0; w < words.size(); w++) {
      Span word = new Span(tokens.start(words.firstToken(w)), tokens.end(words.lastToken(w)));
      if (word.overlaps(span)) {
        first = first < 0 ? w : first;
        last = w;
      }
    }
    for (int leaf : leaves) {
      if (first >= 0) {
        add(leaf, first, last);
      }
    }
  }

  private void add(int leaf, int first, int last) {
    if (!compiled.isActive(leaf, active)) {
      return;
    }
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

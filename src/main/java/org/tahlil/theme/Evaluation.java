package org.tahlil.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tahlil.entity.Mention;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;

/** What the cues of one sentence come to. Used for one sentence after the other, by one thread. */
final class Evaluation {
  private final CompiledCodebook compiled;
  private final BagHits hits;
  private final @Nullable List<Occurrence>[] slots;

  private final Words words = new Words();
  private final BitSet candidates = new BitSet();
  private final CueSearch search;
  private @Nullable BitSet leftOut;
  private final CueSearch.Sink sink = this::add;

  @SuppressWarnings("unchecked") // Java cannot make an array of lists.
  Evaluation(CompiledCodebook compiled) {
    this.compiled = compiled;
    search = new CueSearch(compiled.matcher());
    hits = new BagHits(compiled.bags());
    slots = (List<Occurrence>[]) new List<?>[compiled.slots()];
  }

  /** From the next {@link #start} on these leaves match nothing. */
  void leaveOut(BitSet leaves) {
    leftOut = leaves;
  }

  /** Forgets the sentence before, and matches the words and entities of this one. */
  void start(String text, IdentifiedSentence sentence, List<Mention> mentions) {
    hits.clear();
    Arrays.fill(slots, null);
    words.read(text, sentence.span(), sentence.tokens());
    search.run(words, ActiveLanguages.in(sentence), sink);
    for (Mention mention : mentions) {
      mention.entity().ifPresent(entity -> add(entity, mention.span(), sentence.tokens()));
    }
  }

  /** The words of the sentence; until the next {@link #start}. */
  Words words() {
    return words;
  }

  /** The matches of words and entities. */
  BagHits hits() {
    return hits;
  }

  /** The themes that may fire, by id; until they are asked for again. */
  BitSet candidates() {
    candidates.clear();
    for (int i = 0; i < hits.filledCount(); i++) {
      for (int rank : compiled.ranksOf(hits.filled(i))) {
        candidates.set(rank);
      }
    }
    return candidates;
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
    if (leftOut == null || !leftOut.get(leaf)) {
      hits.add(compiled.bag(leaf), leaf, first, last);
    }
  }

  /** Where the rule fires, by first word; empty where it does not. */
  List<Occurrence> occurrences(Rule rule) {
    return rule.need().isMet(hits.filled()) ? found(rule) : List.of();
  }

  /** As {@link #occurrences}, of a rule that has what it needs. */
  private List<Occurrence> found(Rule rule) {
    return switch (rule) {
      case Rule.Bag bag -> hits.occurrences(bag.id());
      case Rule.Shared shared -> shared(shared);
      case Rule.Any any -> any(any);
      case Rule.All all -> all(all);
      case Rule.Near near -> near(near);
      case Rule.Guarded guarded -> guarded(guarded);
    };
  }

  /**
   * Whether the rule fires: as {@link #occurrences}, with less work where the places are not asked
   * for.
   */
  private boolean fires(Rule rule) {
    if (!rule.need().isMet(hits.filled())) {
      return false;
    }
    return switch (rule) {
      case Rule.Bag bag -> true;
      case Rule.Shared shared -> !shared(shared).isEmpty();
      case Rule.Any any -> {
        for (int i = 0; i < any.parts().size(); i++) {
          if (fires(any.parts().get(i))) {
            yield true;
          }
        }
        yield false;
      }
      case Rule.All all -> !all(all).isEmpty();
      case Rule.Near near -> !near(near).isEmpty();
      case Rule.Guarded guarded -> !guarded(guarded).isEmpty();
    };
  }

  private List<Occurrence> shared(Rule.Shared shared) {
    List<Occurrence> known = slots[shared.slot()];
    if (known == null) {
      known = found(shared.rule());
      slots[shared.slot()] = known;
    }
    return known;
  }

  private List<Occurrence> any(Rule.Any any) {
    List<Occurrence> all = List.of();
    boolean own = false;
    for (int i = 0; i < any.parts().size(); i++) {
      if (!any.needs().get(i).isMet(hits.filled())) {
        continue;
      }
      List<Occurrence> part = found(any.parts().get(i));
      if (all.isEmpty()) {
        all = part;
      } else if (!part.isEmpty()) {
        all = own ? all : new ArrayList<>(all);
        own = true;
        all.addAll(part);
      }
    }
    if (own) {
      Occurrence.sort(all);
    }
    return all;
  }

  private List<Occurrence> all(Rule.All all) {
    Occurrence[] parts = new Occurrence[all.parts().size()];
    for (int i = 0; i < parts.length; i++) {
      List<Occurrence> found = found(all.parts().get(i));
      if (found.isEmpty()) {
        return List.of();
      }
      parts[i] = found.get(0);
    }
    return List.of(Occurrence.of(Arrays.asList(parts)));
  }

  private List<Occurrence> near(Rule.Near near) {
    List<List<Occurrence>> parts = new ArrayList<>(near.parts().size());
    for (int i = 0; i < near.parts().size(); i++) {
      List<Occurrence> found = found(near.parts().get(i));
      if (found.isEmpty()) {
        return List.of();
      }
      parts.add(found);
    }
    return near.order() == Cue.Order.AS_LISTED
        ? Proximity.chains(parts, words, near.within())
        : Proximity.around(parts, words, near.within());
  }

  private List<Occurrence> guarded(Rule.Guarded guarded) {
    if (guarded.not().isPresent() && fires(guarded.not().get())) {
      return List.of();
    }
    List<Occurrence> found = found(guarded.rule());
    if (found.isEmpty() || guarded.except().isEmpty()) {
      return found;
    }
    List<Occurrence> exceptions = occurrences(guarded.except().get());
    return exceptions.isEmpty() ? found : without(found, exceptions);
  }

  private static List<Occurrence> without(List<Occurrence> found, List<Occurrence> exceptions) {
    List<Occurrence> rest = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      if (!found.get(i).overlapsAny(exceptions)) {
        rest.add(found.get(i));
      }
    }
    return rest;
  }
}

package org.tahlil.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How close a rule that does not fire came.
 *
 * @param found what matched
 * @param reasons what is missing or in the way
 */
record NearMiss(List<Occurrence> found, List<String> reasons) {
  private static final NearMiss FAR = new NearMiss(List.of(), List.of());

  /** Whether something matched, and at most one thing is missing or in the way. */
  boolean isNear() {
    return !found.isEmpty() && reasons.size() == 1;
  }

  /** The nearest way in which {@code rule} could have fired. */
  static NearMiss of(Rule rule, Evaluation evaluation) {
    return switch (rule) {
      case Rule.Bag bag -> FAR;
      case Rule.Shared shared -> of(shared.rule(), evaluation);
      case Rule.Any any -> nearest(any.parts(), evaluation);
      case Rule.All all -> parts(all.parts(), evaluation);
      case Rule.Near near -> near(near, evaluation);
      case Rule.Guarded guarded -> guarded(guarded, evaluation);
    };
  }

  private static NearMiss nearest(List<Rule> parts, Evaluation evaluation) {
    NearMiss best = FAR;
    for (Rule part : parts) {
      NearMiss miss = of(part, evaluation);
      if (miss.isNear() && miss.found.size() > best.found.size()) {
        best = miss;
      }
    }
    return best;
  }

  private static NearMiss parts(List<Rule> parts, Evaluation evaluation) {
    List<Occurrence> found = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Rule part : parts) {
      List<Occurrence> occurrences = evaluation.occurrences(part);
      if (occurrences.isEmpty()) {
        missing.add("missing: " + describe(part.cue()));
      } else {
        found.add(occurrences.get(0));
      }
    }
    return new NearMiss(found, missing);
  }

  private static NearMiss near(Rule.Near near, Evaluation evaluation) {
    NearMiss parts = parts(near.parts(), evaluation);
    if (!parts.reasons.isEmpty()) {
      return parts;
    }
    String order = near.order() == Cue.Order.AS_LISTED ? ", in this order" : "";
    return new NearMiss(
        parts.found, List.of("not within " + near.within() + " tokens of each other" + order));
  }

  private static NearMiss guarded(Rule.Guarded guarded, Evaluation evaluation) {
    List<Occurrence> found = evaluation.occurrences(guarded.rule());
    if (found.isEmpty()) {
      return of(guarded.rule(), evaluation);
    }
    List<String> reasons = new ArrayList<>();
    blocking(guarded.not(), evaluation).ifPresent(o -> reasons.add("forbidden by 'not': " + o));
    if (reasons.isEmpty()) {
      blocking(guarded.except(), evaluation)
          .ifPresent(o -> reasons.add("excepted by 'except': " + o));
    }
    return new NearMiss(found, reasons);
  }

  private static Optional<String> blocking(Optional<Rule> rule, Evaluation evaluation) {
    return rule.map(evaluation::occurrences)
        .filter(occurrences -> !occurrences.isEmpty())
        .map(occurrences -> words(occurrences.get(0), evaluation.words()));
  }

  private static String words(Occurrence occurrence, Words words) {
    List<String> all = new ArrayList<>();
    for (int w = occurrence.first(); w <= occurrence.last(); w++) {
      all.add(words.word(w));
    }
    return "\"" + String.join(" ", all) + "\"";
  }

  private static String describe(Cue cue) {
    return switch (cue) {
      case Cue.Words words -> "'" + words.text() + "'";
      case Cue.Entities entities -> "entity " + String.join(" or ", entities.ids());
      case Cue.Sets sets -> "set " + String.join(" or ", sets.names());
      case Cue.Any any -> "a choice (line " + any.line() + ")";
      case Cue.All all -> "a combination (line " + all.line() + ")";
      case Cue.Near near -> "a combination (line " + near.line() + ")";
      case Cue.Guarded guarded -> describe(guarded.cue());
    };
  }
}

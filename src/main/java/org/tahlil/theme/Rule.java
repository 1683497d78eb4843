package org.tahlil.theme;

import java.util.List;
import java.util.Optional;

/** A cue, compiled: words and entities have become bags that the matcher fills. */
sealed interface Rule {
  /** The cue that it was, for explanations. */
  Cue cue();

  /** Any of a list of words and entities. */
  record Bag(int id, Cue cue) implements Rule {}

  /** A named set that is more than a bag; evaluated once a sentence. */
  record Shared(int slot, Rule rule, Cue cue) implements Rule {}

  record Any(List<Rule> parts, Cue cue) implements Rule {}

  record All(List<Rule> parts, Cue cue) implements Rule {}

  record Near(List<Rule> parts, int within, Cue.Order order, Cue cue) implements Rule {}

  record Guarded(Rule rule, Optional<Rule> not, Optional<Rule> except, Cue cue) implements Rule {}
}

package org.tahlil.theme;

import java.util.List;
import java.util.Optional;

/** A cue, compiled: words and entities have become bags that the matcher fills. */
sealed interface Rule {
  /** The cue that it was, for explanations. */
  Cue cue();

  /** What must have a match before the rule can fire. */
  Need need();

  /** Any of a list of words and entities. */
  record Bag(int id, Need need, Cue cue) implements Rule {}

  /** A named set that is more than a bag; evaluated once a sentence. */
  record Shared(int slot, Rule rule, Need need, Cue cue) implements Rule {}

  /**
   * At least one of the parts.
   *
   * @param needs of the parts
   */
  record Any(List<Rule> parts, List<Need> needs, Need need, Cue cue) implements Rule {}

  /** All parts somewhere in the sentence. */
  record All(List<Rule> parts, Need need, Cue cue) implements Rule {}

  /** All parts close together. */
  record Near(List<Rule> parts, int within, Cue.Order order, Need need, Cue cue) implements Rule {}

  /** A rule with its negative contexts. */
  record Guarded(Rule rule, Optional<Rule> not, Optional<Rule> except, Need need, Cue cue)
      implements Rule {}
}

package org.tahlil.theme;

import java.util.List;
import java.util.Optional;

/** A cue, compiled: words and entities have become bags that the matcher fills. */
sealed interface Rule {
  /** The cue that it was, for explanations. */
  Cue cue();

  /**
   * Whether the rule has what it needs in the sentence, distances and negative contexts aside.
   * Asked of many rules in every sentence: a method of each is several times faster than a switch.
   */
  boolean mayFire(Evaluation sentence);

  /** Any of a list of words and entities. */
  record Bag(int id, Cue cue) implements Rule {
    @Override
    public boolean mayFire(Evaluation sentence) {
      return !sentence.hits().isEmpty(id);
    }
  }

  /** A named set that is more than a bag; evaluated once a sentence. */
  record Shared(int slot, Rule rule, Cue cue) implements Rule {
    @Override
    public boolean mayFire(Evaluation sentence) {
      return sentence.mayFire(this);
    }
  }

  /** At least one of the parts. */
  record Any(List<Rule> parts, Cue cue) implements Rule {
    @Override
    public boolean mayFire(Evaluation sentence) {
      for (int i = 0; i < parts.size(); i++) {
        if (parts.get(i).mayFire(sentence)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * All parts somewhere in the sentence.
   *
   * @param rarestFirst the parts, those with fewer words first: they are the first to be missed
   */
  record All(List<Rule> parts, List<Rule> rarestFirst, Cue cue) implements Rule {
    @Override
    public boolean mayFire(Evaluation sentence) {
      return Rule.all(rarestFirst, sentence);
    }
  }

  /**
   * All parts close together.
   *
   * @param rarestFirst the parts, those with fewer words first
   */
  record Near(List<Rule> parts, List<Rule> rarestFirst, int within, Cue.Order order, Cue cue)
      implements Rule {
    @Override
    public boolean mayFire(Evaluation sentence) {
      return Rule.all(rarestFirst, sentence);
    }
  }

  /** A rule with its negative contexts. */
  record Guarded(Rule rule, Optional<Rule> not, Optional<Rule> except, Cue cue) implements Rule {
    @Override
    public boolean mayFire(Evaluation sentence) {
      return rule.mayFire(sentence);
    }
  }

  private static boolean all(List<Rule> parts, Evaluation sentence) {
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).mayFire(sentence)) {
        return false;
      }
    }
    return true;
  }
}

package org.tahlil.entity;

import java.util.List;
import org.tahlil.text.Language;

/**
 * What may follow the names of a language: endings of case, ezafe, clitics.
 *
 * <p>The rules are over-generous on purpose: they say which endings a name of this shape can take,
 * not which case it is. A word takes the first rule whose ending it has.
 *
 * @param language whose rules they are
 * @param rules longest ending first; the last one, for the ending "", takes every word
 */
record Inflection(Language language, List<Rule> rules) {
  /** The endings of a word that does not change. */
  static final List<Suffix> UNCHANGED = List.of(new Suffix("", Side.INSIDE));

  Inflection {
    rules = List.copyOf(rules);
    if (rules.isEmpty() || !rules.getLast().ending().isEmpty()) {
      throw new IllegalArgumentException(language + ": no rule for words of any ending");
    }
  }

  /** The rule for a folded word. */
  Rule of(String word) {
    for (Rule rule : rules) {
      if (word.endsWith(rule.ending()) && word.length() > rule.ending().length() + 1) {
        return rule;
      }
    }
    return rules.getLast();
  }

  /**
   * Endings that replace one another.
   *
   * @param ending that the name has in the gazetteer, folded
   * @param suffixes that may stand in its place, folded
   * @param words which words of a name change
   */
  record Rule(String ending, List<Suffix> suffixes, Words words) {
    Rule {
      suffixes = List.copyOf(suffixes);
    }
  }

  /** Which words of a name of several change. */
  enum Words {
    ALL,
    LAST
  }

  /**
   * One ending.
   *
   * @param text folded
   * @param side outside of the name's span for the English <i>'s</i>
   */
  record Suffix(String text, Side side) {}

  /** Whether an ending belongs to the name's span. */
  enum Side {
    INSIDE,
    OUTSIDE
  }
}

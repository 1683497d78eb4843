package org.tahlil.theme;

import java.util.List;
import java.util.Optional;
import org.tahlil.text.Language;

/**
 * What makes a theme fire: words of a language, an entity, a named set, or a combination of cues.
 * Every cue knows its line in the codebook, from 1.
 */
public sealed interface Cue {
  int line();

  /**
   * A term, phrase or prefix of one written form.
   *
   * @param text as the codebook writes it: {@code росси*}, {@code held to account}, {@code
   *     Eron+case}
   * @param language the written form
   * @param phrases what it stands for after inflection and folding; at least one
   */
  record Words(String text, Language language, List<List<Word>> phrases, int line) implements Cue {
    public Words {
      phrases = phrases.stream().map(List::copyOf).toList();
    }
  }

  /** A mention of one of these entities of the gazetteer, in any language. */
  record Entities(List<String> ids, int line) implements Cue {
    public Entities {
      ids = List.copyOf(ids);
    }
  }

  /** One of these named cue sets. */
  record Sets(List<String> names, int line) implements Cue {
    public Sets {
      names = List.copyOf(names);
    }
  }

  /** At least one of the parts. */
  record Any(List<Cue> parts, int line) implements Cue {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** All parts somewhere in the sentence. */
  record All(List<Cue> parts, int line) implements Cue {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /**
   * The first part with every other part close to it; or, in order, each close to the one before.
   *
   * @param within most tokens between, in [0, 100]
   */
  record Near(List<Cue> parts, int within, Order order, int line) implements Cue {
    public Near {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A cue with its negative contexts.
   *
   * @param not the sentence must not contain this
   * @param except an occurrence that overlaps this does not count
   */
  record Guarded(Cue cue, Optional<Cue> not, Optional<Cue> except, int line) implements Cue {}

  /** Whether the parts of a {@link Near} stand in the order of the list. */
  enum Order {
    ANY,
    AS_LISTED
  }

  /**
   * One word of a phrase, folded.
   *
   * @param prefix whether the word may go on after {@code folded}
   */
  record Word(String folded, boolean prefix) {
    @Override
    public String toString() {
      return prefix ? folded + "*" : folded;
    }
  }
}

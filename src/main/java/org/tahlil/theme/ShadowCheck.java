package org.tahlil.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tahlil.text.Language;

/** Finds words in a list of alternatives that another word of the same list already covers. */
final class ShadowCheck {
  private final List<Mistake> mistakes;

  ShadowCheck(List<Mistake> mistakes) {
    this.mistakes = mistakes;
  }

  void check(Cue cue) {
    if (cue instanceof Cue.Any any) {
      Map<Language, List<Cue.Words>> lists = new HashMap<>();
      collect(any, lists);
      lists.values().forEach(this::checkList);
      any.parts().stream().filter(p -> !(p instanceof Cue.Any)).forEach(this::check);
    } else {
      CodebookChecker.parts(cue).forEach(this::check);
    }
  }

  private static void collect(Cue cue, Map<Language, List<Cue.Words>> lists) {
    if (cue instanceof Cue.Words words) {
      lists.computeIfAbsent(words.language(), l -> new ArrayList<>()).add(words);
    } else if (cue instanceof Cue.Any any) {
      any.parts().forEach(part -> collect(part, lists));
    }
  }

  private void checkList(List<Cue.Words> list) {
    Map<String, Cue.Words> exact = new HashMap<>();
    Map<String, Cue.Words> prefixes = new HashMap<>();
    for (Cue.Words words : list) {
      for (List<Cue.Word> phrase : words.phrases()) {
        if (phrase.size() == 1) {
          (phrase.get(0).prefix() ? prefixes : exact).putIfAbsent(phrase.get(0).folded(), words);
        }
      }
    }
    for (Cue.Words words : list) {
      Cue.Words cover = cover(words, exact, prefixes);
      if (cover != null) {
        String message = "'" + cover.text() + "' in line " + cover.line() + " already covers '";
        mistakes.add(
            Mistake.warning(words.line(), message + words.text() + "' (" + words.language() + ")"));
      }
    }
  }

  /** The other cue that fires wherever {@code words} fires, if there is one. */
  private static Cue.@Nullable Words cover(
      Cue.Words words, Map<String, Cue.Words> exact, Map<String, Cue.Words> prefixes) {
    Cue.Words cover = null;
    for (List<Cue.Word> phrase : words.phrases()) {
      cover = null;
      for (Cue.Word word : phrase) {
        Cue.Words found = cover(words, word, exact, prefixes);
        cover = found == null ? cover : found;
      }
      if (cover == null) {
        return null;
      }
    }
    return cover;
  }

  @SuppressWarnings("ReferenceEquality") // Two cues of one line may be equal and still be two.
  private static Cue.@Nullable Words cover(
      Cue.Words words,
      Cue.Word word,
      Map<String, Cue.Words> exact,
      Map<String, Cue.Words> prefixes) {
    for (int length = 1; length <= word.folded().length(); length++) {
      Cue.Words found = prefixes.get(word.folded().substring(0, length));
      if (found != null && found != words) {
        return found;
      }
    }
    Cue.Words same = word.prefix() ? null : exact.get(word.folded());
    return same == words ? null : same;
  }
}

package org.tahlil.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;

/** From occurrences to the cues that a hit shows. */
final class Evidence {
  private static final Comparator<ThemeHit.Cue> ORDER =
      Comparator.comparing(ThemeHit.Cue::span)
          .thenComparing(ThemeHit.Cue::language)
          .thenComparing(ThemeHit.Cue::cue);

  private Evidence() {}

  /** The words and entities behind {@code found}, by offset, each once. */
  static List<ThemeHit.Cue> of(
      List<Occurrence> found, CompiledCodebook compiled, Words words, Tokens tokens) {
    List<Occurrence> leaves = new ArrayList<>();
    found.forEach(occurrence -> occurrence.leaves(leaves));
    return leaves.stream()
        .map(leaf -> cue(leaf, compiled.leaf(leaf.leaf()), words, tokens))
        .distinct()
        .sorted(ORDER)
        .toList();
  }

  private static ThemeHit.Cue cue(
      Occurrence occurrence, CompiledCodebook.Leaf leaf, Words words, Tokens tokens) {
    int start = tokens.start(words.firstToken(occurrence.first()));
    int end = tokens.end(words.lastToken(occurrence.last()));
    return new ThemeHit.Cue(leaf.label(), leaf.language(), new Span(start, end));
  }
}

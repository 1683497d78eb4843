package org.tahlil.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    Set<ThemeHit.Cue> cues = new TreeSet<>(ORDER);
    for (Occurrence leaf : leaves) {
      cues.add(cue(leaf, compiled.leaf(leaf.leaf()), words, tokens));
    }
    return List.copyOf(cues);
  }

  private static ThemeHit.Cue cue(
      Occurrence occurrence, CompiledCodebook.Leaf leaf, Words words, Tokens tokens) {
    int start = tokens.start(words.firstToken(occurrence.first()));
    int end = tokens.end(words.lastToken(occurrence.last()));
    return new ThemeHit.Cue(leaf.label(), leaf.language(), new Span(start, end));
  }
}

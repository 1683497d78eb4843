package org.tahlil.theme;

import java.util.ArrayList;
import java.util.List;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;

/** From occurrences to the cues that a hit shows. */
final class Evidence {
  private Evidence() {}

  /** The words and entities behind {@code found}, by offset, each once. */
  static List<ThemeHit.Cue> of(
      List<Occurrence> found, CompiledCodebook compiled, Words words, Tokens tokens) {
    List<Occurrence> leaves = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      found.get(i).leaves(leaves);
    }
    List<ThemeHit.Cue> cues = new ArrayList<>(leaves.size());
    for (int i = 0; i < leaves.size(); i++) {
      Occurrence leaf = leaves.get(i);
      cues.add(cue(leaf, compiled.leaf(leaf.leaf()), words, tokens));
    }
    if (cues.size() > 1) {
      cues.sort(Evidence::compare);
      removeRepeated(cues);
    }
    return cues;
  }

  private static int compare(ThemeHit.Cue a, ThemeHit.Cue b) {
    int bySpan = a.span().compareTo(b.span());
    int byLanguage = bySpan != 0 ? bySpan : a.language().compareTo(b.language());
    return byLanguage != 0 ? byLanguage : a.cue().compareTo(b.cue());
  }

  private static void removeRepeated(List<ThemeHit.Cue> sorted) {
    int kept = 1;
    for (int i = 1; i < sorted.size(); i++) {
      if (!sorted.get(i).equals(sorted.get(kept - 1))) {
        sorted.set(kept++, sorted.get(i));
      }
    }
    sorted.subList(kept, sorted.size()).clear();
  }

  private static ThemeHit.Cue cue(
      Occurrence occurrence, CompiledCodebook.Leaf leaf, Words words, Tokens tokens) {
    int start = tokens.start(words.firstToken(occurrence.first()));
    int end = tokens.end(words.lastToken(occurrence.last()));
    return new ThemeHit.Cue(leaf.label(), leaf.language(), new Span(start, end));
  }
}

package org.tahlil.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;

/** From occurrences to the cues that a hit shows. */
final class Evidence {
  /** From here on cues are sorted before they are looked at one by one. */
  private static final int MANY = 12;

  private Evidence() {}

  /** The words and entities behind {@code found}, by offset, each once. */
  static List<ThemeHit.Cue> of(
      List<Occurrence> found, CompiledCodebook compiled, Words words, Tokens tokens) {
    List<Occurrence> leaves = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      found.get(i).leaves(leaves);
    }
    ThemeHit.Cue[] cues = new ThemeHit.Cue[leaves.size()];
    for (int i = 0; i < cues.length; i++) {
      Occurrence leaf = leaves.get(i);
      cues[i] = cue(leaf, compiled.leaf(leaf.leaf()), words, tokens);
    }
    return List.of(sortedAndDistinct(cues));
  }

  /** Few cues, and mostly in order: sorted by insertion, each after those before it. */
  private static ThemeHit.Cue[] sortedAndDistinct(ThemeHit.Cue[] cues) {
    if (cues.length > MANY) {
      Arrays.sort(cues, Evidence::compare);
    }
    int kept = 0;
    for (ThemeHit.Cue cue : cues) {
      int at = kept;
      while (at > 0 && compare(cues[at - 1], cue) > 0) {
        at--;
      }
      if (at == 0 || !cues[at - 1].equals(cue)) {
        System.arraycopy(cues, at, cues, at + 1, kept - at);
        cues[at] = cue;
        kept++;
      }
    }
    return kept == cues.length ? cues : Arrays.copyOf(cues, kept);
  }

  private static int compare(ThemeHit.Cue a, ThemeHit.Cue b) {
    int bySpan = a.span().compareTo(b.span());
    int byLanguage = bySpan != 0 ? bySpan : a.language().compareTo(b.language());
    return byLanguage != 0 ? byLanguage : a.cue().compareTo(b.cue());
  }

  private static ThemeHit.Cue cue(
      Occurrence occurrence, CompiledCodebook.Leaf leaf, Words words, Tokens tokens) {
    int start = tokens.start(words.firstToken(occurrence.first()));
    int end = tokens.end(words.lastToken(occurrence.last()));
    return new ThemeHit.Cue(leaf.label(), leaf.language(), new Span(start, end));
  }
}

package org.tahlil.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tahlil.entity.Mention;
import org.tahlil.text.IdentifiedSentence;

/** Finds themes by the cues of a codebook. */
final class CueTagger implements ThemeTagger {
  private final CompiledCodebook compiled;
  private final ThreadLocal<Evaluation> evaluations;

  CueTagger(CompiledCodebook compiled) {
    this.compiled = compiled;
    evaluations = ThreadLocal.withInitial(() -> new Evaluation(compiled));
  }

  @Override
  public List<ThemeHit> tag(String text, IdentifiedSentence sentence, List<Mention> mentions) {
    Evaluation evaluation = evaluations.get();
    evaluation.start(text, sentence, mentions);
    return hits(evaluation, compiled, sentence);
  }

  /** The themes of the sentence that {@code evaluation} was started with, by theme id. */
  static List<ThemeHit> hits(
      Evaluation evaluation, CompiledCodebook compiled, IdentifiedSentence sentence) {
    if (evaluation.hits().filledCount() == 0) {
      return List.of();
    }
    BitSet ranks = evaluation.candidates();
    List<ThemeHit> hits = new ArrayList<>(4);
    for (int rank = ranks.nextSetBit(0); rank >= 0; rank = ranks.nextSetBit(rank + 1)) {
      int theme = compiled.themeOfRank(rank);
      List<Occurrence> found = evaluation.occurrences(compiled.rule(theme));
      if (!found.isEmpty()) {
        String id = compiled.codebook().themes().get(theme).id();
        List<ThemeHit.Cue> cues =
            Evidence.of(found, compiled, evaluation.words(), sentence.tokens());
        hits.add(new ThemeHit(id, ThemeHit.Finder.CUE, 1, cues));
      }
    }
    return hits;
  }
}

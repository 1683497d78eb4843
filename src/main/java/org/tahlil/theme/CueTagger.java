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

  CueTagger(Codebook codebook) {
    compiled = new CompiledCodebook(codebook);
    evaluations = ThreadLocal.withInitial(() -> new Evaluation(compiled));
  }

  @Override
  public List<ThemeHit> tag(String text, IdentifiedSentence sentence, List<Mention> mentions) {
    Evaluation evaluation = evaluations.get();
    evaluation.start(text, sentence, mentions);
    BitSet themes = candidates(evaluation.hits());
    List<ThemeHit> hits = new ArrayList<>();
    for (int theme = themes.nextSetBit(0); theme >= 0; theme = themes.nextSetBit(theme + 1)) {
      List<Occurrence> found = evaluation.occurrences(compiled.rule(theme));
      if (!found.isEmpty()) {
        String id = compiled.codebook().themes().get(theme).id();
        List<ThemeHit.Cue> cues =
            Evidence.of(found, compiled, evaluation.words(), sentence.tokens());
        hits.add(new ThemeHit(id, ThemeHit.Finder.CUE, 1, cues));
      }
    }
    hits.sort((a, b) -> a.theme().compareTo(b.theme()));
    return hits;
  }

  private BitSet candidates(BagHits hits) {
    BitSet themes = new BitSet();
    for (int i = 0; i < hits.filledCount(); i++) {
      for (int theme : compiled.themesOf(hits.filled(i))) {
        themes.set(theme);
      }
    }
    return themes;
  }
}

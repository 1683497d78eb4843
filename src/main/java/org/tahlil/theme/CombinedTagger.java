package org.tahlil.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tahlil.entity.Mention;
import org.tahlil.text.IdentifiedSentence;

/** Finds themes by the cues of a codebook, and proposes what a model thinks likely. */
final class CombinedTagger implements ThemeTagger {
  /** Less likely themes are not proposed. */
  static final double LEAST = 0.5;

  private static final Comparator<ThemeHit> ORDER =
      Comparator.comparing(ThemeHit::theme).thenComparing(ThemeHit::by);

  private final CompiledCodebook compiled;
  private final ThemeModel model;
  private final ThreadLocal<State> states;

  private record State(Evaluation evaluation, ThemeModel.Scorer scorer) {}

  CombinedTagger(CompiledCodebook compiled, ThemeModel model) {
    this.compiled = compiled;
    this.model = model;
    states = ThreadLocal.withInitial(() -> new State(new Evaluation(compiled), model.new Scorer()));
  }

  @Override
  public List<ThemeHit> tag(String text, IdentifiedSentence sentence, List<Mention> mentions) {
    State state = states.get();
    Evaluation evaluation = state.evaluation();
    evaluation.start(text, sentence, mentions);
    if (evaluation.hits().filledCount() == 0) {
      return List.of();
    }
    List<ThemeHit> byCue = CueTagger.hits(evaluation, compiled, sentence);
    state.scorer().score(evaluation, mentions, byCue);
    List<ThemeHit> hits = new ArrayList<>(byCue);
    for (int i = 0; i < model.size(); i++) {
      if (state.scorer().score(i) >= 0 && model.theme(i) >= 0) {
        String id = compiled.codebook().themes().get(model.theme(i)).id();
        double probability = state.scorer().probability(i);
        hits.add(new ThemeHit(id, ThemeHit.Finder.MODEL, probability, List.of()));
      }
    }
    hits.sort(ORDER);
    return hits;
  }
}

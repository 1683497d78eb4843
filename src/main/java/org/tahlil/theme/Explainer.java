package org.tahlil.theme;

import java.util.ArrayList;
import java.util.List;
import org.tahlil.entity.Mention;
import org.tahlil.text.IdentifiedSentence;

/** Says for a sentence which cues fire where, and which nearly fire. For people, not for speed. */
public final class Explainer {
  private final CompiledCodebook compiled;

  private Explainer(CompiledCodebook compiled) {
    this.compiled = compiled;
  }

  public static Explainer create(Codebook codebook) {
    return new Explainer(new CompiledCodebook(codebook));
  }

  /** The themes that fire, then those that nearly fire; both in the order of the codebook. */
  public List<Explanation> explain(
      String text, IdentifiedSentence sentence, List<Mention> mentions) {
    Evaluation evaluation = new Evaluation(compiled);
    evaluation.start(text, sentence, mentions);
    List<Explanation> fires = new ArrayList<>();
    List<Explanation> nearly = new ArrayList<>();
    for (int theme = 0; theme < compiled.codebook().themes().size(); theme++) {
      String id = compiled.codebook().themes().get(theme).id();
      Rule rule = compiled.rule(theme);
      List<Occurrence> found = evaluation.occurrences(rule);
      if (!found.isEmpty()) {
        List<ThemeHit.Cue> cues = cues(found, evaluation, sentence);
        fires.add(new Explanation(id, Explanation.Outcome.FIRES, cues, List.of()));
      } else {
        NearMiss miss = NearMiss.of(rule, evaluation);
        if (miss.isNear()) {
          List<ThemeHit.Cue> cues = cues(miss.found(), evaluation, sentence);
          nearly.add(new Explanation(id, Explanation.Outcome.NEARLY, cues, miss.reasons()));
        }
      }
    }
    fires.addAll(nearly);
    return fires;
  }

  private List<ThemeHit.Cue> cues(
      List<Occurrence> found, Evaluation evaluation, IdentifiedSentence sentence) {
    return Evidence.of(found, compiled, evaluation.words(), sentence.tokens());
  }
}

package org.tahlil.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tahlil.entity.Mention;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Span;

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
    Words words = new Words();
    words.read(text, sentence.span(), sentence.tokens());
    Evaluation evaluation = evaluate(words, sentence, mentions);
    TreeSet<Integer> themes = new TreeSet<>();
    evaluation.filled().forEach(bag -> themes.addAll(compiled.themesOf(bag)));
    List<ThemeHit> hits = new ArrayList<>();
    for (int theme : themes) {
      List<Occurrence> found = evaluation.occurrences(compiled.rule(theme));
      if (!found.isEmpty()) {
        String id = compiled.codebook().themes().get(theme).id();
        List<ThemeHit.Cue> cues = cues(found, words, sentence);
        hits.add(new ThemeHit(id, ThemeHit.Finder.CUE, 1, cues));
      }
    }
    hits.sort((a, b) -> a.theme().compareTo(b.theme()));
    return hits;
  }

  private Evaluation evaluate(Words words, IdentifiedSentence sentence, List<Mention> mentions) {
    Evaluation evaluation = evaluations.get();
    evaluation.start(words);
    compiled.matcher().match(words, evaluation::add);
    for (Mention mention : mentions) {
      mention.entity().ifPresent(e -> addMention(evaluation, words, sentence, mention.span(), e));
    }
    return evaluation;
  }

  private void addMention(
      Evaluation evaluation,
      Words words,
      IdentifiedSentence sentence,
      Span span,
      Mention.Entity entity) {
    List<Integer> leaves = compiled.leavesOf(entity.id());
    if (leaves.isEmpty()) {
      return;
    }
    int first = -1;
    int last = -1;
    for (int w = 0; w < words.size(); w++) {
      if (span(words, w, w, sentence).overlaps(span)) {
        first = first < 0 ? w : first;
        last = w;
      }
    }
    if (first >= 0) {
      for (int leaf : leaves) {
        evaluation.add(leaf, first, last);
      }
    }
  }

  private List<ThemeHit.Cue> cues(
      List<Occurrence> found, Words words, IdentifiedSentence sentence) {
    List<Occurrence> leaves = new ArrayList<>();
    found.forEach(occurrence -> occurrence.leaves(leaves));
    return leaves.stream()
        .map(leaf -> cue(leaf, words, sentence))
        .distinct()
        .sorted((a, b) -> compare(a, b))
        .toList();
  }

  private ThemeHit.Cue cue(Occurrence leaf, Words words, IdentifiedSentence sentence) {
    CompiledCodebook.Leaf cue = compiled.leaf(leaf.leaf());
    return new ThemeHit.Cue(
        cue.label(), cue.language(), span(words, leaf.first(), leaf.last(), sentence));
  }

  private static Span span(Words words, int first, int last, IdentifiedSentence sentence) {
    return new Span(
        sentence.tokens().start(words.firstToken(first)),
        sentence.tokens().end(words.lastToken(last)));
  }

  private static int compare(ThemeHit.Cue a, ThemeHit.Cue b) {
    int bySpan = a.span().compareTo(b.span());
    int byLanguage = bySpan != 0 ? bySpan : a.language().compareTo(b.language());
    return byLanguage != 0 ? byLanguage : a.cue().compareTo(b.cue());
  }
}

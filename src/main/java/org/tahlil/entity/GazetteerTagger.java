package org.tahlil.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;
import org.tahlil.text.Span;

/**
 * Finds the names of the gazetteer. Memory a call: a folded copy of the sentence; nothing is made
 * for a token.
 */
final class GazetteerTagger implements EntityTagger {
  private final FormIndex index;

  GazetteerTagger(FormIndex index) {
    this.index = index;
  }

  @Override
  public List<Mention> tag(String text, IdentifiedSentence sentence) {
    List<Mention> candidates = candidates(text, sentence);
    return candidates.isEmpty() ? candidates : Overlaps.resolve(candidates);
  }

  /** The names that stand in the sentence, one a span, overlaps and all, in the text's order. */
  List<Mention> candidates(String text, IdentifiedSentence sentence) {
    List<FormMatcher.Match> matches = new FormMatcher(index, text, sentence).matches();
    if (matches.isEmpty()) {
      return List.of();
    }
    if (matches.size() == 1) {
      return List.of(mention(matches.getFirst()));
    }
    Comparator<FormMatcher.Match> worstFirst = bestFirst(sentence.language()).reversed();
    Map<Span, FormMatcher.Match> bySpan = new TreeMap<>();
    matches.stream().sorted(worstFirst).forEach(match -> bySpan.put(match.span(), match));
    return bySpan.values().stream().map(GazetteerTagger::mention).toList();
  }

  /** Of names with one spelling the one of the sentence's language, then the one with context. */
  private static Comparator<FormMatcher.Match> bestFirst(Language language) {
    return Comparator.<FormMatcher.Match>comparingInt(m -> distance(m, language))
        .thenComparingInt(m -> m.name().context().isEmpty() ? 1 : 0)
        .thenComparing(m -> m.name().entry().type())
        .thenComparing(m -> m.name().entry().id());
  }

  private static int distance(FormMatcher.Match match, Language language) {
    Language own = match.name().form().language();
    if (own.equals(language)) {
      return 0;
    }
    return own.base().equals(language.base()) ? 1 : 2;
  }

  private static Mention mention(FormMatcher.Match match) {
    Gazetteer.Entry entry = match.name().entry();
    return new Mention(
        match.span(), entry.type(), Optional.of(entry.entity()), Mention.Finder.GAZETTEER);
  }
}

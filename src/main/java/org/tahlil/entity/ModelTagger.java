package org.tahlil.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;
import org.tahlil.text.Span;

/** Finds names by the model of the sentence's language; none where there is no model for it. */
final class ModelTagger implements EntityTagger {
  private final Map<Language, Supplier<FastNameFinder>> finders;

  ModelTagger(Map<Language, Supplier<FastNameFinder>> finders) {
    this.finders = Map.copyOf(finders);
  }

  @Override
  public List<Mention> tag(String text, IdentifiedSentence sentence) {
    Supplier<FastNameFinder> finder = finders.get(sentence.language());
    if (finder == null) {
      return List.of();
    }
    NameTokens tokens =
        NameTokens.of(text, sentence.span(), sentence.tokens(), sentence.language());
    List<Mention> mentions = new ArrayList<>();
    for (FastNameFinder.Found found : finder.get().find(tokens)) {
      Span span = new Span(tokens.start(found.first()), tokens.end(found.end() - 1));
      mentions.add(new Mention(span, found.type(), Optional.empty(), Mention.Finder.MODEL));
    }
    return mentions;
  }
}

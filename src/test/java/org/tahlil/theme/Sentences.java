package org.tahlil.theme;

import java.util.List;
import org.tahlil.entity.Mention;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;
import org.tahlil.text.Sentence;
import org.tahlil.text.Span;

/** Sentences and their themes, for tests. */
final class Sentences {
  private Sentences() {}

  /** All of {@code text} as one sentence. */
  static IdentifiedSentence sentence(String text, Language language) {
    Sentence sentence = new Sentence(new Span(0, text.length()), CueText.tokens(text));
    return new IdentifiedSentence(sentence, language, 1);
  }

  static List<ThemeHit> tag(ThemeTagger tagger, String language, String text) {
    return tag(tagger, language, text, List.of());
  }

  static List<ThemeHit> tag(
      ThemeTagger tagger, String language, String text, List<Mention> mentions) {
    return tagger.tag(text, sentence(text, Language.of(language)), mentions);
  }

  /** The ids of the themes that fire. */
  static List<String> themes(ThemeTagger tagger, String language, String text) {
    return tag(tagger, language, text).stream().map(ThemeHit::theme).toList();
  }
}

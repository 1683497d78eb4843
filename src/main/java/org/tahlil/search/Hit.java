package org.tahlil.search;

import java.util.List;
import org.tahlil.entity.Mention;
import org.tahlil.text.Language;
import org.tahlil.text.Span;
import org.tahlil.theme.ThemeHit;

/**
 * A sentence that was found. All offsets point into the document's text.
 *
 * @param origin the document that it is from
 * @param span where it stands
 * @param language the language it is in
 * @param text as the document has it
 * @param matches what was found, by offset, without overlap
 * @param themes by theme id
 * @param mentions by offset
 * @param score how well it fits, comparable within one answer; 0 where order is by date
 */
public record Hit(
    Origin origin,
    Span span,
    Language language,
    String text,
    List<Match> matches,
    List<ThemeHit> themes,
    List<Mention> mentions,
    float score) {
  public Hit {
    matches = List.copyOf(matches);
    themes = List.copyOf(themes);
    mentions = List.copyOf(mentions);
  }

  /** The characters of the sentence that {@code inDocument} covers. */
  public String textOf(Span inDocument) {
    return inDocument.plus(-span.start()).of(text);
  }

  /** The same hit with what a question found in it. */
  Hit with(Answer.Found found) {
    List<Match> inDocument =
        found.matches().stream()
            .map(match -> new Match(match.plus(span.start()), match.of(text)))
            .toList();
    return new Hit(origin, span, language, text, inDocument, themes, mentions, found.score());
  }
}

package org.tahlil.report;

import java.util.List;
import java.util.Optional;
import org.tahlil.text.Span;

/**
 * A sentence that shows what a count stands for.
 *
 * @param theme id
 * @param document id
 * @param source of the document
 * @param date of the document
 * @param language BCP 47 tag
 * @param text of the sentence
 * @param cues what made the theme fire, in {@code text}; empty where the model alone found it
 */
public record Example(
    String theme,
    String document,
    String source,
    Optional<String> date,
    String language,
    String text,
    List<Span> cues) {
  public Example {
    cues = List.copyOf(cues);
  }
}

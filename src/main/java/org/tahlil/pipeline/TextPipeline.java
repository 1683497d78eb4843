package org.tahlil.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.tahlil.entity.EntityTagger;
import org.tahlil.entity.Mention;
import org.tahlil.language.LanguageIdentifier;
import org.tahlil.segment.SentenceSplitter;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Sentence;
import org.tahlil.theme.ThemeTagger;

/** From a text to its analysis. Safe for use by several threads. */
public final class TextPipeline {
  private final SentenceSplitter splitter;
  private final LanguageIdentifier identifier;
  private final EntityTagger entities;
  private final ThemeTagger themes;
  private final StageClock clock;

  public TextPipeline(
      SentenceSplitter splitter,
      LanguageIdentifier identifier,
      EntityTagger entities,
      ThemeTagger themes) {
    this.splitter = splitter;
    this.identifier = identifier;
    this.entities = entities;
    this.themes = themes;
    this.clock = new StageClock();
  }

  /** Sentences, their languages, their entities, their themes. */
  public Analysis analyze(String text) {
    List<Sentence> sentences = clock.time(Stage.SEGMENT, () -> splitter.split(text));
    List<IdentifiedSentence> identified =
        clock.time(Stage.LANGUAGE, () -> identifier.identify(text, sentences));
    List<List<Mention>> mentions = clock.time(Stage.ENTITY, () -> mentions(text, identified));
    return clock.time(Stage.THEME, () -> withThemes(text, identified, mentions));
  }

  /** The same analysis with the themes found anew. */
  public Analysis retag(Analysis analysis) {
    String text = analysis.text();
    List<AnalyzedSentence> sentences = analysis.sentences();
    return clock.time(
        Stage.THEME,
        () ->
            withThemes(
                text,
                sentences.stream().map(AnalyzedSentence::sentence).toList(),
                sentences.stream().map(AnalyzedSentence::mentions).toList()));
  }

  /** How long each stage has taken so far, all threads together. */
  public StageClock clock() {
    return clock;
  }

  private List<List<Mention>> mentions(String text, List<IdentifiedSentence> sentences) {
    List<List<Mention>> mentions = new ArrayList<>(sentences.size());
    for (IdentifiedSentence sentence : sentences) {
      mentions.add(entities.tag(text, sentence));
    }
    return mentions;
  }

  private Analysis withThemes(
      String text, List<IdentifiedSentence> sentences, List<List<Mention>> mentions) {
    List<AnalyzedSentence> analyzed = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      IdentifiedSentence sentence = sentences.get(i);
      analyzed.add(
          new AnalyzedSentence(
              sentence, mentions.get(i), themes.tag(text, sentence, mentions.get(i))));
    }
    return new Analysis(text, analyzed);
  }
}

package org.tahlil.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tahlil.entity.EntityTagger;
import org.tahlil.extract.ExtractionSettings;
import org.tahlil.language.LanguageIdentifier;
import org.tahlil.pipeline.Fingerprints;
import org.tahlil.pipeline.TextPipeline;
import org.tahlil.segment.SentenceSplitter;
import org.tahlil.theme.Codebook;
import org.tahlil.theme.Mistake;
import org.tahlil.theme.ThemeTagger;

/**
 * The engines of all stages as the options ask for them, and what their results depend on.
 *
 * @param splitter text to sentences
 * @param identifier sentences to languages
 * @param entities names to mentions
 * @param pipeline all stages
 * @param codebook the themes
 * @param models fingerprint of the model files that the entity stage uses
 * @param themeModels fingerprint of the model files that the theme stage uses
 */
record Engines(
    SentenceSplitter splitter,
    LanguageIdentifier identifier,
    EntityTagger entities,
    TextPipeline pipeline,
    Codebook codebook,
    String models,
    String themeModels) {

  /** Loads models, gazetteer and codebook. */
  static Engines load(AnalysisOptions options) throws IOException {
    Path models = Home.models();
    SentenceSplitter splitter = SentenceSplitter.create();
    LanguageIdentifier identifier = LanguageIdentifier.create(models);
    EntityTagger entities =
        options.withoutModels ? EntityTagger.createWithoutModels() : EntityTagger.create(models);
    Codebook codebook = codebook(options.codebook);
    ThemeTagger themes =
        options.withoutModels ? ThemeTagger.create(codebook) : ThemeTagger.create(codebook, models);
    return new Engines(
        splitter,
        identifier,
        entities,
        new TextPipeline(splitter, identifier, entities, themes),
        codebook,
        options.withoutModels ? "none" : CodeHash.ofFiles(models, "entities"),
        options.withoutModels ? "none" : CodeHash.ofFiles(models, "themes"));
  }

  /**
   * The codebook in {@code file}, or the one that Tahlil ships.
   *
   * @throws IllegalArgumentException with all mistakes, one a line
   */
  static Codebook codebook(@Nullable Path file) throws IOException {
    if (file == null) {
      return Codebook.shipped();
    }
    return switch (Codebook.read(file)) {
      case Codebook.Reading.Usable usable -> usable.codebook();
      case Codebook.Reading.Refused refused ->
          throw new IllegalArgumentException(
              String.join(
                  "\n",
                  refused.mistakes().stream()
                      .filter(mistake -> mistake.severity() == Mistake.Severity.ERROR)
                      .map(mistake -> mistake.in(file.toString()))
                      .toList()));
    };
  }

  /** What a stored analysis must have been made with to be current. */
  Fingerprints fingerprints(ExtractionSettings settings) throws IOException {
    String text = CodeHash.ofPackage("text");
    return new Fingerprints(
        List.of(
            CodeHash.of(settings.fingerprint()),
            CodeHash.of(text, CodeHash.ofPackage("segment")),
            CodeHash.of(
                text, CodeHash.ofPackage("language"), CodeHash.ofFiles(Home.models(), "language")),
            CodeHash.of(text, CodeHash.ofPackage("entity"), models),
            CodeHash.of(text, CodeHash.ofPackage("theme"), codebook.fingerprint(), themeModels),
            CodeHash.of(CodeHash.ofPackage("index"))));
  }
}

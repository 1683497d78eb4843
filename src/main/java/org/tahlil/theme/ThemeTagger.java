package org.tahlil.theme;

import java.nio.file.Path;
import java.util.List;
import org.tahlil.entity.Mention;
import org.tahlil.text.IdentifiedSentence;

/** Finds the themes of a sentence. Safe for use by several threads. */
public interface ThemeTagger {
  /** The engine that goes by the cues of {@code codebook}. */
  static ThemeTagger create(Codebook codebook) {
    return new CueTagger(new CompiledCodebook(codebook));
  }

  /**
   * The engine that goes by the cues of {@code codebook} and adds what the model proposes: every
   * theme with a probability of 0.5 or more, whether a cue fires or not. In a sentence without any
   * word or entity of the codebook the model proposes nothing.
   *
   * @param models folder of the model files; the model of the themes is {@code themes.bin} there
   * @throws IllegalArgumentException where the model is missing or damaged, with what to do
   */
  static ThemeTagger create(Codebook codebook, Path models) {
    CompiledCodebook compiled = new CompiledCodebook(codebook);
    return new CombinedTagger(compiled, ThemeModel.read(models.resolve("themes.bin"), compiled));
  }

  /**
   * The themes of one sentence, at most one hit a theme and engine, by theme id.
   *
   * @param text the document's text, into which all offsets point
   * @param mentions the sentence's mentions
   */
  List<ThemeHit> tag(String text, IdentifiedSentence sentence, List<Mention> mentions);
}

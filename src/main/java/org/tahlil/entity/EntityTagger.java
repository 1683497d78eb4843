package org.tahlil.entity;

import java.nio.file.Path;
import java.util.List;
import org.tahlil.text.IdentifiedSentence;

/** Finds the mentions of a sentence. Safe for use by several threads. */
public interface EntityTagger {
  /**
   * The mentions of one sentence, by offset, without overlap: the longest wins, then the first.
   *
   * @param text the document's text, into which all offsets point
   */
  List<Mention> tag(String text, IdentifiedSentence sentence);

  /**
   * A tagger with the gazetteer and the models.
   *
   * @param models folder of the model files
   * @throws IllegalArgumentException where a model is missing or damaged, naming the file and its
   *     expected SHA-256
   */
  static EntityTagger create(Path models) {
    return new CombinedTagger(
        new GazetteerTagger(FormIndex.of(GazetteerReader.read())),
        new ModelTagger(NameModels.read(models)));
  }

  /** A tagger that knows the gazetteer's names and no others. */
  static EntityTagger createWithoutModels() {
    return new GazetteerTagger(FormIndex.of(GazetteerReader.read()));
  }
}

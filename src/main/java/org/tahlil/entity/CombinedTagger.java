package org.tahlil.entity;

import java.util.ArrayList;
import java.util.List;
import org.tahlil.text.IdentifiedSentence;

/** One list of what the gazetteer and the models find. */
final class CombinedTagger implements EntityTagger {
  private final GazetteerTagger gazetteer;
  private final ModelTagger models;
  private final Titles titles = Titles.read();

  CombinedTagger(GazetteerTagger gazetteer, ModelTagger models) {
    this.gazetteer = gazetteer;
    this.models = models;
  }

  @Override
  public List<Mention> tag(String text, IdentifiedSentence sentence) {
    List<Mention> known = gazetteer.candidates(text, sentence);
    List<Mention> all = new ArrayList<>(known);
    for (Mention mention : models.tag(text, sentence)) {
      NameBounds.byScript(text, mention).stream()
          .filter(part -> !NameBounds.isListOfPlaces(text, part, known))
          .map(part -> titles.off(text, sentence.language(), part))
          .map(part -> NameBounds.apart(text, sentence.language(), part, known))
          .forEach(all::add);
    }
    return Overlaps.resolve(all);
  }
}

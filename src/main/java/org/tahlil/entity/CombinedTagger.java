package org.tahlil.entity;

import java.util.ArrayList;
import java.util.List;
import org.tahlil.text.IdentifiedSentence;

/** One list of what the gazetteer and the models find. */
final class CombinedTagger implements EntityTagger {
  private final GazetteerTagger gazetteer;
  private final ModelTagger models;

  CombinedTagger(GazetteerTagger gazetteer, ModelTagger models) {
    this.gazetteer = gazetteer;
    this.models = models;
  }

  @Override
  public List<Mention> tag(String text, IdentifiedSentence sentence) {
    List<Mention> known = gazetteer.candidates(text, sentence);
    List<Mention> found = models.tag(text, sentence);
    if (known.isEmpty()) {
      return found;
    }
    List<Mention> all = new ArrayList<>(known);
    all.addAll(found);
    return Overlaps.resolve(all);
  }
}

package org.tahlil.entity;

import java.util.ArrayList;
import java.util.List;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Span;

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
    for (Mention mention : found) {
      all.add(apart(text, mention, known));
    }
    return Overlaps.resolve(all);
  }

  /**
   * What is left of a place that a model found where a known place stands at its end or beginning:
   * two places in apposition (the Tajik ezafe) look like one to it. A capital tells that what is
   * left is a name as well, and no class noun.
   */
  static Mention apart(String text, Mention mention, List<Mention> known) {
    if (mention.type() != EntityType.LOCATION) {
      return mention;
    }
    for (Mention place : known) {
      boolean inside =
          mention.span().contains(place.span()) && !mention.span().equals(place.span());
      if (inside && place.type() == EntityType.LOCATION && isLongest(place, mention, known)) {
        if (place.span().end() == mention.span().end()) {
          return named(text, mention, mention.span().start(), place.span().start());
        }
        if (place.span().start() == mention.span().start()) {
          return named(text, mention, place.span().end(), mention.span().end());
        }
      }
    }
    return mention;
  }

  private static boolean isLongest(Mention place, Mention within, List<Mention> known) {
    return known.stream()
        .noneMatch(
            other ->
                other.span().length() > place.span().length()
                    && other.span().contains(place.span())
                    && within.span().contains(other.span()));
  }

  /** What stands between two offsets, if it is a name; otherwise all of the mention. */
  private static Mention named(String text, Mention mention, int from, int to) {
    Mention rest = cut(mention, text, from, to);
    return Character.isUpperCase(text.charAt(rest.span().start())) ? rest : mention;
  }

  /** The mention between two offsets, without what divides it from its neighbour. */
  private static Mention cut(Mention mention, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return start == end
        ? mention
        : new Mention(new Span(start, end), mention.type(), mention.entity(), mention.by());
  }
}

package org.tahlil.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;

/** One list of what the gazetteer and the models find. */
final class CombinedTagger implements EntityTagger {
  private static final Set<Language> MUCH_ANNOTATED = Set.of(Language.ENGLISH, Language.RUSSIAN);

  private final GazetteerTagger gazetteer;
  private final ModelTagger models;
  private final NearSpellings nearSpellings;
  private final HiddenCountries hiddenCountries;
  private final ClassWords classWords = ClassWords.read();

  CombinedTagger(GazetteerTagger gazetteer, ModelTagger models) {
    this.gazetteer = gazetteer;
    this.models = models;
    this.nearSpellings = gazetteer.nearSpellings();
    this.hiddenCountries = gazetteer.hiddenCountries();
  }

  @Override
  public List<Mention> tag(String text, IdentifiedSentence sentence) {
    Language language = sentence.language();
    GazetteerTagger.Candidates candidates = gazetteer.candidates(text, sentence);
    List<Mention> known = candidates.certain();
    List<Mention> found = new ArrayList<>();
    for (Mention mention : models.tag(text, sentence)) {
      NameBounds.byScript(text, mention).stream()
          .filter(part -> !NameBounds.isListOfPlaces(text, part, known))
          .filter(part -> !classWords.isState(text, language, part, known))
          .filter(part -> !hiddenCountries.isNoName(text, language, part, known))
          .map(part -> classWords.titlesOff(text, language, part))
          .map(part -> NameBounds.apart(text, language, part, known))
          .map(part -> identified(text, language, part, candidates))
          .forEach(found::add);
    }
    List<Mention> all = new ArrayList<>(found);
    known.stream().filter(name -> !isSomethingElse(name, found, language)).forEach(all::add);
    return Overlaps.resolve(all);
  }

  /**
   * With the entry whose uncertain form it is or that sounds like it, where the gazetteer has
   * nothing certain there itself.
   */
  private Mention identified(
      String text, Language language, Mention part, GazetteerTagger.Candidates candidates) {
    if (candidates.certain().stream().anyMatch(name -> name.span().equals(part.span()))) {
      return part;
    }
    return candidates.uncertain().stream()
        .filter(name -> name.span().equals(part.span()) && name.type() == part.type())
        .findFirst()
        .map(name -> new Mention(name.span(), name.type(), name.entity(), Mention.Finder.BOTH))
        .orElseGet(() -> nearSpellings.identify(text, language, part));
  }

  /**
   * Whether a model takes the name of a city for an organisation's or a person's (a club called
   * like its city), in languages whose models have learned that from enough texts.
   */
  private boolean isSomethingElse(Mention place, List<Mention> found, Language language) {
    return MUCH_ANNOTATED.contains(language)
        && place.type() == EntityType.LOCATION
        && place.entity().filter(gazetteer::isCity).isPresent()
        && found.stream().anyMatch(m -> m.span().equals(place.span()) && m.type() != place.type());
  }
}

package org.tahlil.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;
import org.tahlil.text.Script;
import org.tahlil.text.Span;

/**
 * Finds the names of the gazetteer. Memory a call: a folded copy of the sentence; nothing is made
 * for a token.
 */
final class GazetteerTagger implements EntityTagger {
  /** Letters of the shortest form that counts in texts of another language. */
  private static final int SHORTEST_FOREIGN = 5;

  /** The same where an ending of its own language follows. */
  private static final int SHORTEST_WITH_ENDING = 9;

  /** Written forms in the Latin alphabet. */
  private static final List<Language> LATIN = List.of(Language.ENGLISH, Language.UZBEK_LATIN);

  private final FormIndex index;
  private final Set<String> countries;
  private final Set<String> cities;
  private final ClassWords classWords = ClassWords.read();

  GazetteerTagger(FormIndex index) {
    this.index = index;
    this.countries = ids(index, "country");
    this.cities = ids(index, "city");
  }

  private static Set<String> ids(FormIndex index, String kind) {
    return index.names().stream()
        .map(FormIndex.Name::entry)
        .filter(entry -> entry.kind().equals(kind))
        .map(Gazetteer.Entry::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Finds entries by how they sound. */
  NearSpellings nearSpellings() {
    return new NearSpellings(index);
  }

  /** Tells where a country stands hidden in what a model found. */
  HiddenCountries hiddenCountries() {
    return new HiddenCountries(index.names(), entity -> countries.contains(entity.id()));
  }

  boolean isCity(Mention.Entity entity) {
    return cities.contains(entity.id());
  }

  /**
   * What may be names in a sentence, one a span, overlaps and all, in the text's order.
   *
   * @param certain the names
   * @param uncertain countries and organisations whose form means something else too and has no
   *     context here: names where something else says so
   */
  record Candidates(List<Mention> certain, List<Mention> uncertain) {
    static final Candidates NONE = new Candidates(List.of(), List.of());
  }

  @Override
  public List<Mention> tag(String text, IdentifiedSentence sentence) {
    List<Mention> certain = candidates(text, sentence).certain();
    return certain.isEmpty() ? certain : Overlaps.resolve(certain);
  }

  Candidates candidates(String text, IdentifiedSentence sentence) {
    Language language = sentence.language();
    List<FormMatcher.Match> read =
        new FormMatcher(index, text, sentence)
            .matches().stream().filter(match -> isReadIn(match, language)).toList();
    // A form that needs context in one language needs it in all but the sentence's own.
    Set<Span> doubtful =
        read.stream()
            .filter(match -> !match.inContext())
            .map(FormMatcher.Match::span)
            .collect(Collectors.toUnmodifiableSet());
    List<FormMatcher.Match> matches =
        read.stream()
            .filter(match -> distance(match, language) < 2 || !doubtful.contains(match.span()))
            .toList();
    return matches.isEmpty()
        ? Candidates.NONE
        : new Candidates(
            mentions(
                text, matches.stream().filter(FormMatcher.Match::inContext).toList(), sentence),
            mentions(text, matches.stream().filter(this::isNameIfAny).toList(), sentence));
  }

  private boolean isNameIfAny(FormMatcher.Match match) {
    Gazetteer.Entry entry = match.name().entry();
    return !match.inContext()
        && (countries.contains(entry.id()) || entry.type() == EntityType.ORGANIZATION);
  }

  private List<Mention> mentions(
      String text, List<FormMatcher.Match> matches, IdentifiedSentence sentence) {
    Comparator<FormMatcher.Match> worstFirst = bestFirst(sentence.language()).reversed();
    Map<Span, FormMatcher.Match> bySpan = new TreeMap<>();
    matches.stream().sorted(worstFirst).forEach(match -> bySpan.put(match.span(), match));
    // Toshkent viloyati is the province, also where the word for province is left out.
    Map<Span, Mention> byName = new TreeMap<>();
    bySpan.values().stream()
        .sorted(Comparator.comparingInt(match -> match.span().length()))
        .map(match -> mention(text, match))
        .forEachOrdered(mention -> byName.put(mention.span(), mention));
    return List.copyOf(byName.values());
  }

  /**
   * Of names with one spelling the one of the sentence's language, then the one with context, then
   * the one that is nearest to how it is written, then the country (Бразилии is Brazil, not
   * Brasília).
   */
  private Comparator<FormMatcher.Match> bestFirst(Language language) {
    return Comparator.<FormMatcher.Match>comparingInt(m -> distance(m, language))
        .thenComparingInt(m -> m.name().context().isEmpty() ? 1 : 0)
        .thenComparingInt(m -> Math.abs(m.span().length() - m.name().form().text().length()))
        .thenComparing(m -> m.name().entry().type())
        .thenComparingInt(m -> countries.contains(m.name().entry().id()) ? 0 : 1)
        .thenComparing(m -> m.name().entry().id());
  }

  /**
   * Whether a form counts in a text of the language: of another language only what is in another
   * alphabet, or long, above all where it has an ending: those of one language make other words of
   * another.
   */
  private static boolean isReadIn(FormMatcher.Match match, Language language) {
    if (distance(match, language) < 2 || !Language.WRITTEN_FORMS.contains(language)) {
      return true;
    }
    String form = match.name().form().text();
    int length = form.length();
    boolean latin = Script.of(form.charAt(0)) == Script.LATIN;
    boolean ownAlphabet = latin == LATIN.contains(language);
    int shortest = match.span().length() <= length ? SHORTEST_FOREIGN : SHORTEST_WITH_ENDING;
    return !ownAlphabet || length >= shortest;
  }

  private static int distance(FormMatcher.Match match, Language language) {
    Language own = match.name().form().language();
    if (own.equals(language)) {
      return 0;
    }
    return own.base().equals(language.base()) ? 1 : 2;
  }

  /**
   * The name itself: some forms have a word before or behind it that makes them certain. Those of
   * countries are whole (Marshall Islands).
   */
  private Mention mention(String text, FormMatcher.Match match) {
    Gazetteer.Entry entry = match.name().entry();
    Mention whole =
        new Mention(
            match.span(), entry.type(), Optional.of(entry.entity()), Mention.Finder.GAZETTEER);
    if (countries.contains(entry.id())) {
      return whole;
    }
    Mention quoted = ClassWords.insideQuotes(text, whole);
    return classWords.off(text, match.name().form().language(), quoted);
  }
}

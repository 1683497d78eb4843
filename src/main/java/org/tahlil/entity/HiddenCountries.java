package org.tahlil.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tahlil.text.Language;
import org.tahlil.text.Span;

/**
 * Tells where a model takes a country and the words beside it for one longer name. Only in
 * languages whose models have learned from few texts.
 *
 * <p>An organisation that is named by its country has a head noun at its other end (Uzbek
 * <i>Braziliya Milliy Kongressi</i>, Tajik <i>Вазорати корҳои хориҷии Эквадор</i>). Which words are
 * such nouns the gazetteer's organisations show.
 *
 * <p>Safe for use by several threads.
 */
final class HiddenCountries {
  private static final Set<String> HEAD_LAST = Set.of("ps", "uz");
  private static final Set<String> HEAD_FIRST = Set.of("prs", "tg");

  /** Languages whose models take words before a country for a part of its name. */
  private static final Set<String> WORDS_BEFORE = Set.of("prs", "ps");

  /** Entries that show that a word is a head noun. */
  private static final int LEAST_ENTRIES = 2;

  private static final int SHORTEST_HEAD = 3;

  private final List<FormIndex.Name> names;
  private final Predicate<Mention.Entity> isCountry;
  private final Map<Language, Set<String>> heads = new ConcurrentHashMap<>();

  /**
   * @param names of the gazetteer
   * @param isCountry whether an entity is a country
   */
  HiddenCountries(List<FormIndex.Name> names, Predicate<Mention.Entity> isCountry) {
    this.names = names;
    this.isCountry = isCountry;
  }

  /** Whether a model's mention is no name, but has a known country in it that is one. */
  boolean isNoName(String text, Language language, Mention mention, List<Mention> known) {
    boolean headLast = HEAD_LAST.contains(language.base());
    if (!headLast && !HEAD_FIRST.contains(language.base())) {
      return false;
    }
    Span all = mention.span();
    List<Span> countries =
        known.stream()
            .filter(name -> name.entity().filter(isCountry).isPresent())
            .map(Mention::span)
            .filter(span -> all.contains(span) && !all.equals(span))
            .toList();
    boolean first = countries.stream().anyMatch(span -> span.start() == all.start());
    boolean last = countries.stream().anyMatch(span -> span.end() == all.end());
    boolean between =
        countries.stream().anyMatch(span -> span.start() > all.start() && span.end() < all.end());
    return switch (mention.type()) {
      case PERSON -> false;
      case LOCATION -> (first && headLast) || (last && WORDS_BEFORE.contains(language.base()));
      case ORGANIZATION ->
          between
              || (first && last)
              || ((headLast ? first : last) && !hasHead(text, language, mention, headLast));
    };
  }

  private boolean hasHead(String text, Language language, Mention mention, boolean last) {
    List<String> words = FormIndex.words(mention.span().of(text));
    String word = last ? words.getLast() : words.getFirst();
    return heads(language).stream().anyMatch(word::startsWith);
  }

  private Set<String> heads(Language language) {
    return heads.computeIfAbsent(language, this::headsOfForms);
  }

  private Set<String> headsOfForms(Language language) {
    boolean last = HEAD_LAST.contains(language.base());
    Map<String, Set<String>> entries = new HashMap<>();
    for (FormIndex.Name name : names) {
      if (name.form().language().equals(language)
          && name.entry().type() == EntityType.ORGANIZATION) {
        head(name.form().text(), last)
            .ifPresent(
                head ->
                    entries.computeIfAbsent(head, none -> new HashSet<>()).add(name.entry().id()));
      }
    }
    return entries.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= LEAST_ENTRIES)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The first or last word of a name of several. */
  private static Optional<String> head(String form, boolean last) {
    List<String> words = FormIndex.words(form);
    String head = last ? words.getLast() : words.getFirst();
    return words.size() > 1 && head.length() >= SHORTEST_HEAD
        ? Optional.of(head)
        : Optional.empty();
  }
}

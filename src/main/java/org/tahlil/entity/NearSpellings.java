package org.tahlil.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tahlil.text.Language;

/**
 * Which entry of the gazetteer a model's mention names where it is spelled as the gazetteer does
 * not have it: چېن for چین, رومانیه for رومانیا. Only languages that spell foreign names in many
 * ways, only places and full names of persons, and only where all that sounds alike is one entry. A
 * country that the model takes for an organisation is a place; not in Iranian Persian, whose data
 * calls national teams organisations.
 *
 * <p>Safe for use by several threads.
 */
final class NearSpellings {
  private static final Set<String> LANGUAGES = Set.of("ps", "prs", "fa", "tg", "uz");

  /** Sounds of a whole name at least, and where the weak ones are left out. */
  private static final int LEAST = 3;

  private static final int LEAST_STRONG = 4;

  private static final String COUNTRY = "country";

  /** In the key of a name without its weak sounds. */
  private static final String STRONG = "*";

  private final List<FormIndex.Name> names;
  private final Map<Language, Map<String, Optional<Gazetteer.Entry>>> byLanguage =
      new ConcurrentHashMap<>();

  NearSpellings(FormIndex index) {
    this.names = index.names();
  }

  /** The mention with its entry, if it has none yet and one is certain. */
  Mention identify(String text, Language language, Mention mention) {
    if (mention.entity().isPresent() || !LANGUAGES.contains(language.base())) {
      return mention;
    }
    boolean organisation = mention.type() == EntityType.ORGANIZATION;
    if (organisation && language.equals(Language.PERSIAN)) {
      return mention;
    }
    Map<String, Optional<Gazetteer.Entry>> known =
        byLanguage.computeIfAbsent(
            language.base().equals("fa") ? Language.DARI : language, this::sounds);
    String name = mention.span().of(text);
    List<String> keys =
        organisation ? countryKeys(name) : keys(mention.type(), FormIndex.words(name));
    return find(known, keys)
        .filter(entry -> !organisation || entry.kind().equals(COUNTRY))
        .map(entry -> with(mention, entry))
        .orElse(mention);
  }

  /** Only the nearest sound of a long name that is no acronym. */
  private static List<String> countryKeys(String name) {
    boolean acronym =
        name.chars().noneMatch(c -> Character.isLowerCase(c) || !isCased(c))
            || name.chars().anyMatch(Character::isDigit);
    List<String> keys = acronym ? List.of() : keys(EntityType.LOCATION, FormIndex.words(name));
    return keys.stream()
        .filter(key -> !key.contains(STRONG) && sounds(key) >= LEAST_STRONG)
        .toList();
  }

  private static boolean isCased(int c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c) || !Character.isLetter(c);
  }

  private static long sounds(String key) {
    return key.substring(EntityType.LOCATION.name().length()).chars().filter(c -> c != ' ').count();
  }

  private static Mention with(Mention mention, Gazetteer.Entry entry) {
    return new Mention(
        mention.span(), entry.type(), Optional.of(entry.entity()), Mention.Finder.BOTH);
  }

  /** The entry of the nearest way to sound that is known at all. */
  private static Optional<Gazetteer.Entry> find(
      Map<String, Optional<Gazetteer.Entry>> known, List<String> keys) {
    return keys.stream()
        .filter(known::containsKey)
        .findFirst()
        .flatMap(key -> known.getOrDefault(key, Optional.empty()));
  }

  /** The entries of a language by how they sound; empty where several entries sound alike. */
  private Map<String, Optional<Gazetteer.Entry>> sounds(Language language) {
    Map<String, Set<Gazetteer.Entry>> all = new HashMap<>();
    for (FormIndex.Name name : names) {
      if (name.form().language().equals(language) && name.context().isEmpty()) {
        List<String> words = FormIndex.words(name.form().text());
        for (String key : keys(name.entry().type(), words)) {
          all.computeIfAbsent(key, none -> new HashSet<>()).add(name.entry());
        }
      }
    }
    Map<String, Optional<Gazetteer.Entry>> known = new HashMap<>();
    all.forEach((key, entries) -> known.put(key, certain(entries)));
    return known;
  }

  /** The only entry, or the only country among them. */
  private static Optional<Gazetteer.Entry> certain(Set<Gazetteer.Entry> entries) {
    List<Gazetteer.Entry> countries =
        entries.stream().filter(entry -> entry.kind().equals(COUNTRY)).toList();
    List<Gazetteer.Entry> rest = countries.isEmpty() ? List.copyOf(entries) : countries;
    return rest.size() == 1 ? Optional.of(rest.getFirst()) : Optional.empty();
  }

  /** How a name sounds, the nearer way first; empty where too little is left of it. */
  private static List<String> keys(EntityType type, List<String> words) {
    List<String> keys = new ArrayList<>();
    if (type == EntityType.LOCATION || (type == EntityType.PERSON && words.size() > 1)) {
      StringBuilder sounds = new StringBuilder();
      words.forEach(word -> sounds.append(' ').append(withoutLastH(Sounds.of(word))));
      String strong = Sounds.strong(sounds.toString());
      if (sounds.length() - words.size() >= LEAST) {
        keys.add(type.name() + sounds);
      }
      if (strong.length() - words.size() >= LEAST_STRONG) {
        keys.add(type.name() + STRONG + strong);
      }
    }
    return keys;
  }

  /** A final h is how some write the a that others write. */
  private static String withoutLastH(String sounds) {
    return sounds.endsWith("h") ? sounds.substring(0, sounds.length() - 1) : sounds;
  }
}

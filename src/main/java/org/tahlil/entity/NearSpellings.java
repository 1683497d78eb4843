package org.tahlil.entity;

import java.util.ArrayList;
import java.util.HashMap;
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
 * country that the model takes for an organisation is a place.
 *
 * <p>Safe for use by several threads.
 */
final class NearSpellings {
  private static final Set<String> LANGUAGES = Set.of("ps", "prs", "fa", "tg", "uz");

  /** Sounds of a whole name at least, and where the weak ones are left out. */
  private static final int LEAST = 3;

  private static final int LEAST_STRONG = 4;

  private static final String COUNTRY = "country";

  /** Stands for several entries that sound alike. */
  private static final Gazetteer.Entry SEVERAL = new Gazetteer.Entry("place:several", "", "");

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
    Map<String, Optional<Gazetteer.Entry>> known =
        byLanguage.computeIfAbsent(
            language.base().equals("fa") ? Language.DARI : language, this::sounds);
    List<String> words = FormIndex.words(mention.span().of(text));
    boolean organisation = mention.type() == EntityType.ORGANIZATION;
    if (organisation && language.equals(Language.PERSIAN)) {
      return mention;
    }
    return find(known, organisation ? EntityType.LOCATION : mention.type(), words)
        .filter(entry -> !organisation || entry.kind().equals(COUNTRY))
        .map(entry -> with(mention, entry))
        .orElse(mention);
  }

  private static Mention with(Mention mention, Gazetteer.Entry entry) {
    return new Mention(
        mention.span(), entry.type(), Optional.of(entry.entity()), Mention.Finder.BOTH);
  }

  private static Optional<Gazetteer.Entry> find(
      Map<String, Optional<Gazetteer.Entry>> known, EntityType type, List<String> words) {
    for (String key : keys(type, words)) {
      Optional<Gazetteer.Entry> found = known.getOrDefault(key, Optional.empty());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The entries of a language by how they sound; empty where several entries sound alike. */
  private Map<String, Optional<Gazetteer.Entry>> sounds(Language language) {
    Map<String, Gazetteer.Entry> best = new HashMap<>();
    for (FormIndex.Name name : names) {
      if (name.form().language().equals(language) && name.context().isEmpty()) {
        List<String> words = FormIndex.words(name.form().text());
        for (String key : keys(name.entry().type(), words)) {
          best.merge(key, name.entry(), NearSpellings::better);
        }
      }
    }
    Map<String, Optional<Gazetteer.Entry>> known = new HashMap<>();
    best.forEach(
        (key, entry) -> known.put(key, Optional.of(entry).filter(e -> !e.equals(SEVERAL))));
    return known;
  }

  /** A country rather than another place; of two others neither. */
  private static Gazetteer.Entry better(Gazetteer.Entry one, Gazetteer.Entry other) {
    if (one.equals(other)) {
      return one;
    }
    boolean country = one.kind().equals(COUNTRY);
    if (country != other.kind().equals(COUNTRY)) {
      return country ? one : other;
    }
    return SEVERAL;
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
        keys.add(type.name() + "*" + strong);
      }
    }
    return keys;
  }

  /** A final h is how some write the a that others write. */
  private static String withoutLastH(String sounds) {
    return sounds.endsWith("h") ? sounds.substring(0, sounds.length() - 1) : sounds;
  }
}

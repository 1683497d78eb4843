package org.tahlil.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tahlil.text.Language;
import org.tahlil.text.Script;

/** The stemmers of all languages that have one. Not safe for use by several threads. */
final class Stemmers {
  private static final SuffixStemmer PERSIAN = SuffixStemmer.load("fa");
  private static final SuffixStemmer PASHTO = SuffixStemmer.load("ps");
  private static final SuffixStemmer TAJIK = SuffixStemmer.load("tg");
  private static final SuffixStemmer UZBEK_LATIN = SuffixStemmer.load("uz-Latn");
  private static final SuffixStemmer UZBEK_CYRILLIC = SuffixStemmer.load("uz-Cyrl");

  private final Stemmer english = SnowballStemmers.english();
  private final Stemmer russian = SnowballStemmers.russian();
  private final Map<Language, Stemmer> byLanguage = new HashMap<>();

  Stemmers() {
    byLanguage.put(Language.ENGLISH, english);
    byLanguage.put(Language.RUSSIAN, russian);
    // Dari and Iranian Persian inflect alike; one list keeps them together where they are confused.
    byLanguage.put(Language.DARI, PERSIAN);
    byLanguage.put(Language.PERSIAN, PERSIAN);
    byLanguage.put(Language.PASHTO, PASHTO);
    byLanguage.put(Language.TAJIK, TAJIK);
    byLanguage.put(Language.UZBEK_LATIN, UZBEK_LATIN);
    byLanguage.put(Language.UZBEK_CYRILLIC, UZBEK_CYRILLIC);
  }

  /** The stemmer of {@code language}; null where it has none. */
  @Nullable Stemmer of(Language language) {
    return byLanguage.get(language);
  }

  /** The stemmers of all languages that are written in {@code script}. */
  List<Stemmer> of(Script script) {
    return switch (script) {
      case LATIN -> List.of(english, UZBEK_LATIN);
      case CYRILLIC -> List.of(russian, TAJIK, UZBEK_CYRILLIC);
      case ARABIC -> List.of(PERSIAN, PASHTO);
      case OTHER, NONE -> List.of();
    };
  }
}

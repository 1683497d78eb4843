package org.tahlil.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A language, with its script where one language is written in several.
 *
 * @param tag BCP 47: a language of two or three lower-case letters, optionally a script ({@code
 *     uz-Latn})
 */
public record Language(String tag) implements Comparable<Language> {
  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?");

  public static final Language PASHTO = new Language("ps");
  public static final Language DARI = new Language("prs");

  /** Iranian Persian; a neighbour that must not be counted as Dari. */
  public static final Language PERSIAN = new Language("fa");

  public static final Language TAJIK = new Language("tg");
  public static final Language UZBEK_LATIN = new Language("uz-Latn");
  public static final Language UZBEK_CYRILLIC = new Language("uz-Cyrl");
  public static final Language UZBEK_ARABIC = new Language("uz-Arab");
  public static final Language RUSSIAN = new Language("ru");
  public static final Language ENGLISH = new Language("en");

  /** The text does not tell. */
  public static final Language UNDETERMINED = new Language("und");

  /** The seven written forms that every resource covers, by tag. */
  public static final List<Language> WRITTEN_FORMS =
      List.of(ENGLISH, DARI, PASHTO, RUSSIAN, TAJIK, UZBEK_CYRILLIC, UZBEK_LATIN);

  public Language {
    if (!TAG.matcher(tag).matches()) {
      throw new IllegalArgumentException("no language tag: " + tag);
    }
  }

  public static Language of(String tag) {
    return new Language(tag);
  }

  /** The tag without its script: {@code uz} for {@code uz-Cyrl}. */
  public String base() {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }

  /** Whether this language is the one asked for; {@code uz} asks for all its scripts. */
  public boolean matches(String wanted) {
    return tag.equals(wanted) || base().equals(wanted);
  }

  @Override
  public int compareTo(Language other) {
    return tag.compareTo(other.tag);
  }

  // By hand: languages are compared many times a sentence, and a record's own methods are slow
  // where only the quick compiler runs.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Language language && tag.equals(language.tag);
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  @Override
  public String toString() {
    return tag;
  }
}

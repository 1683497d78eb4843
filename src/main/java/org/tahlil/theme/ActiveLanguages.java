package org.tahlil.theme;

import java.util.ArrayList;
import java.util.List;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;

/**
 * Whose cues count in a sentence: those of its own language, so that a Russian ending does not make
 * a Tajik word; and those of every language where it is none of the written forms, or is in doubt.
 * Dari and Iranian Persian share theirs. Sets of languages are bits.
 */
final class ActiveLanguages {
  /** Below this the language of a sentence is in doubt. */
  private static final double SURE = 0.5;

  private static final int ALL = -1;
  private static final List<Language> FORMS = forms();

  private ActiveLanguages() {}

  private static List<Language> forms() {
    List<Language> forms = new ArrayList<>(Language.WRITTEN_FORMS);
    forms.add(Language.PERSIAN);
    return List.copyOf(forms);
  }

  /** The bit of a language; all bits where it is none of the written forms. */
  static int bit(Language language) {
    int index = FORMS.indexOf(language);
    return index < 0 ? ALL : 1 << index;
  }

  /** The languages whose cues count in {@code sentence}. */
  static int in(IdentifiedSentence sentence) {
    Language language = sentence.language();
    if (sentence.confidence() < SURE) {
      return ALL;
    }
    boolean persian = language.equals(Language.DARI) || language.equals(Language.PERSIAN);
    return persian ? bit(Language.DARI) | bit(Language.PERSIAN) : bit(language);
  }
}

package org.tahlil.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.tahlil.text.Language;

/** Text in a script that the model does not know: the language that is most written in it. */
final class OtherScripts {
  private static final Map<UnicodeScript, Language> LANGUAGES = new EnumMap<>(UnicodeScript.class);

  static {
    String tags =
        """
        ARMENIAN hy BENGALI bn DEVANAGARI hi ETHIOPIC am GEORGIAN ka GREEK el GUJARATI gu
        GURMUKHI pa HAN zh HANGUL ko HEBREW he HIRAGANA ja KANNADA kn KATAKANA ja KHMER km
        LAO lo MALAYALAM ml MYANMAR my SINHALA si TAMIL ta TELUGU te THAI th TIBETAN bo
        """;
    String[] words = tags.strip().split("\\s+", -1);
    for (int i = 0; i < words.length; i += 2) {
      LANGUAGES.put(UnicodeScript.valueOf(words[i]), Language.of(words[i + 1]));
    }
  }

  private OtherScripts() {}

  /** By the script of most letters; {@code und} where none is known. */
  static Language language(CharSequence text, int start, int end) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        counts.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    // Japanese writes its nouns in Chinese characters.
    if (counts.containsKey(UnicodeScript.HIRAGANA) && counts.containsKey(UnicodeScript.HAN)) {
      return Language.of("ja");
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> LANGUAGES.getOrDefault(entry.getKey(), Language.UNDETERMINED))
        .orElse(Language.UNDETERMINED);
  }
}

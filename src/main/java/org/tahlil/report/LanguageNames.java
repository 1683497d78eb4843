package org.tahlil.report;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** English names of languages. */
final class LanguageNames {
  private static final Map<String, String> OWN =
      Map.of(
          "prs", "Dari",
          "fa", "Persian (Iran)",
          "uz-Latn", "Uzbek (Latin)",
          "uz-Cyrl", "Uzbek (Cyrillic)",
          "uz-Arab", "Uzbek (Arabic)",
          "und", "undetermined");

  private LanguageNames() {}

  /** The name of a tag, or of merged tags as {@link MergedLanguages#of} writes them. */
  static String of(String tags) {
    return Arrays.stream(tags.split("\\+"))
        .map(LanguageNames::one)
        .collect(Collectors.joining(" + "));
  }

  private static String one(String tag) {
    String own = OWN.get(tag);
    return own != null ? own : ULocale.forLanguageTag(tag).getDisplayName(ULocale.ENGLISH);
  }
}

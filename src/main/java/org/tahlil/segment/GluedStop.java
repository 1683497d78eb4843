package org.tahlil.segment;

import java.util.Locale;
import java.util.Set;
import org.tahlil.text.Script;

/**
 * Full stops with no space after them that end a sentence all the same ({@code killed.The}, {@code
 * است.او}), told from those of domain names ({@code kabul.Org}) and abbreviations.
 */
final class GluedStop {
  /** Endings of site names that people write with a capital (Lenta.Ru). */
  private static final Set<String> DOMAINS =
      Set.of(
          "af", "com", "eu", "info", "ir", "kg", "kz", "me", "media", "net", "news", "org", "pk",
          "ru", "su", "tj", "tm", "tv", "uk", "uz", "ру", "рф", "сом", "ком", "инфо");

  private static final int LONGEST_DOMAIN = 5;

  private GluedStop() {}

  /** Whether the full stop at {@code i}, with a letter on both sides, ends a sentence. */
  static boolean at(String text, int i, int limit) {
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    if (Character.isLowerCase(before)) {
      return Character.isUpperCase(after)
          && i >= 2
          && Character.isLowerCase(text.charAt(i - 2))
          && i + 2 < limit
          && Character.isLowerCase(text.charAt(i + 2))
          && !isDomain(text, i + 1, limit);
    }
    return isArabic(before)
        && i >= 3
        && isArabic(text.charAt(i - 2))
        && isArabic(text.charAt(i - 3))
        && isArabic(after)
        && i + 3 < limit
        && isArabic(text.charAt(i + 2))
        && text.charAt(i + 3) != '.';
  }

  private static boolean isArabic(char c) {
    return Script.of(c) == Script.ARABIC || c == '\u200C';
  }

  private static boolean isDomain(String text, int start, int limit) {
    int end = start;
    while (end < limit && end - start <= LONGEST_DOMAIN && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return DOMAINS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }
}

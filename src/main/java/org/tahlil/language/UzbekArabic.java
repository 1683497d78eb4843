package org.tahlil.language;

import java.util.Set;

/**
 * Recognises Uzbek in Arabic script by rules, as no text to train on is at hand: function words and
 * case endings that neither Persian, Pashto, Uyghur nor Azerbaijani has in this spelling.
 */
final class UzbekArabic {
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "بیلن",
          "بېلن",
          "اوچون",
          "اېدی",
          "بولگن",
          "بۉلگن",
          "بولیب",
          "بۉلیب",
          "بولدی",
          "بۉلدی",
          "قیلگن",
          "قیلیش",
          "قیلیب",
          "قیلدی",
          "قیلینگن",
          "اېکن",
          "همده",
          "کېرک",
          "اوزبېک",
          "اۉزبېک",
          "اۉزبیک",
          "یۉق",
          "اوشبو",
          "بولسه",
          "بۉلسه",
          "اېمس",
          "اېتگن",
          "اېتیش",
          "بویېچه",
          "بۉییچه",
          "تۉغریسیده",
          "توغریسیده",
          "حقیده",
          "بۉلیشی",
          "اۉز",
          "اۉزی",
          "کۉپ",
          "یېر",
          "سېن",
          "نېچه");

  private static final String[] ENDINGS = {"نینگ", "لرنی", "لرگه", "لردن", "لریده", "لریگه"};
  private static final int ENOUGH = 2;

  private UzbekArabic() {}

  /** Whether {@code letters}, Arabic ones, hold two such words, and one in eight words is such. */
  static boolean matches(Letters letters) {
    int hits = 0;
    int words = 0;
    int start = 1;
    for (int i = 1; i < letters.length(); i++) {
      if (letters.chars()[i] == ' ') {
        words++;
        if (isUzbek(new String(letters.chars(), start, i - start))) {
          hits++;
        }
        start = i + 1;
      }
    }
    return hits >= ENOUGH && 8 * hits >= words;
  }

  private static boolean isUzbek(String word) {
    if (FUNCTION_WORDS.contains(word)) {
      return true;
    }
    for (String ending : ENDINGS) {
      if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}

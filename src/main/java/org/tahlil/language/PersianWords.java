package org.tahlil.language;

import java.util.LinkedHashSet;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetectorContextGenerator;

/**
 * The features of the model that tells Dari from Iranian Persian: the words, folded, each once.
 * ZWNJ, letter variants, marks and punctuation leave no trace.
 */
final class PersianWords implements LanguageDetectorContextGenerator {
  // OpenNLP asks for an array of any type the caller likes; all its callers take strings.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  @Override
  public <T extends CharSequence> T[] getContext(CharSequence text) {
    return (T[]) of(text);
  }

  /** The distinct words of {@code text}, in the order in which they first occur. */
  static String[] of(CharSequence text) {
    Letters letters = Letters.of(text, 0, text.length());
    Set<String> words = new LinkedHashSet<>();
    int start = 1;
    for (int i = 1; i < letters.length(); i++) {
      if (letters.chars()[i] == ' ') {
        words.add(new String(letters.chars(), start, i - start));
        start = i + 1;
      }
    }
    return words.toArray(String[]::new);
  }
}

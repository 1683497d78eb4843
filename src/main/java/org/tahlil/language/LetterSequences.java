package org.tahlil.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.langdetect.LanguageDetectorContextGenerator;

/**
 * The features of the language model: every sequence of one to {@value #LONGEST} letters inside a
 * word, the space before and after it counted as a letter, and every word as a whole. Each is named
 * as often as it occurs, so that a word is worth the same wherever it stands.
 */
final class LetterSequences implements LanguageDetectorContextGenerator {
  /** Most characters of a sequence, spaces included. */
  static final int LONGEST = 4;

  // OpenNLP asks for an array of any type the caller likes; all its callers take strings.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  @Override
  public <T extends CharSequence> T[] getContext(CharSequence text) {
    return (T[]) of(text);
  }

  /** The features of {@code text}, in their order. */
  static String[] of(CharSequence text) {
    Letters letters = Letters.of(text, 0, text.length());
    return context(letters.chars(), letters.length());
  }

  private static String[] context(char[] chars, int length) {
    List<String> features = new ArrayList<>();
    int word = 0;
    for (int i = 1; i < length; i++) {
      boolean space = chars[i] == ' ';
      for (int n = space ? 2 : 1; n <= Math.min(LONGEST, i + 1 - word); n++) {
        features.add(new String(chars, i + 1 - n, n));
      }
      if (space) {
        if (i + 1 - word > LONGEST) {
          features.add(new String(chars, word, i + 1 - word));
        }
        word = i;
      }
    }
    return features.toArray(String[]::new);
  }
}

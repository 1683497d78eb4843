package org.tahlil.index;

/** Cuts a folded word of one language to the part that its inflected forms share. */
interface Stemmer {
  /** Letters that a stem may have more than its word. */
  int MOST_ADDED = 2;

  /** The BCP 47 tag under which its stems are indexed. */
  String tag();

  /**
   * Puts the stem in the place of the word.
   *
   * @param word at least {@code length + MOST_ADDED} long
   * @param length of the word, in UTF-16 code units
   * @return length of the stem, at least 1; {@code length} where nothing changed
   */
  int stem(char[] word, int length);
}

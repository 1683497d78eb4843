package org.tahlil.index;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** A stem as a term of the index, in an array that is used again and again. */
final class StemTerm {
  private final char[] word = new char[Terms.LONGEST + Stemmer.MOST_ADDED];
  private int length;
  private String tag = "";

  /**
   * Takes the stem of a word.
   *
   * @return whether it is another than the word
   */
  boolean set(Stemmer stemmer, char[] letters, int count) {
    if (count == 0) {
      return false;
    }
    System.arraycopy(letters, 0, word, 0, count);
    length = stemmer.stem(word, count);
    tag = stemmer.tag();
    if (length != count) {
      return true;
    }
    for (int i = 0; i < count; i++) {
      if (word[i] != letters[i]) {
        return true;
      }
    }
    return false;
  }

  void copyTo(CharTermAttribute term) {
    term.setEmpty().append(Terms.STEM).append(tag).append(':');
    int start = term.length();
    System.arraycopy(word, 0, term.resizeBuffer(start + length), start, length);
    term.setLength(start + length);
  }

  /** The term. */
  String marked() {
    return Terms.STEM + tag + ':' + plain();
  }

  /** The stem without its mark. */
  String plain() {
    return new String(word, 0, length);
  }
}

package org.tahlil.index;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** The Snowball stemmers that come with Lucene. They work in place: one for each thread. */
final class SnowballStemmers {
  private SnowballStemmers() {}

  /** Porter's second algorithm for English. */
  static Stemmer english() {
    return new InPlace("en", new EnglishStemmer());
  }

  /** Snowball's Russian; folding has made ё to е, as it expects. */
  static Stemmer russian() {
    return new InPlace("ru", new RussianStemmer());
  }

  private record InPlace(String tag, SnowballStemmer snowball) implements Stemmer {
    @Override
    public int stem(char[] word, int length) {
      snowball.setCurrent(word, length);
      snowball.stem();
      int stemmed = snowball.getCurrentBufferLength();
      if (stemmed == 0 || stemmed > length + MOST_ADDED) {
        return length;
      }
      // Mostly the same array: Snowball takes another only where a stem outgrows it.
      System.arraycopy(snowball.getCurrentBuffer(), 0, word, 0, stemmed);
      return stemmed;
    }
  }
}

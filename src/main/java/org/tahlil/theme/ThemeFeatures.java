package org.tahlil.theme;

import java.util.BitSet;
import java.util.List;
import org.tahlil.entity.Mention;

/**
 * What the model sees of a sentence: its folded words and their beginnings, which are one
 * language's; and the cue sets that have a match in it, pairs of them, the entities named and the
 * themes found by cue, which all languages share.
 */
final class ThemeFeatures {
  /** Letters of a word's beginnings; what is shorter is the word itself. */
  private static final int SHORT_STEM = 4;

  private static final int LONG_STEM = 6;

  private final CompiledCodebook compiled;
  private final BitSet sets = new BitSet();

  /** Where features go; each may come more than once. */
  interface Sink {
    /** The word {@code chars[start, end)}. */
    void word(char[] chars, int start, int end);

    /** The beginning {@code chars[start, end)} of a longer word. */
    void stem(char[] chars, int start, int end);

    /** A cue set, by its number in the compiled codebook. */
    void set(int set);

    /** Two cue sets, the lower number first. */
    void pair(int first, int second);

    /** The canonical id of an entity. */
    void entity(String id);

    /** The id of a theme that is found by cue. */
    void theme(String id);
  }

  ThemeFeatures(CompiledCodebook compiled) {
    this.compiled = compiled;
  }

  /**
   * The features of the sentence that {@code evaluation} was started with.
   *
   * @param byCue the themes found by cue
   */
  void read(Evaluation evaluation, List<Mention> mentions, List<ThemeHit> byCue, Sink sink) {
    byCue.forEach(hit -> sink.theme(hit.theme()));
    words(evaluation.words(), sink);
    sets.clear();
    BagHits hits = evaluation.hits();
    for (int i = 0; i < hits.filledCount(); i++) {
      for (int set : compiled.setsOf(hits.filled(i))) {
        sets.set(set);
      }
    }
    for (int a = sets.nextSetBit(0); a >= 0; a = sets.nextSetBit(a + 1)) {
      sink.set(a);
      for (int b = sets.nextSetBit(a + 1); b >= 0; b = sets.nextSetBit(b + 1)) {
        sink.pair(a, b);
      }
    }
    for (Mention mention : mentions) {
      mention.entity().ifPresent(entity -> sink.entity(entity.id()));
    }
  }

  private static void words(Words words, Sink sink) {
    for (int w = 0; w < words.size(); w++) {
      int start = words.start(w);
      int end = words.start(w + 1);
      sink.word(words.chars(), start, end);
      if (end - start > SHORT_STEM) {
        sink.stem(words.chars(), start, start + SHORT_STEM);
      }
      if (end - start > LONG_STEM) {
        sink.stem(words.chars(), start, start + LONG_STEM);
      }
    }
  }
}

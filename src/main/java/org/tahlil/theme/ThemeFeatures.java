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
  private static final int[] NOTHING = {};

  private final CompiledCodebook compiled;
  private final BitSet sets = new BitSet();

  /** The numbers in {@link #sets}, in order. */
  private final int[] found;

  /** Where features go; each may come more than once. */
  interface Sink {
    /** The word {@code chars[start, end)}; its beginnings are features too. */
    void word(char[] chars, int start, int end);

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
    found = new int[compiled.setNames().size()];
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
    int count = 0;
    for (int set = sets.nextSetBit(0); set >= 0; set = sets.nextSetBit(set + 1)) {
      found[count++] = set;
    }
    for (int a = 0; a < count; a++) {
      sink.set(found[a]);
      for (int b = a + 1; b < count; b++) {
        sink.pair(found[a], found[b]);
      }
    }
    for (Mention mention : mentions) {
      mention.entity().ifPresent(entity -> sink.entity(entity.id()));
    }
  }

  private static void words(Words words, Sink sink) {
    for (int w = 0; w < words.size(); w++) {
      sink.word(words.chars(), words.start(w), words.start(w + 1));
    }
  }

  /** The ends of the beginnings of the word {@code [start, end)}, those that are shorter. */
  static int[] stems(int start, int end) {
    int length = end - start;
    return length > LONG_STEM
        ? new int[] {start + SHORT_STEM, start + LONG_STEM}
        : length > SHORT_STEM ? new int[] {start + SHORT_STEM} : NOTHING;
  }
}

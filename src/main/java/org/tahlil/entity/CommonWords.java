package org.tahlil.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.tahlil.text.Language;

/**
 * Words that stand in texts mostly without being part of a name. In a script without capitals they
 * tell what a small letter tells elsewhere: what is not one of them may be a name.
 */
final class CommonWords {
  /** In so many blocks at least the word stands outside of a name. */
  private static final int LEAST = 2;

  /** So many times as often outside of names as inside. */
  private static final int TIMES = 3;

  /** Sentences of a block: what is often said in one text alone is not common. */
  private static final int BLOCK = 100;

  private final Map<String, int[]> blocks = new HashMap<>();
  private final Set<String> seenInBlock = new HashSet<>();

  private CommonWords() {}

  /**
   * Whether they help: in Persian and Dari (1.5 points of F1 on a corpus that training has not
   * seen). In Pashto, whose texts hold fewer of the words that others have, they cost as much, and
   * with capitals more.
   */
  static boolean help(Language language) {
    return language.equals(Language.PERSIAN);
  }

  /** The common words of the sentences, as they will be known in other texts. */
  static Set<String> inUse(List<NameSample> sentences) {
    return of(sentences, LEAST);
  }

  /**
   * What each of the sentences would find among the common words of the others: a word of its own
   * needs one block more.
   */
  static Set<String> inTraining(List<NameSample> sentences) {
    return of(sentences, LEAST + 1);
  }

  private static Set<String> of(List<NameSample> sentences, int least) {
    CommonWords words = new CommonWords();
    for (int i = 0; i < sentences.size(); i++) {
      if (i % BLOCK == 0) {
        words.seenInBlock.clear();
      }
      words.count(sentences.get(i));
    }
    TreeSet<String> common = new TreeSet<>();
    words.blocks.forEach(
        (word, count) -> {
          if (count[0] >= least && count[0] >= TIMES * count[1]) {
            common.add(word);
          }
        });
    return common;
  }

  private void count(NameSample sentence) {
    String[] tokens = sentence.getSentence();
    int[] named = new int[tokens.length];
    for (Span name : sentence.getNames()) {
      for (int i = name.getStart(); i < name.getEnd(); i++) {
        named[i] = 1;
      }
    }
    for (int i = 0; i < tokens.length; i++) {
      String word = NameFeatures.lower(tokens[i]);
      if (Character.isLetter(word.charAt(0)) && seenInBlock.add(named[i] + word)) {
        blocks.computeIfAbsent(word, none -> new int[2])[named[i]]++;
      }
    }
  }
}

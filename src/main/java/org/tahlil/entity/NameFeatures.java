package org.tahlil.entity;

import java.util.List;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * What a token and its neighbours say about names, as features of OpenNLP. {@link FastNameFinder}
 * reads the same features without making a string of them.
 *
 * <p>A feature of one token begins with its kind and its place in the window, {@code 0} (two
 * before) to {@code 4} (two after): {@code w2=moscow}. Words count without case; the shape keeps
 * it.
 */
final class NameFeatures implements AdaptiveFeatureGenerator {
  /** Tokens on either side of the one in question. */
  static final int WINDOW = 2;

  /** Tokens on either side whose beginnings and ends count. */
  static final int AFFIX_WINDOW = 1;

  static final int SHORTEST_AFFIX = 2;
  static final int LONGEST_AFFIX = 4;

  static final char WORD = 'w';
  static final char SHAPE = 's';
  static final char PREFIX = 'b';
  static final char SUFFIX = 'e';

  /** The word before and this one. */
  static final char PAIR_BEFORE = 'p';

  /** This word and the next one. */
  static final char PAIR_AFTER = 'n';

  /** The word before and this one's shape. */
  static final char WORD_SHAPE = 'x';

  /** This one's shape and the next word. */
  static final char SHAPE_WORD = 'y';

  /** The shapes of the token before, of this one and of the next. */
  static final char SHAPES = 't';

  /** The shapes of this token and of the two after it. */
  static final char SHAPES_AFTER = 'u';

  /** The shape of a sentence's first token. */
  static final char FIRST = 'f';

  /** A label of the word's class. */
  static final char LABEL = 'k';

  /** The coarsest labels of the word before and of this one. */
  static final char LABELS_BEFORE = 'q';

  /** The coarsest labels of this word and of the next one. */
  static final char LABELS_AFTER = 'r';

  /** Stands for the coarsest label of a word without a class. */
  static final String NO_LABEL = "-";

  private final WordClasses classes;

  NameFeatures(WordClasses classes) {
    this.classes = classes;
  }

  @Override
  public void createFeatures(List<String> features, String[] tokens, int index, String[] outcomes) {
    for (int d = -WINDOW; d <= WINDOW; d++) {
      int at = index + d;
      if (at >= 0 && at < tokens.length) {
        add(features, tokens[at], d);
      }
    }
    String word = lower(tokens[index]);
    char shape = shape(tokens, index);
    if (index > 0) {
      String before = lower(tokens[index - 1]);
      features.add(PAIR_BEFORE + "=" + before + ' ' + word);
      features.add(WORD_SHAPE + "=" + shape + before);
      features.add(LABELS_BEFORE + "=" + coarse(before) + ' ' + coarse(word));
    } else {
      features.add(FIRST + "=" + shape);
    }
    if (index + 1 < tokens.length) {
      String after = lower(tokens[index + 1]);
      features.add(PAIR_AFTER + "=" + word + ' ' + after);
      features.add(SHAPE_WORD + "=" + shape + after);
      features.add(LABELS_AFTER + "=" + coarse(word) + ' ' + coarse(after));
    }
    features.add(SHAPES + "=" + shape(tokens, index - 1) + shape + shape(tokens, index + 1));
    features.add(SHAPES_AFTER + "=" + shape + shape(tokens, index + 1) + shape(tokens, index + 2));
  }

  private void add(List<String> features, String token, int d) {
    char place = (char) ('0' + WINDOW + d);
    String word = lower(token);
    features.add("" + WORD + place + '=' + word);
    features.add("" + SHAPE + place + '=' + shape(token));
    int wordClass = classes.of(word);
    if (wordClass != WordClasses.NONE) {
      for (String label : classes.labels(wordClass)) {
        features.add("" + LABEL + place + '=' + label);
      }
    }
    if (Math.abs(d) <= AFFIX_WINDOW) {
      for (int n = SHORTEST_AFFIX; n <= LONGEST_AFFIX && n < word.length(); n++) {
        features.add("" + PREFIX + place + '=' + word.substring(0, n));
        features.add("" + SUFFIX + place + '=' + word.substring(word.length() - n));
      }
    }
  }

  private String coarse(String lower) {
    int wordClass = classes.of(lower);
    return wordClass == WordClasses.NONE ? NO_LABEL : classes.labels(wordClass).getFirst();
  }

  /** Lower case, code unit by code unit. */
  static String lower(String token) {
    char[] chars = token.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Character.toLowerCase(chars[i]);
    }
    return new String(chars);
  }

  static char shape(String[] tokens, int index) {
    return index < 0 || index >= tokens.length ? letter(WordShape.NONE) : shape(tokens[index]);
  }

  private static char shape(String token) {
    return letter(WordShape.of(token.toCharArray(), 0, token.length()));
  }

  /** A shape as it stands in a feature. */
  static char letter(int shape) {
    return (char) ('A' + shape);
  }
}

package org.tahlil.entity;

/**
 * For each token of a sentence and each outcome the sum of all weights that do not depend on the
 * outcomes before, in {@link NameFinderTraining#STEP}s.
 */
final class NameScores {
  private static final char[] LOWER = new char[0x10000];

  static {
    for (int c = 0; c < LOWER.length; c++) {
      LOWER[c] = Character.toLowerCase((char) c);
    }
  }

  private final NameWeights weights;
  private final NameTokens tokens;
  private final int count;

  /** Two tokens that are none stand on either side, so that windows need no bounds. */
  private final int[] scores;

  private final byte[] shapes;
  private final long[] words;

  NameScores(NameWeights weights, NameTokens tokens) {
    this.weights = weights;
    this.tokens = tokens;
    this.count = weights.outcomes().size();
    int padded = tokens.size() + 2 * NameFeatures.WINDOW;
    scores = new int[padded * count];
    shapes = new byte[padded];
    words = new long[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      shapes[i + NameFeatures.WINDOW] =
          (byte) WordShape.of(tokens.chars(), tokens.from(i), tokens.from(i + 1));
    }
    for (int i = 0; i < tokens.size(); i++) {
      addWord(i);
      addShape(i);
      addNeighbours(i);
    }
  }

  int size() {
    return words.length;
  }

  int shape(int token) {
    return shapes[token + NameFeatures.WINDOW];
  }

  /** Index of the first outcome's score of {@code token} in {@link #scores}. */
  int at(int token) {
    return (token + NameFeatures.WINDOW) * count;
  }

  int[] scores() {
    return scores;
  }

  /** Adds what the token, case and all, says together with the outcome before it. */
  void addCased(int token, int[] byOutcomeBefore) {
    char[] chars = tokens.chars();
    long hash = FeatureTable.EMPTY;
    for (int i = tokens.from(token); i < tokens.from(token + 1); i++) {
      hash = FeatureTable.add(hash, chars[i]);
    }
    weights.words().add(feature(NameWeights.CASED, hash), byOutcomeBefore, 0);
  }

  private void addWord(int token) {
    char[] chars = tokens.chars();
    int from = tokens.from(token);
    int to = tokens.from(token + 1);
    int base = token * count;
    FeatureTable table = weights.words();
    long hash = FeatureTable.EMPTY;
    for (int i = from; i < to; i++) {
      int length = i - from;
      if (length >= NameFeatures.SHORTEST_AFFIX && length <= NameFeatures.LONGEST_AFFIX) {
        table.add(feature(NameFeatures.PREFIX, hash), scores, base);
        table.add(feature(NameFeatures.SUFFIX, suffix(to - length, to)), scores, base);
      }
      hash = FeatureTable.add(hash, LOWER[chars[i]]);
    }
    words[token] = hash;
    table.add(feature(NameFeatures.WORD, hash), scores, base);
  }

  private long suffix(int from, int to) {
    long hash = FeatureTable.EMPTY;
    for (int i = from; i < to; i++) {
      hash = FeatureTable.add(hash, LOWER[tokens.chars()[i]]);
    }
    return hash;
  }

  private void addShape(int token) {
    int window = (2 * NameFeatures.WINDOW + 1) * count;
    add(weights.shapes(), shape(token) * window, token * count, window);
    int at = at(token);
    int own = shape(token) * WordShape.COUNT;
    int next = shape(token + 1);
    int around = (shape(token - 1) * WordShape.COUNT * WordShape.COUNT) + own + next;
    add(weights.around(), around * count, at, count);
    int ahead = (own + next) * WordShape.COUNT + shape(token + 2);
    add(weights.ahead(), ahead * count, at, count);
    if (token == 0) {
      add(weights.first(), shape(0) * count, at, count);
    }
  }

  /** Words before {@code token} are hashed already; its own too. */
  private void addNeighbours(int token) {
    if (token == 0) {
      return;
    }
    FeatureTable table = weights.words();
    long before = words[token - 1];
    long own = words[token];
    table.add(FeatureTable.add(feature(NameFeatures.PAIR_BEFORE, before), own), scores, at(token));
    table.add(withShape(NameFeatures.WORD_SHAPE, token, before), scores, at(token));
    table.add(withShape(NameFeatures.SHAPE_WORD, token - 1, own), scores, at(token - 1));
  }

  private long withShape(char kind, int token, long word) {
    long shaped = FeatureTable.add(FeatureTable.hash(kind), NameFeatures.letter(shape(token)));
    return FeatureTable.add(shaped, word);
  }

  private static long feature(char kind, long word) {
    return FeatureTable.add(FeatureTable.hash(kind), word);
  }

  private void add(int[] from, int start, int to, int length) {
    for (int i = 0; i < length; i++) {
      scores[to + i] += from[start + i];
    }
  }
}

package org.tahlil.entity;

/**
 * For each token of a sentence and each outcome the sum of all weights that do not depend on the
 * outcomes before, in {@link NameFinderTraining#STEP}s.
 */
final class NameScores {
  private final NameWeights weights;
  private final int count;

  /** Two tokens that are none stand on either side, so that windows need no bounds. */
  private final int[] scores;

  private final byte[] shapes;

  /** For each token the number of its coarsest label. */
  private final int[] labels;

  /** For each token its square in {@link KnownWords#squares}; negative for none. */
  private final int[] squares;

  /** For each token the hash of its word without case. */
  private final long[] words;

  NameScores(NameWeights weights, NameTokens tokens) {
    this.weights = weights;
    this.count = weights.outcomes().size();
    int padded = tokens.size() + 2 * NameFeatures.WINDOW;
    scores = new int[padded * count];
    shapes = new byte[padded];
    squares = new int[tokens.size()];
    words = new long[tokens.size()];
    labels = new int[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      addWord(i, tokens.chars(), tokens.from(i), tokens.from(i + 1));
    }
    for (int i = 0; i < tokens.size(); i++) {
      addShapes(i);
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

  /** Index in {@link KnownWords#squares} of the token's weights; negative where it has none. */
  int square(int token) {
    return squares[token];
  }

  private void addWord(int token, char[] chars, int from, int to) {
    long hash = FeatureTable.EMPTY;
    for (int i = from; i < to; i++) {
      hash = FeatureTable.add(hash, chars[i]);
    }
    KnownWords known = weights.known();
    int word = known.number(hash);
    int base = token * count;
    if (word == KnownWords.NONE) {
      WordCache.Row row = weights.cache().row(chars, from, to, hash);
      words[token] = row.lower;
      shapes[token + NameFeatures.WINDOW] = (byte) row.shape;
      labels[token] = row.label;
      squares[token] = KnownWords.NONE;
      add(row.window, 0, base, row.window.length);
    } else {
      labels[token] = known.label(word);
      words[token] = known.lower(word);
      shapes[token + NameFeatures.WINDOW] = (byte) known.shape(word);
      known.add(word, scores, base);
      squares[token] = known.square(word);
    }
  }

  private void addShapes(int token) {
    int at = at(token);
    int own = shape(token) * WordShape.COUNT;
    int next = shape(token + 1);
    int around = (shape(token - 1) * WordShape.COUNT * WordShape.COUNT) + own + next;
    int ahead = (own + next) * WordShape.COUNT + shape(token + 2);
    int[] aroundWeights = weights.around();
    int[] aheadWeights = weights.ahead();
    for (int o = 0; o < count; o++) {
      scores[at + o] += aroundWeights[around * count + o] + aheadWeights[ahead * count + o];
    }
    if (token == 0) {
      add(weights.first(), shape(0) * count, at, count);
    }
  }

  private void addNeighbours(int token) {
    if (token == 0) {
      return;
    }
    FeatureTable table = weights.words();
    long before = words[token - 1];
    long own = words[token];
    long pair = FeatureTable.add(FeatureTable.hash(NameFeatures.PAIR_BEFORE), before);
    table.add(FeatureTable.add(pair, own), scores, at(token));
    table.add(withShape(NameFeatures.WORD_SHAPE, token, before), scores, at(token));
    table.add(withShape(NameFeatures.SHAPE_WORD, token - 1, own), scores, at(token - 1));
    int labelled = weights.pair(labels[token - 1], labels[token]);
    add(weights.labelsBefore(), labelled, at(token), count);
    add(weights.labelsAfter(), labelled, at(token - 1), count);
  }

  private long withShape(char kind, int token, long word) {
    long shaped = FeatureTable.add(FeatureTable.hash(kind), NameFeatures.letter(shape(token)));
    return FeatureTable.add(shaped, word);
  }

  private void add(int[] from, int start, int to, int length) {
    for (int i = 0; i < length; i++) {
      scores[to + i] += from[start + i];
    }
  }
}

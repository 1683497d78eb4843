package org.tahlil.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.TokenNameFinderModel;

/**
 * The weights of an OpenNLP name finder with the features of {@link NameFeatures}, laid out to be
 * added up without a string: what depends on shapes and outcomes in dense tables, the rest by hash.
 * Weights are whole numbers of {@link NameFinderTraining#STEP}.
 */
final class NameWeights {
  /** Kind of the feature that OpenNLP writes {@code pow=}: outcome before and word, with case. */
  static final char CASED = 'c';

  private static final String MODEL = "nameFinder.model";

  /** Number of the coarsest label that no weight of a pair knows. */
  private static final int UNKNOWN_LABEL = 0;

  private static final int[] NOTHING = {};

  private final List<String> outcomes;
  private final FeatureTable words;
  private final KnownWords known;
  private final WordCache cache;
  private final int[] shapes;
  private final int[] around;
  private final int[] ahead;
  private final int[] first;
  private final int[] history;
  private final int[] beforeLast;
  private final WordClasses classes;
  private final int[] classRows;
  private final int[] coarse;
  private final int coarseCount;
  private final int[] labelsBefore;
  private final int[] labelsAfter;

  private NameWeights(Reader reader) {
    outcomes = reader.outcomes;
    words = reader.words.build();
    shapes = reader.shapes;
    around = reader.around;
    ahead = reader.ahead;
    first = reader.first;
    history = reader.history;
    beforeLast = reader.beforeLast;
    classes = reader.classes;
    coarseCount = reader.coarse.size() + 1;
    coarse = new int[classes.size() + 1];
    for (int c = 0; c < classes.size(); c++) {
      coarse[c + 1] = reader.coarse(classes.labels(c).getFirst());
    }
    coarse[0] = reader.coarse(NameFeatures.NO_LABEL);
    classRows = classRows(reader);
    labelsBefore = pairs(reader.labelsBefore);
    labelsAfter = pairs(reader.labelsAfter);
    known = new KnownWords(reader.vocabulary, this);
    cache = new WordCache(this);
  }

  /** For each class the sum of what its labels add in the window. */
  private int[] classRows(Reader reader) {
    int window = (2 * NameFeatures.WINDOW + 1) * outcomes.size();
    int[] rows = new int[classes.size() * window];
    for (int c = 0; c < classes.size(); c++) {
      for (String label : classes.labels(c)) {
        int[] row = reader.labels.getOrDefault(label, NOTHING);
        for (int i = 0; i < row.length; i++) {
          rows[c * window + i] += row[i];
        }
      }
    }
    return rows;
  }

  private int[] pairs(Map<Long, int[]> weights) {
    int[] table = new int[coarseCount * coarseCount * outcomes.size()];
    for (Map.Entry<Long, int[]> entry : weights.entrySet()) {
      int first = (int) (entry.getKey() >>> 32);
      int second = (int) (long) entry.getKey();
      System.arraycopy(
          entry.getValue(),
          0,
          table,
          (first * coarseCount + second) * outcomes.size(),
          outcomes.size());
    }
    return table;
  }

  /**
   * @throws IllegalArgumentException where the model has other features than those of {@link
   *     NameFeatures} or weights that are no multiples of the step
   */
  static NameWeights of(TokenNameFinderModel model) {
    AbstractModel weights = model.getArtifact(MODEL);
    if (weights == null) {
      throw new IllegalArgumentException("no maximum entropy model");
    }
    WordClasses classes = model.getArtifact(NameFinderTraining.WORD_CLASSES);
    if (classes == null) {
      throw new IllegalArgumentException("no word classes");
    }
    Reader reader = new Reader(weights, classes);
    reader.read();
    return new NameWeights(reader);
  }

  /** In the model's order. */
  List<String> outcomes() {
    return outcomes;
  }

  /** By hash: words, their beginnings and ends, pairs. */
  FeatureTable words() {
    return words;
  }

  /** Words whose weights are added up already. */
  KnownWords known() {
    return known;
  }

  /** Classes of words. */
  WordClasses classes() {
    return classes;
  }

  /** By class: what a word of it adds to the scores from two tokens before it to two after. */
  int[] classRows() {
    return classRows;
  }

  /** Number of the coarsest label of a class, or of words without one; see {@link #pair}. */
  int coarse(int wordClass) {
    return coarse[wordClass + 1];
  }

  /** Where the weights of two neighbours with these coarsest labels start. */
  int pair(int before, int after) {
    return (before * coarseCount + after) * outcomes.size();
  }

  /** By pair, for its second token. */
  int[] labelsBefore() {
    return labelsBefore;
  }

  /** By pair, for its first token. */
  int[] labelsAfter() {
    return labelsAfter;
  }

  /** Words that were met but are not known. */
  WordCache cache() {
    return cache;
  }

  /** By shape: what a token adds to the scores from two tokens before it to two after. */
  int[] shapes() {
    return shapes;
  }

  /** By three shapes, this token's in the middle. */
  int[] around() {
    return around;
  }

  /** By three shapes, this token's first. */
  int[] ahead() {
    return ahead;
  }

  /** By the shape of a sentence's first token. */
  int[] first() {
    return first;
  }

  /** By the outcome before and this token's shape. */
  int[] history() {
    return history;
  }

  /** By the outcome two tokens before. */
  int[] beforeLast() {
    return beforeLast;
  }

  /** Reads features one by one from their names. */
  private static final class Reader {
    private final AbstractModel model;
    private final List<String> outcomes;
    private final int count;
    private final FeatureTable.Builder words = new FeatureTable.Builder();
    private final Set<String> vocabulary = new TreeSet<>();
    private final int[] shapes;
    private final int[] around;
    private final int[] ahead;
    private final int[] first;
    private final int[] history;
    private final int[] beforeLast;
    private final WordClasses classes;
    private final Map<String, int[]> labels = new HashMap<>();
    private final Map<String, Integer> coarse = new HashMap<>();
    private final Map<Long, int[]> labelsBefore = new HashMap<>();
    private final Map<Long, int[]> labelsAfter = new HashMap<>();

    Reader(AbstractModel model, WordClasses classes) {
      this.model = model;
      this.classes = classes;
      outcomes = IntStream.range(0, model.getNumOutcomes()).mapToObj(model::getOutcome).toList();
      count = outcomes.size();
      int n = WordShape.COUNT;
      shapes = new int[n * (2 * NameFeatures.WINDOW + 1) * count];
      around = new int[n * n * n * count];
      ahead = new int[n * n * n * count];
      first = new int[n * count];
      history = new int[count * n * count];
      beforeLast = new int[count * count];
      if (!outcomes.contains(BioCodec.OTHER)) {
        throw new IllegalArgumentException("no outcome '" + BioCodec.OTHER + "'");
      }
    }

    @SuppressWarnings("unchecked") // getDataStructures documents the type of its second part
    void read() {
      Map<String, Context> contexts = (Map<String, Context>) model.getDataStructures()[1];
      for (Map.Entry<String, Context> context : new TreeMap<>(contexts).entrySet()) {
        int[] active = context.getValue().getOutcomes();
        double[] weights = context.getValue().getParameters();
        for (int i = 0; i < active.length; i++) {
          read(context.getKey(), active[i], steps(weights[i]));
        }
      }
    }

    private static int steps(double weight) {
      double steps = weight / NameFinderTraining.STEP;
      if (steps != Math.rint(steps)) {
        throw new IllegalArgumentException("a weight between steps: " + weight);
      }
      return (int) steps;
    }

    private void read(String feature, int outcome, int weight) {
      if (feature.startsWith("po=")) {
        int before = outcome(feature.substring(3));
        for (int shape = 0; shape < WordShape.COUNT; shape++) {
          history[(before * WordShape.COUNT + shape) * count + outcome] += weight;
        }
      } else if (feature.startsWith("ppo=")) {
        beforeLast[outcome(feature.substring(4)) * count + outcome] += weight;
      } else if (feature.startsWith("pow=")) {
        int comma = feature.indexOf(',');
        int before = outcome(feature.substring(4, comma));
        vocabulary.add(feature.substring(comma + 1));
        put(word(CASED, feature.substring(comma + 1)), before * count + outcome, weight);
      } else if (feature.startsWith(NameHistory.OUTCOME_SHAPE)) {
        int shape = shape(feature, 2);
        int before = outcome(feature.substring(3));
        history[(before * WordShape.COUNT + shape) * count + outcome] += weight;
      } else if (feature.charAt(1) == '=') {
        readAtToken(feature, outcome, weight);
      } else {
        readInWindow(feature, outcome, weight);
      }
    }

    private void readAtToken(String feature, int outcome, int weight) {
      String value = feature.substring(2);
      switch (feature.charAt(0)) {
        case NameFeatures.PAIR_BEFORE -> put(pair(value), outcome, weight);
        case NameFeatures.PAIR_AFTER -> put(pair(value), outcome - count, weight);
        case NameFeatures.WORD_SHAPE ->
            put(withShape(NameFeatures.WORD_SHAPE, value), outcome, weight);
        case NameFeatures.SHAPE_WORD ->
            put(withShape(NameFeatures.SHAPE_WORD, value), outcome, weight);
        case NameFeatures.SHAPES -> around[shapes(feature) * count + outcome] += weight;
        case NameFeatures.SHAPES_AFTER -> ahead[shapes(feature) * count + outcome] += weight;
        case NameFeatures.LABELS_BEFORE -> addPair(labelsBefore, value, outcome, weight);
        case NameFeatures.LABELS_AFTER -> addPair(labelsAfter, value, outcome, weight);
        case NameFeatures.FIRST -> first[shape(feature, 2) * count + outcome] += weight;
        default -> throw new IllegalArgumentException("no feature: " + feature);
      }
    }

    private void addPair(Map<Long, int[]> pairs, String value, int outcome, int weight) {
      int space = value.indexOf(' ');
      int before = number(value.substring(0, space));
      int after = number(value.substring(space + 1));
      long pair = ((long) before << 32) | after;
      pairs.computeIfAbsent(pair, p -> new int[count])[outcome] += weight;
    }

    private int number(String label) {
      return coarse.computeIfAbsent(label, l -> coarse.size() + 1);
    }

    int coarse(String label) {
      return coarse.getOrDefault(label, UNKNOWN_LABEL);
    }

    private void readInWindow(String feature, int outcome, int weight) {
      char kind = feature.charAt(0);
      int place = feature.charAt(1) - '0';
      int delta = (2 * NameFeatures.WINDOW - place) * count + outcome;
      if (kind == NameFeatures.SHAPE) {
        shapes[shape(feature, 3) * (2 * NameFeatures.WINDOW + 1) * count + delta] += weight;
      } else if (kind == NameFeatures.LABEL) {
        int window = (2 * NameFeatures.WINDOW + 1) * count;
        labels.computeIfAbsent(feature.substring(3), l -> new int[window])[delta] += weight;
      } else if (kind == NameFeatures.WORD
          || kind == NameFeatures.PREFIX
          || kind == NameFeatures.SUFFIX) {
        put(word(kind, feature.substring(3)), delta, weight);
        if (kind == NameFeatures.WORD) {
          know(feature.substring(3));
        }
      } else {
        throw new IllegalArgumentException("no feature: " + feature);
      }
    }

    /** A word as it stands in a sentence, at its start and in a headline. */
    private void know(String word) {
      vocabulary.add(word);
      vocabulary.add(word.toUpperCase(Locale.ROOT));
      vocabulary.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }

    private void put(long feature, int delta, int weight) {
      words.put(feature, delta, weight);
    }

    private int outcome(String name) {
      int found = outcomes.indexOf(name);
      if (found < 0) {
        throw new IllegalArgumentException("no outcome: " + name);
      }
      return found;
    }

    private static long word(char kind, String word) {
      return FeatureTable.add(FeatureTable.hash(kind), FeatureTable.hash(word));
    }

    private static long pair(String words) {
      int space = words.indexOf(' ');
      return FeatureTable.add(
          word(NameFeatures.PAIR_BEFORE, words.substring(0, space)),
          FeatureTable.hash(words.substring(space + 1)));
    }

    private static long withShape(char kind, String shapeAndWord) {
      return FeatureTable.add(
          FeatureTable.add(FeatureTable.hash(kind), shapeAndWord.charAt(0)),
          FeatureTable.hash(shapeAndWord.substring(1)));
    }

    private static int shape(String feature, int at) {
      return feature.charAt(at) - NameFeatures.letter(0);
    }

    private static int shapes(String feature) {
      return (shape(feature, 2) * WordShape.COUNT + shape(feature, 3)) * WordShape.COUNT
          + shape(feature, 4);
    }
  }
}

package org.tahlil.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.doccat.DoccatModel;
import org.tahlil.entity.Mention;

/**
 * The probabilities that OpenNLP's {@code DocumentCategorizerME} gives with the same model, many
 * times faster: no feature becomes a string, and scores are sums of whole numbers. Immutable; safe
 * for use by several threads.
 */
final class ThemeModel {
  private final CompiledCodebook compiled;
  private final int[] themes;
  private final FeatureRows rows = new FeatureRows();
  private final int[] sets;
  private final int[][] pairs;
  private final Map<String, Integer> entities = new HashMap<>();
  private final Map<String, Integer> byCue = new HashMap<>();
  private int every = FeatureRows.NONE;

  /** Themes and cue sets that the codebook does not have count for nothing. */
  ThemeModel(ThemeWeights weights, CompiledCodebook compiled) {
    this.compiled = compiled;
    List<String> ids = compiled.codebook().themes().stream().map(Theme::id).toList();
    themes = weights.themes().stream().mapToInt(ids::indexOf).toArray();
    List<String> names = compiled.setNames();
    sets = new int[names.size()];
    Arrays.fill(sets, FeatureRows.NONE);
    pairs = new int[names.size()][names.size()];
    for (int[] row : pairs) {
      Arrays.fill(row, FeatureRows.NONE);
    }
    weights.features().forEach((name, values) -> add(name, values, names));
  }

  /**
   * The model in a file.
   *
   * @throws IllegalArgumentException where it is missing or damaged, with what to do
   */
  static ThemeModel read(Path file, CompiledCodebook compiled) {
    String advice = "; restore it, train it (tahlil train themes), or use --without-models";
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("model missing: " + file + advice);
    }
    try {
      return new ThemeModel(ThemeWeights.of(new DoccatModel(file)), compiled);
    } catch (IOException | RuntimeException e) {
      // OpenNLP meets a file that is no model with all sorts of exceptions.
      throw new IllegalArgumentException("model damaged: " + file + advice, e);
    }
  }

  private void add(String name, double[] values, List<String> names) {
    if (name.equals(FeatureNames.EVERY)) {
      every = rows.add(values);
      return;
    }
    String kind = name.substring(0, 2);
    String value = name.substring(2);
    switch (kind) {
      case FeatureNames.WORD -> rows.add(FeatureRows.WORD, value, values);
      case FeatureNames.STEM -> rows.add(FeatureRows.STEM, value, values);
      case FeatureNames.ENTITY -> entities.put(value, rows.add(values));
      case FeatureNames.THEME -> byCue.put(value, rows.add(values));
      case FeatureNames.SET -> {
        int set = names.indexOf(value);
        if (set >= 0) {
          sets[set] = rows.add(values);
        }
      }
      case FeatureNames.PAIR -> {
        int and = value.indexOf(FeatureNames.AND);
        int first = names.indexOf(value.substring(0, and));
        int second = names.indexOf(value.substring(and + 1));
        if (first >= 0 && second >= 0) {
          pairs[first][second] = rows.add(values);
        }
      }
      default -> throw new IllegalArgumentException("no feature: " + name);
    }
  }

  /** How many themes the model knows. */
  int size() {
    return themes.length;
  }

  /** The place in the codebook of the model's theme, or -1 where it has no such theme. */
  int theme(int index) {
    return themes[index];
  }

  /** What one thread needs to score one sentence after the other. */
  final class Scorer implements ThemeFeatures.Sink {
    private final ThemeFeatures features = new ThemeFeatures(compiled);
    private final FeatureRows.Sum sum = rows.sum(themes.length);
    private final WordTable words = new WordTable(this::rowsOf);

    private int[] rowsOf(char[] chars, int start, int end) {
      IntStream.Builder found = IntStream.builder();
      found.add(rows.find(FeatureRows.WORD, chars, start, end));
      for (int stem : ThemeFeatures.stems(start, end)) {
        found.add(rows.find(FeatureRows.STEM, chars, start, stem));
      }
      return found.build().filter(row -> row != FeatureRows.NONE).toArray();
    }

    /**
     * Scores the sentence that {@code evaluation} was started with.
     *
     * @param found the themes found by cue
     */
    void score(Evaluation evaluation, List<Mention> mentions, List<ThemeHit> found) {
      sum.clear();
      sum.add(every);
      features.read(evaluation, mentions, found, this);
    }

    /** The probability of the model's theme {@code index}, in [0, 1]. */
    double probability(int index) {
      return 1 / (1 + Math.exp(-sum.of(index) * ThemeWeights.STEP));
    }

    /** Log odds of the model's theme {@code index}, in steps. */
    int score(int index) {
      return sum.of(index);
    }

    @Override
    public void word(char[] chars, int start, int end) {
      for (int row : words.of(chars, start, end)) {
        sum.add(row);
      }
    }

    @Override
    public void set(int set) {
      sum.add(sets[set]);
    }

    @Override
    public void pair(int first, int second) {
      sum.add(pairs[first][second]);
    }

    @Override
    public void entity(String id) {
      sum.add(entities.getOrDefault(id, FeatureRows.NONE));
    }

    @Override
    public void theme(String id) {
      sum.add(byCue.getOrDefault(id, FeatureRows.NONE));
    }
  }
}

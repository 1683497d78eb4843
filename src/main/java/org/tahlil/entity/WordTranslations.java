package org.tahlil.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words translate which, learned from parallel sentences: Model 1 of Brown, Della Pietra,
 * Della Pietra and Mercer (1993), "The Mathematics of Statistical Machine Translation", in both
 * directions.
 */
final class WordTranslations {
  private static final int PASSES = 6;

  private final Map<String, Integer> sources = new HashMap<>();
  private final Map<String, Integer> targets = new HashMap<>();
  private final Map<Long, Integer> pairs = new HashMap<>();
  private float[] forward = {};
  private float[] backward = {};

  private WordTranslations() {}

  /** Learns from sentences of which each pair with the same place says the same. */
  static WordTranslations learn(List<List<String>> sources, List<List<String>> targets) {
    WordTranslations made = new WordTranslations();
    List<int[][]> sentences = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      sentences.add(made.pairs(sources.get(i), targets.get(i)));
    }
    made.forward = new float[made.pairs.size()];
    made.backward = new float[made.pairs.size()];
    Arrays.fill(made.forward, 1);
    Arrays.fill(made.backward, 1);
    for (int pass = 0; pass < PASSES; pass++) {
      made.pass(sentences);
    }
    return made;
  }

  /** Probability in [0, 1] that {@code source} is translated as {@code target}. */
  double forward(String source, String target) {
    return at(forward, source, target);
  }

  /** Probability in [0, 1] that {@code target} is translated as {@code source}. */
  double backward(String source, String target) {
    return at(backward, source, target);
  }

  private double at(float[] probabilities, String source, String target) {
    Integer s = sources.get(source);
    Integer t = targets.get(target);
    Integer pair = s == null || t == null ? null : pairs.get(key(s, t));
    return pair == null ? 0 : probabilities[pair];
  }

  /** Numbers of the sentence's pairs of words, a row for each source word. */
  private int[][] pairs(List<String> source, List<String> target) {
    int[][] rows = new int[source.size()][target.size()];
    for (int i = 0; i < rows.length; i++) {
      int s = sources.computeIfAbsent(source.get(i), w -> sources.size());
      for (int j = 0; j < rows[i].length; j++) {
        int t = targets.computeIfAbsent(target.get(j), w -> targets.size());
        rows[i][j] = pairs.computeIfAbsent(key(s, t), k -> pairs.size());
      }
    }
    return rows;
  }

  private static long key(int source, int target) {
    return ((long) source << 32) | target;
  }

  private void pass(List<int[][]> sentences) {
    float[] nextForward = new float[forward.length];
    float[] nextBackward = new float[backward.length];
    for (int[][] rows : sentences) {
      count(rows, nextForward, nextBackward);
    }
    double[] ofSource = new double[sources.size()];
    double[] ofTarget = new double[targets.size()];
    for (Map.Entry<Long, Integer> pair : pairs.entrySet()) {
      ofSource[(int) (pair.getKey() >>> 32)] += nextForward[pair.getValue()];
      ofTarget[(int) (long) pair.getKey()] += nextBackward[pair.getValue()];
    }
    for (Map.Entry<Long, Integer> pair : pairs.entrySet()) {
      int i = pair.getValue();
      forward[i] = (float) (nextForward[i] / ofSource[(int) (pair.getKey() >>> 32)]);
      backward[i] = (float) (nextBackward[i] / ofTarget[(int) (long) pair.getKey()]);
    }
  }

  /** Expected numbers of translations in one sentence: every word comes from one on the side. */
  private void count(int[][] rows, float[] nextForward, float[] nextBackward) {
    int width = rows.length == 0 ? 0 : rows[0].length;
    float[] columns = new float[width];
    for (int[] row : rows) {
      float sum = 0;
      for (int j = 0; j < width; j++) {
        columns[j] += forward[row[j]];
        sum += backward[row[j]];
      }
      for (int pair : row) {
        nextBackward[pair] += sum == 0 ? 0 : backward[pair] / sum;
      }
    }
    for (int[] row : rows) {
      for (int j = 0; j < width; j++) {
        nextForward[row[j]] += columns[j] == 0 ? 0 : forward[row[j]] / columns[j];
      }
    }
  }
}

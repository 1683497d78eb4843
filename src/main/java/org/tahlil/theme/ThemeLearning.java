package org.tahlil.theme;

import java.util.Random;

/**
 * Learns one binary decision a theme, each by logistic regression: adaptive subgradient descent
 * with regularised dual averaging and a cost on the weights' sizes, which leaves most weights at
 * nothing (Duchi, Hazan and Singer 2011). Deterministic: the order of the examples comes from a
 * seeded generator.
 */
final class ThemeLearning {
  private static final long SEED = 20260101;

  /**
   * Decisions that are this sure already teach nothing; leaving them out saves most of the time.
   */
  private static final float SURE = 2e-3f;

  private final Settings settings;
  private final int themes;
  private final float[] weights;
  private final float[] gradients;
  private final float[] squares;
  private long steps;

  /**
   * How to learn.
   *
   * @param passes over the examples
   * @param rate of learning
   * @param cost of the weights' sizes, an example
   */
  record Settings(int passes, float rate, float cost) {
    /** Best of twelve in cross-validation over coded sentences. */
    static final Settings DEFAULT = new Settings(15, 0.1f, 2e-5f);
  }

  /** Features and themes are numbered from 0. */
  ThemeLearning(int features, int themes, Settings settings) {
    this.settings = settings;
    this.themes = themes;
    weights = new float[features * themes];
    gradients = new float[weights.length];
    squares = new float[weights.length];
  }

  /**
   * Learns from examples.
   *
   * @param examples the features of each
   * @param labels the themes of each, as many values as there are themes
   */
  void learn(int[][] examples, boolean[][] labels) {
    Random random = new Random(SEED);
    int[] order = new int[examples.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int pass = 0; pass < settings.passes(); pass++) {
      shuffle(order, random);
      for (int example : order) {
        steps++;
        step(examples[example], labels[example]);
      }
    }
  }

  float weight(int feature, int theme) {
    return weights[feature * themes + theme];
  }

  /** The log odds of all themes. */
  float[] scores(int[] features) {
    float[] scores = new float[themes];
    for (int feature : features) {
      int at = feature * themes;
      for (int theme = 0; theme < themes; theme++) {
        scores[theme] += weights[at + theme];
      }
    }
    return scores;
  }

  private void step(int[] features, boolean[] label) {
    float[] scores = scores(features);
    for (int theme = 0; theme < themes; theme++) {
      double probability = 1 / (1 + Math.exp(-scores[theme]));
      float gradient = (float) (label[theme] ? probability - 1 : probability);
      if (Math.abs(gradient) > SURE) {
        for (int feature : features) {
          int i = feature * themes + theme;
          gradients[i] += gradient;
          squares[i] += gradient * gradient;
          weights[i] = regularised(i);
        }
      }
    }
  }

  private float regularised(int i) {
    float slack = Math.abs(gradients[i]) - settings.cost() * steps;
    return slack <= 0
        ? 0
        : -Math.signum(gradients[i]) * settings.rate() * slack / (float) Math.sqrt(squares[i]);
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
  }
}

package org.tahlil.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.naivebayes.NaiveBayesTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Weights of words for Dari against Iranian Persian: logarithms of odds ratios from several sets of
 * texts, averaged by the inverse of their variances, and drawn to what is expected beforehand.
 */
final class WordWeights {
  /** Added to every count (Haldane 1956, Anscombe 1956). */
  private static final double HALF = 0.5;

  private final double priorVariance;

  /** For each word the sum of estimates over variances, and of the inverse variances. */
  private final Map<String, double[]> sums = new TreeMap<>();

  private final Map<String, Double> expected = new TreeMap<>();

  /**
   * @param priorVariance how far a weight may be from what is expected, as variance; small words of
   *     the texts are drawn to 0 by it
   */
  WordWeights(double priorVariance) {
    this.priorVariance = priorVariance;
  }

  /** Expects the weight of {@code word} to be near {@code weight}; others are expected near 0. */
  void expect(String word, double weight) {
    expected.put(word, weight);
  }

  /**
   * Adds what a set of texts in both languages says.
   *
   * @param variance how far the difference between the two sets is from that of the languages
   */
  void add(List<TrainingText> texts, double variance) throws IOException {
    double dari = HALF + HALF + texts.stream().filter(WordWeights::isDari).count();
    double iranian = HALF + HALF + texts.size() - (dari - 1);
    for (Map.Entry<String, double[]> word : count(texts).entrySet()) {
      double a = word.getValue()[0] + HALF;
      double b = word.getValue()[1] + HALF;
      double estimate = Math.log(a / dari) - Math.log(b / iranian);
      double uncertainty = 1 / a + 1 / b + variance;
      double[] sum = sums.computeIfAbsent(word.getKey(), w -> new double[2]);
      sum[0] += estimate / uncertainty;
      sum[1] += 1 / uncertainty;
    }
  }

  /** The weights, positive for Dari, by word. */
  Map<String, Double> weights() {
    Map<String, Double> weights = new TreeMap<>();
    expected.forEach((word, weight) -> sums.computeIfAbsent(word, w -> new double[2]));
    sums.forEach(
        (word, sum) -> {
          double prior = expected.getOrDefault(word, 0.0) / priorVariance;
          weights.put(word, (sum[0] + prior) / (sum[1] + 1 / priorVariance));
        });
    return weights;
  }

  private static boolean isDari(TrainingText text) {
    return text.label().equals(PersianTrainer.DARI);
  }

  /** In how many Dari and Iranian texts each word is, as OpenNLP's trainer counts. */
  private static Map<String, double[]> count(List<TrainingText> texts) throws IOException {
    List<Event> events = new ArrayList<>();
    for (TrainingText text : texts) {
      String[] words = PersianWords.of(text.text());
      if (words.length > 0) {
        events.add(new Event(text.label(), words));
      }
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, NaiveBayesTrainer.NAIVE_BAYES_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    parameters.put(
        AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_VALUE);
    EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new java.util.HashMap<>());
    AbstractModel model =
        (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
    Object[] data = model.getDataStructures();
    @SuppressWarnings("unchecked")
    Map<String, Context> byWord = (Map<String, Context>) data[1];
    Map<String, double[]> counts = new TreeMap<>();
    int dari = model.getIndex(PersianTrainer.DARI);
    byWord.forEach(
        (word, context) -> {
          double[] both = new double[2];
          for (int i = 0; i < context.getOutcomes().length; i++) {
            both[context.getOutcomes()[i] == dari ? 0 : 1] += context.getParameters()[i];
          }
          counts.put(word, both);
        });
    return counts;
  }
}

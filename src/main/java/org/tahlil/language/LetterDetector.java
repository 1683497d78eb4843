package org.tahlil.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import org.tahlil.text.Script;

/**
 * Evaluates a language model of OpenNLP with {@link LetterSequences} as features: the probabilities
 * of {@code LanguageDetectorME}, among the languages of the text's script only, at many times its
 * speed. Safe for use by several threads.
 */
final class LetterDetector implements LanguageDetector {
  /** Lidstone smoothing of OpenNLP's {@code NaiveBayesModel}. */
  private static final double DELTA = 0.05;

  private final String[] labels;
  private final Map<Script, LetterWeights> scripts = new EnumMap<>(Script.class);
  private final ThreadLocal<LetterWeights.Scratch> scratch =
      ThreadLocal.withInitial(LetterWeights.Scratch::new);

  LetterDetector(ModelFile model) {
    labels = model.labels;
    double[] totals = model.totals();
    int feature = 0;
    int count = 0;
    for (int p = 0; p < model.patterns.length; p++) {
      int[] pattern = model.patterns[p];
      int size = model.sizes[p];
      String[] features = Arrays.copyOfRange(model.features, feature, feature + size);
      String[] own = Arrays.stream(pattern).mapToObj(o -> labels[o]).toArray(String[]::new);
      double[] ownTotals = Arrays.stream(pattern).mapToDouble(o -> totals[o]).toArray();
      float[] weights = logarithms(model, count, size, ownTotals);
      Script script = Script.dominant(features[0], 0, features[0].length());
      scripts.put(script, new LetterWeights(own, ownTotals, features, weights));
      feature += size;
      count += size * pattern.length;
    }
  }

  /**
   * Logarithms of the probabilities that OpenNLP's {@code NaiveBayesModel} gives the features, each
   * relative to the feature's first label, which changes no probability among the labels.
   */
  private static float[] logarithms(ModelFile model, int from, int size, double[] totals) {
    float[] weights = new float[size * totals.length];
    double smoothing = DELTA * model.features.length;
    double[] normal = Arrays.stream(totals).map(t -> Math.log(t + smoothing)).toArray();
    for (int f = 0, i = 0; f < size; f++) {
      double first = Math.log(model.counts[from + i] + DELTA) - normal[0];
      for (int o = 0; o < totals.length; o++, i++) {
        weights[i] = (float) (Math.log(model.counts[from + i] + DELTA) - normal[o] - first);
      }
    }
    return weights;
  }

  static LetterDetector load(Path file) throws IOException {
    return new LetterDetector(ModelFile.read(file));
  }

  /** The weights of a script's languages, where the model knows any. */
  @org.jspecify.annotations.Nullable
  LetterWeights weights(Script script) {
    return scripts.get(script);
  }

  /** The probability of each of {@link #weights}'s labels. */
  double[] probabilities(LetterWeights weights, Letters letters) {
    return softmax(weights.sums(letters, scratch.get()));
  }

  static double[] softmax(float[] sums) {
    double most = Double.NEGATIVE_INFINITY;
    for (float sum : sums) {
      most = Math.max(most, sum);
    }
    double[] probabilities = new double[sums.length];
    double total = 0;
    for (int i = 0; i < sums.length; i++) {
      probabilities[i] = Math.exp(sums[i] - most);
      total += probabilities[i];
    }
    for (int i = 0; i < sums.length; i++) {
      probabilities[i] /= total;
    }
    return probabilities;
  }

  /** The languages of the text's script, the most probable first; none without letters. */
  @Override
  public Language[] predictLanguages(CharSequence text) {
    Letters letters = Letters.of(text, 0, text.length());
    LetterWeights weights = scripts.get(letters.script());
    if (weights == null) {
      return new Language[0];
    }
    double[] probabilities = probabilities(weights, letters);
    Language[] languages = new Language[probabilities.length];
    for (int i = 0; i < languages.length; i++) {
      languages[i] = new Language(weights.labels()[i], probabilities[i]);
    }
    Arrays.sort(languages, Comparator.comparingDouble(Language::getConfidence).reversed());
    return languages;
  }

  /** The most probable language; {@code und} with confidence 0 without letters. */
  @Override
  public Language predictLanguage(CharSequence text) {
    Language[] languages = predictLanguages(text);
    return languages.length == 0 ? new Language("und", 0) : languages[0];
  }

  @Override
  public String[] getSupportedLanguages() {
    return labels.clone();
  }
}

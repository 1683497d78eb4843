package org.tahlil.theme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.tahlil.language.ReproducibleModel;

/**
 * What each feature says for or against each theme, as a model of OpenNLP's document categorizer.
 * The model has one outcome a theme, and {@value #NONE}, for which no feature says anything; so the
 * odds of a theme against {@value #NONE} are those of the theme's own binary decision, and {@code
 * DocumentCategorizerME} gives every probability with one call.
 *
 * @param themes ids, in the order of the model's outcomes
 * @param features for each feature the weights by theme, as log odds in multiples of {@link #STEP}
 */
record ThemeWeights(List<String> themes, SortedMap<String, double[]> features) {
  /** Weights are multiples of this, so that sums of them are exact in any order. */
  static final double STEP = 1.0 / 64;

  static final String NONE = "none";

  /** What {@code BagOfWordsFeatureGenerator} puts before every feature. */
  private static final String MARK = "bow=";

  private static final String LANGUAGES = "mul";

  /** Weights rounded to steps; features without a weight are left out. */
  static ThemeWeights rounded(List<String> themes, Map<String, double[]> features) {
    SortedMap<String, double[]> kept = new TreeMap<>();
    features.forEach(
        (name, weights) -> {
          double[] rounded = new double[weights.length];
          boolean any = false;
          for (int theme = 0; theme < weights.length; theme++) {
            rounded[theme] = Math.rint(weights[theme] / STEP) * STEP;
            any |= rounded[theme] != 0;
          }
          if (any) {
            kept.put(name, rounded);
          }
        });
    return new ThemeWeights(List.copyOf(themes), kept);
  }

  /** As OpenNLP's model. */
  DoccatModel model() {
    List<Context> contexts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    features.forEach(
        (name, weights) -> {
          names.add(MARK + name);
          contexts.add(context(weights));
        });
    List<String> outcomes = new ArrayList<>(themes);
    outcomes.add(NONE);
    GISModel weights =
        new GISModel(
            contexts.toArray(new Context[0]),
            names.toArray(new String[0]),
            outcomes.toArray(new String[0]));
    DoccatFactory factory =
        new DoccatFactory(new FeatureGenerator[] {new BagOfWordsFeatureGenerator()});
    Map<String, String> manifest = new HashMap<>();
    manifest.put("Timestamp", "0"); // so that the same weights give the same bytes
    return new DoccatModel(LANGUAGES, weights, manifest, factory);
  }

  private static Context context(double[] weights) {
    int[] outcomes = new int[weights.length];
    double[] values = new double[weights.length];
    int size = 0;
    for (int theme = 0; theme < weights.length; theme++) {
      if (weights[theme] != 0) {
        outcomes[size] = theme;
        values[size++] = weights[theme];
      }
    }
    return new Context(Arrays.copyOf(outcomes, size), Arrays.copyOf(values, size));
  }

  /** Writes the model; the same weights give the same bytes. */
  void write(Path file) throws IOException {
    ReproducibleModel.write(model(), file);
  }

  /**
   * The weights in a model.
   *
   * @throws IllegalArgumentException where it is a model of something else
   */
  @SuppressWarnings("unchecked") // getDataStructures documents the types of its parts
  static ThemeWeights of(DoccatModel model) {
    if (!(model.getMaxentModel() instanceof AbstractModel weights)
        || weights.getIndex(NONE) != weights.getNumOutcomes() - 1) {
      throw new IllegalArgumentException("no model of themes");
    }
    int count = weights.getNumOutcomes() - 1;
    List<String> themes = new ArrayList<>();
    for (int theme = 0; theme < count; theme++) {
      themes.add(weights.getOutcome(theme));
    }
    SortedMap<String, double[]> features = new TreeMap<>();
    for (Map.Entry<String, Context> context :
        Set.copyOf(((Map<String, Context>) weights.getDataStructures()[1]).entrySet())) {
      if (!context.getKey().startsWith(MARK)) {
        throw new IllegalArgumentException("no model of themes: feature " + context.getKey());
      }
      double[] values = new double[count];
      int[] outcomes = context.getValue().getOutcomes();
      for (int i = 0; i < outcomes.length; i++) {
        values[outcomes[i]] = context.getValue().getParameters()[i];
      }
      features.put(context.getKey().substring(MARK.length()), values);
    }
    return new ThemeWeights(themes, features);
  }
}

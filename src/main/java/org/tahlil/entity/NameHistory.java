package org.tahlil.entity;

import java.util.List;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * The outcome before a token together with the token's shape, as a feature of OpenNLP: after the
 * start of a person, a capital goes on with it. Must not be cached, as it depends on the path.
 */
final class NameHistory implements AdaptiveFeatureGenerator {
  /** The outcome before and this token's shape. */
  static final String OUTCOME_SHAPE = "h=";

  /** What counts as the outcome before the first token. */
  static final String OUTSIDE = "other";

  @Override
  public void createFeatures(List<String> features, String[] tokens, int index, String[] outcomes) {
    String before = index == 0 ? OUTSIDE : outcomes[index - 1];
    features.add(OUTCOME_SHAPE + NameFeatures.shape(tokens, index) + before);
  }
}

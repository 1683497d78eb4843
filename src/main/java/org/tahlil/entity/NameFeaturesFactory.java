package org.tahlil.entity;

import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.GeneratorFactory;

/** Makes {@link NameFeatures} for OpenNLP, which finds it by the name in {@code features.xml}. */
public final class NameFeaturesFactory extends GeneratorFactory.AbstractXmlFeatureGeneratorFactory {
  /** For OpenNLP. */
  public NameFeaturesFactory() {}

  @Override
  public AdaptiveFeatureGenerator create() {
    return new NameFeatures();
  }
}

package org.tahlil.entity;

import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.GeneratorFactory;

/** Makes {@link NameHistory} for OpenNLP, which finds it by the name in {@code features.xml}. */
public final class NameHistoryFactory extends GeneratorFactory.AbstractXmlFeatureGeneratorFactory {
  /** For OpenNLP. */
  public NameHistoryFactory() {}

  @Override
  public AdaptiveFeatureGenerator create() {
    return new NameHistory();
  }
}

package org.tahlil.entity;

import java.util.Map;
import opennlp.tools.util.InvalidFormatException;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.GeneratorFactory;
import opennlp.tools.util.model.ArtifactSerializer;

/** Makes {@link NameFeatures} for OpenNLP, which finds it by the name in {@code features.xml}. */
public final class NameFeaturesFactory extends GeneratorFactory.AbstractXmlFeatureGeneratorFactory {
  /** For OpenNLP. */
  public NameFeaturesFactory() {}

  @Override
  public AdaptiveFeatureGenerator create() throws InvalidFormatException {
    if (resourceManager.getResource(getStr("dict")) instanceof WordClasses classes) {
      return new NameFeatures(classes);
    }
    throw new InvalidFormatException("no word classes: " + getStr("dict"));
  }

  @Override
  public Map<String, ArtifactSerializer<?>> getArtifactSerializerMapping()
      throws InvalidFormatException {
    return Map.of(getStr("dict"), new WordClasses.Serializer());
  }
}

package org.tahlil.language;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorContextGenerator;
import opennlp.tools.langdetect.LanguageDetectorFactory;
import opennlp.tools.util.ext.ExtensionLoader;
import opennlp.tools.util.model.ArtifactSerializer;
import opennlp.tools.util.model.ByteArraySerializer;

/**
 * Plugs the features of this package into OpenNLP's language detector. OpenNLP makes an instance by
 * the name that the model file holds, once {@link #register()} has allowed it.
 */
public final class LetterSequencesFactory extends LanguageDetectorFactory {
  /** Lets OpenNLP load model files that name this factory. */
  public static void register() {
    ExtensionLoader.registerAllowedPackage(LetterSequencesFactory.class.getPackageName());
  }

  /** With those of OpenNLP one for the entry that only this package reads. */
  @Override
  public Map<String, ArtifactSerializer<?>> createArtifactSerializersMap() {
    Map<String, ArtifactSerializer<?>> serializers =
        new HashMap<>(super.createArtifactSerializersMap());
    serializers.put(LetterDetector.TABLES.replaceFirst(".*[.]", ""), new ByteArraySerializer());
    return serializers;
  }

  @Override
  public LanguageDetectorContextGenerator getContextGenerator() {
    return new LetterSequences();
  }
}

package org.tahlil.language;

import opennlp.tools.langdetect.LanguageDetectorContextGenerator;
import opennlp.tools.langdetect.LanguageDetectorFactory;
import opennlp.tools.util.ext.ExtensionLoader;

/**
 * Plugs the features of this package into OpenNLP's language detector. OpenNLP makes an instance by
 * the name that the model file holds, once {@link #register()} has allowed it.
 */
public final class LetterSequencesFactory extends LanguageDetectorFactory {
  /** Lets OpenNLP load model files that name this factory. */
  public static void register() {
    ExtensionLoader.registerAllowedPackage(LetterSequencesFactory.class.getPackageName());
  }

  @Override
  public LanguageDetectorContextGenerator getContextGenerator() {
    return new LetterSequences();
  }
}

package org.tahlil.language;

import opennlp.tools.langdetect.LanguageDetectorContextGenerator;
import opennlp.tools.langdetect.LanguageDetectorFactory;

/** Plugs {@link PersianWords} into OpenNLP's language detector. */
public final class PersianWordsFactory extends LanguageDetectorFactory {
  @Override
  public LanguageDetectorContextGenerator getContextGenerator() {
    return new PersianWords();
  }
}

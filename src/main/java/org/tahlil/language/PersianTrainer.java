package org.tahlil.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.LanguageSample;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.naivebayes.NaiveBayesTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the model that tells Dari from Iranian Persian: OpenNLP's naive Bayes over words, from
 * corpora that have both, and a list of words that only one of the two uses.
 *
 * <p>The Universal Declaration of Human Rights is left out, because its two versions are nearly the
 * same text, and so is every corpus that has one of the two only, because its topics would count as
 * language.
 */
final class PersianTrainer {
  private static final String WORDS = "dari-persian.txt";
  private static final String DARI = org.tahlil.text.Language.DARI.tag();
  private static final String PERSIAN = org.tahlil.text.Language.PERSIAN.tag();

  /** How often each listed word counts as read. */
  private static final int WEIGHT = 3;

  private static final int CUTOFF = 2;

  private PersianTrainer() {}

  /** A model with the slope of its calibration in the manifest. */
  static LanguageDetectorModel train(List<TrainingText> texts) throws IOException {
    Map<String, List<TrainingText>> corpora = parallel(texts);
    List<double[]> outcomes = new ArrayList<>();
    for (String held : corpora.keySet()) {
      Map<String, List<TrainingText>> rest = new TreeMap<>(corpora);
      List<TrainingText> test = Objects.requireNonNull(rest.remove(held));
      outcomes.addAll(evidence(model(rest, "1"), test));
    }
    String slope = outcomes.isEmpty() ? "1" : Double.toString(Calibration.slope(outcomes));
    return model(corpora, slope);
  }

  /** The texts in Dari or Iranian Persian of the corpora that serve. */
  static Map<String, List<TrainingText>> parallel(List<TrainingText> texts) {
    Map<String, List<TrainingText>> corpora = new TreeMap<>();
    for (TrainingText text : texts) {
      if (text.label().equals(DARI) || text.label().equals(PERSIAN)) {
        corpora.computeIfAbsent(text.corpus(), c -> new ArrayList<>()).add(text);
      }
    }
    corpora.keySet().removeIf(corpus -> corpus.startsWith("udhr"));
    corpora
        .values()
        .removeIf(corpus -> corpus.stream().map(TrainingText::label).distinct().count() < 2);
    return corpora;
  }

  /** For each text the evidence for Dari, and 1 where it is Dari. */
  static List<double[]> evidence(LanguageDetectorModel model, List<TrainingText> texts)
      throws IOException {
    PersianVariants variants = new PersianVariants(ModelFile.of(model));
    List<double[]> outcomes = new ArrayList<>();
    for (TrainingText text : texts) {
      Letters letters = Letters.of(text.text(), 0, text.text().length());
      outcomes.add(new double[] {variants.evidence(letters), text.label().equals(DARI) ? 1 : 0});
    }
    return outcomes;
  }

  private static LanguageDetectorModel model(Map<String, List<TrainingText>> corpora, String slope)
      throws IOException {
    List<LanguageSample> samples = new ArrayList<>();
    for (List<TrainingText> corpus : corpora.values()) {
      for (TrainingText text : corpus) {
        samples.add(new LanguageSample(new Language(text.label()), text.text()));
      }
    }
    for (int i = 0; i < WEIGHT; i++) {
      samples.addAll(listedWords());
    }
    LetterSequencesFactory.register();
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, NaiveBayesTrainer.NAIVE_BAYES_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(
        AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_VALUE);
    LanguageDetectorModel trained =
        opennlp.tools.langdetect.LanguageDetectorME.train(
            ObjectStreamUtils.createObjectStream(samples), parameters, new PersianWordsFactory());
    Map<String, String> manifest = new HashMap<>();
    manifest.put("Timestamp", "0");
    manifest.put(PersianVariants.SLOPE, slope);
    return new LanguageDetectorModel(trained.getMaxentModel(), manifest, new PersianWordsFactory());
  }

  /** Every word of the list as a text of its own. */
  private static List<LanguageSample> listedWords() throws IOException {
    List<LanguageSample> words = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(PersianTrainer.class.getResourceAsStream(WORDS));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line : reader.lines().filter(l -> !l.startsWith("#")).toList()) {
        int bar = line.indexOf('|');
        add(words, DARI, line.substring(0, bar));
        add(words, PERSIAN, line.substring(bar + 1));
      }
    }
    return words;
  }

  private static void add(List<LanguageSample> samples, String label, String words) {
    for (String word : words.strip().split(" +", -1)) {
      if (!word.isEmpty()) {
        samples.add(new LanguageSample(new Language(label), word));
      }
    }
  }
}

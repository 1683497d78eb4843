package org.tahlil.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.naivebayes.NaiveBayesModel;

/**
 * Trains the model that tells Dari from Iranian Persian: a naive Bayes model of OpenNLP over words.
 *
 * <p>The weight of a word is put together from several contrasts, each by how much it is worth (a
 * meta-analysis of log odds ratios; DerSimonian and Laird 1986): corpora that say the same in both,
 * and, for much less, the texts that are in one of the two only, whose topics would otherwise count
 * as language. A list of words that one of the two does not use says where a weight begins. The
 * Universal Declaration of Human Rights is left out, because its two versions are nearly the same.
 */
final class PersianTrainer {
  private static final String WORDS = "dari-persian.txt";
  static final String DARI = org.tahlil.text.Language.DARI.tag();
  static final String PERSIAN = org.tahlil.text.Language.PERSIAN.tag();

  /**
   * Weight of a listed word before any text is read, of one that is only preferred, and the
   * variance of all such weights.
   */
  private static final double LISTED = 4;

  private static final double LISTED_PREFERRED = 1.2;
  private static final double LISTED_VARIANCE = 0.5;

  /** Begins a line of words that both use, though one prefers them. */
  private static final String PREFERRED = "~ ";

  /** What corpora with both, and texts in one of the two, add to the variance of a weight. */
  private static final double PARALLEL_VARIANCE = 0.3;

  private static final double ONE_SIDED_VARIANCE = 6;

  /** Smaller weights are left out of the model. */
  private static final double LEAST_WEIGHT = 0.05;

  /** Endings that listed words of four letters or more take. */
  private static final List<String> FORMS =
      List.of("ها", "های", "هایی", "هایش", "ی", "ان", "انی", "یی");

  private static final int FOLDS = 5;

  /** A feature that is in no text; it keeps the counts of both in balance. */
  private static final String BALANCE = "=";

  private PersianTrainer() {}

  /** A model with its calibration in the manifest. */
  static LanguageDetectorModel train(List<TrainingText> texts) throws IOException {
    Map<String, List<TrainingText>> corpora = byCorpus(texts);
    List<double[]> outcomes = new ArrayList<>();
    for (Map<String, List<TrainingText>> held : folds(corpora)) {
      Map<String, List<TrainingText>> rest = new TreeMap<>(corpora);
      held.forEach(
          (corpus, test) -> {
            List<TrainingText> kept = new ArrayList<>(Objects.requireNonNull(rest.get(corpus)));
            kept.removeAll(Set.copyOf(test));
            rest.put(corpus, kept);
          });
      LanguageDetectorModel model = model(rest, 1, 0);
      for (List<TrainingText> test : held.values()) {
        outcomes.addAll(evidence(model, test));
      }
    }
    double[] fit = Calibration.slopeAndShift(outcomes);
    return model(corpora, fit[0], fit[1]);
  }

  /** Parallel corpora one by one; where there is only one, every fifth text of it. */
  private static List<Map<String, List<TrainingText>>> folds(
      Map<String, List<TrainingText>> corpora) {
    List<Map<String, List<TrainingText>>> folds = new ArrayList<>();
    corpora.forEach(
        (corpus, texts) -> {
          if (isParallel(texts)) {
            folds.add(Map.of(corpus, texts));
          }
        });
    if (folds.size() != 1) {
      return folds;
    }
    Map.Entry<String, List<TrainingText>> only = folds.get(0).entrySet().iterator().next();
    folds.clear();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<TrainingText> held = new ArrayList<>();
      for (int i = fold; i < only.getValue().size(); i += FOLDS) {
        held.add(only.getValue().get(i));
      }
      folds.add(Map.of(only.getKey(), held));
    }
    return folds;
  }

  /** The texts in Dari or Iranian Persian that serve. */
  private static Map<String, List<TrainingText>> byCorpus(List<TrainingText> texts) {
    Map<String, List<TrainingText>> corpora = new TreeMap<>();
    for (TrainingText text : texts) {
      boolean persian = text.label().equals(DARI) || text.label().equals(PERSIAN);
      if (persian && !text.corpus().startsWith("udhr")) {
        corpora.computeIfAbsent(text.corpus(), c -> new ArrayList<>()).add(text);
      }
    }
    return corpora;
  }

  private static boolean isParallel(Collection<TrainingText> texts) {
    return texts.stream().map(TrainingText::label).distinct().count() == 2;
  }

  /**
   * For each text the evidence for Dari, 1 where it is Dari, and how much it counts: every set of
   * texts counts the same, so that the largest does not decide.
   */
  private static List<double[]> evidence(LanguageDetectorModel model, List<TrainingText> texts)
      throws IOException {
    PersianVariants variants = new PersianVariants(ModelFile.of(model));
    List<double[]> outcomes = new ArrayList<>();
    for (TrainingText text : texts) {
      Letters letters = Letters.of(text.text(), 0, text.text().length());
      double evidence = variants.evidence(letters);
      outcomes.add(
          new double[] {evidence, text.label().equals(DARI) ? 1 : 0, 1000.0 / texts.size()});
    }
    return outcomes;
  }

  private static LanguageDetectorModel model(
      Map<String, List<TrainingText>> corpora, double slope, double shift) throws IOException {
    WordWeights weights = new WordWeights(LISTED_VARIANCE);
    Map<String, Double> dari = listed(0);
    Map<String, Double> iranian = listed(1);
    dari.forEach((word, weight) -> weights.expect(word, iranian.containsKey(word) ? 0 : weight));
    iranian.forEach((word, weight) -> weights.expect(word, dari.containsKey(word) ? 0 : -weight));
    List<TrainingText> oneSided = new ArrayList<>();
    for (List<TrainingText> corpus : corpora.values()) {
      if (isParallel(corpus)) {
        weights.add(corpus, PARALLEL_VARIANCE);
      } else {
        oneSided.addAll(corpus);
      }
    }
    if (isParallel(oneSided)) {
      weights.add(oneSided, ONE_SIDED_VARIANCE);
    }
    Map<String, String> manifest = new HashMap<>();
    manifest.put("Timestamp", "0");
    manifest.put(PersianVariants.SLOPE, Double.toString(slope));
    manifest.put(PersianVariants.SHIFT, Double.toString(shift));
    LetterSequencesFactory.register();
    return new LanguageDetectorModel(
        naiveBayes(weights.weights()), manifest, new PersianWordsFactory());
  }

  /** Counts from which OpenNLP's naive Bayes computes just these weights. */
  private static NaiveBayesModel naiveBayes(Map<String, Double> weights) {
    List<String> features = new ArrayList<>();
    List<Context> counts = new ArrayList<>();
    double dari = 0;
    double iranian = 0;
    for (Map.Entry<String, Double> weight : weights.entrySet()) {
      if (Math.abs(weight.getValue()) >= LEAST_WEIGHT) {
        // 32nds are exact in binary and make a small file.
        double more = Math.rint(32 * 8 * Math.exp(weight.getValue() / 2)) / 32;
        double less = Math.rint(32 * 8 * Math.exp(-weight.getValue() / 2)) / 32;
        features.add(weight.getKey());
        counts.add(new Context(new int[] {0, 1}, new double[] {more, less}));
        dari += more;
        iranian += less;
      }
    }
    double most = Math.max(dari, iranian) + 1;
    features.add(BALANCE);
    counts.add(new Context(new int[] {0, 1}, new double[] {most - dari, most - iranian}));
    return new NaiveBayesModel(
        counts.toArray(Context[]::new),
        features.toArray(String[]::new),
        new String[] {DARI, PERSIAN});
  }

  /** The listed words of Dari (0) or Iranian Persian (1), with their forms, and their weights. */
  private static Map<String, Double> listed(int side) throws IOException {
    Map<String, Double> words = new TreeMap<>();
    try (InputStream in = Objects.requireNonNull(PersianTrainer.class.getResourceAsStream(WORDS));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line : reader.lines().filter(l -> !l.startsWith("#")).toList()) {
        boolean preferred = line.startsWith(PREFERRED);
        String sides = line.substring(preferred ? PREFERRED.length() : 0);
        for (String word : PersianWords.of(sides.split("[|]", -1)[side])) {
          if (!word.startsWith("-")) {
            words.merge(word, preferred ? LISTED_PREFERRED : LISTED, Math::max);
            if (word.length() >= 4 && !preferred) {
              FORMS.forEach(form -> words.put(word + form, LISTED));
            }
          }
        }
      }
    }
    return words;
  }
}

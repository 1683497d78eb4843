package org.tahlil.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import org.jspecify.annotations.Nullable;
import org.tahlil.text.Folding;
import org.tahlil.text.Script;

/**
 * Evaluates a language model of OpenNLP with {@link LetterSequences} as features: the probabilities
 * of {@code LanguageDetectorME}, among the languages of the text's script only, at many times its
 * speed. Safe for use by several threads.
 */
final class LetterDetector implements LanguageDetector {
  private final String[] labels;
  private final Temperatures temperatures;
  private final Map<Script, LetterWeights> scripts = new EnumMap<>(Script.class);
  private final ThreadLocal<LetterWeights.Scratch> scratch =
      ThreadLocal.withInitial(LetterWeights.Scratch::new);

  LetterDetector(ModelFile model) {
    this(model, Temperatures.of(model.property(Temperatures.PROPERTY, "1")));
  }

  LetterDetector(ModelFile model, Temperatures temperatures) {
    labels = model.labels;
    this.temperatures = temperatures;
    int[][] features = new int[Script.values().length][model.size()];
    int[] lengths = new int[features.length];
    for (int f = 0; f < model.size(); f++) {
      char first = model.characters[model.starts[f]];
      char letter = first == ' ' ? model.characters[model.starts[f] + 1] : first;
      // The apostrophe is read with Latin letters.
      int script = (letter == Folding.APOSTROPHE ? Script.LATIN : Script.of(letter)).ordinal();
      features[script][lengths[script]++] = f;
    }
    for (Script script : Script.values()) {
      int length = lengths[script.ordinal()];
      if (length > 0 && script != Script.NONE) {
        int[] own = Arrays.copyOf(features[script.ordinal()], length);
        scripts.put(script, new LetterWeights(new LetterWeightsBuilder(model, own)));
      }
    }
  }

  static LetterDetector load(Path file) throws IOException {
    return new LetterDetector(ModelFile.read(file));
  }

  /** The weights of a script's languages, where the model knows any. */
  @Nullable LetterWeights weights(Script script) {
    return scripts.get(script);
  }

  /** What a text with such letters says about its language; null where no language is known. */
  @Nullable SentenceEvidence evidence(Letters letters) {
    LetterWeights weights = scripts.get(letters.script());
    return weights == null
        ? null
        : SentenceEvidence.of(letters, weights, scratch.get(), temperatures);
  }

  /** The probability of each of {@link #weights}'s labels. */
  double[] probabilities(LetterWeights weights, Letters letters) {
    return softmax(weights.sums(letters, scratch.get()));
  }

  static double[] softmax(double[] sums) {
    double most = Double.NEGATIVE_INFINITY;
    for (double sum : sums) {
      most = Math.max(most, sum);
    }
    double[] probabilities = new double[sums.length];
    double total = 0;
    for (int i = 0; i < sums.length; i++) {
      probabilities[i] = Math.exp(sums[i] - most);
      total += probabilities[i];
    }
    for (int i = 0; i < sums.length; i++) {
      probabilities[i] /= total;
    }
    return probabilities;
  }

  /** The languages of the text's script, the most probable first; none without letters. */
  @Override
  public Language[] predictLanguages(CharSequence text) {
    Letters letters = Letters.of(text, 0, text.length());
    LetterWeights weights = scripts.get(letters.script());
    if (weights == null) {
      return new Language[0];
    }
    double[] probabilities = probabilities(weights, letters);
    Language[] languages = new Language[probabilities.length];
    for (int i = 0; i < languages.length; i++) {
      languages[i] = new Language(weights.labels().get(i), probabilities[i]);
    }
    Arrays.sort(languages, Comparator.comparingDouble(Language::getConfidence).reversed());
    return languages;
  }

  /** The most probable language; {@code und} with confidence 0 without letters. */
  @Override
  public Language predictLanguage(CharSequence text) {
    Language[] languages = predictLanguages(text);
    return languages.length == 0 ? new Language("und", 0) : languages[0];
  }

  @Override
  public String[] getSupportedLanguages() {
    return labels.clone();
  }
}

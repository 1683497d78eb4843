package org.tahlil.language;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import org.jspecify.annotations.Nullable;
import org.tahlil.text.Folding;
import org.tahlil.text.Script;

/**
 * Evaluates a language model of OpenNLP with {@link LetterSequences} as features: the probabilities
 * of its {@code NaiveBayesModel}, among the languages of the text's script only, at many times the
 * speed of {@code LanguageDetectorME}, which moreover takes the logarithm of how often a feature
 * occurs, so that its answers differ a little where one does so more than once. Safe for use by
 * several threads.
 */
final class LetterDetector implements LanguageDetector {
  /** The entry of a model file that holds the tables, made from OpenNLP's entry beside it. */
  static final String TABLES = "letters.tables";

  private final Temperatures temperatures;
  private final Map<Script, LetterWeights> scripts = new EnumMap<>(Script.class);
  private final ThreadLocal<Map<Script, LetterWeights.Scratch>> scratch =
      ThreadLocal.withInitial(() -> new EnumMap<>(Script.class));

  LetterDetector(ModelFile model) {
    this(model, Temperatures.of(model.property(Temperatures.PROPERTY, "1")));
  }

  LetterDetector(ModelFile model, Temperatures temperatures) {
    this(tables(model), temperatures);
  }

  private LetterDetector(Map<Script, LetterTable> tables, Temperatures temperatures) {
    this.temperatures = temperatures;
    tables.forEach((script, table) -> scripts.put(script, new LetterWeights(table)));
  }

  /**
   * Reads the tables of a model file.
   *
   * @throws IOException where it cannot be read or holds none; the message names the file
   */
  static LetterDetector load(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Properties manifest = new Properties();
      try (InputStream in = entry(zip, ModelFile.MANIFEST)) {
        manifest.load(in);
      }
      ByteBuffer bytes;
      try (InputStream in = entry(zip, TABLES)) {
        bytes = ByteBuffer.wrap(in.readAllBytes());
      }
      Map<Script, LetterTable> tables = new EnumMap<>(Script.class);
      while (bytes.hasRemaining()) {
        tables.put(Script.values()[bytes.get()], LetterTable.read(bytes));
      }
      return new LetterDetector(
          tables, Temperatures.of(manifest.getProperty(Temperatures.PROPERTY, "1")));
    } catch (IOException | RuntimeException e) {
      throw new IOException(file + ": no readable language model (" + e + ")", e);
    }
  }

  private static InputStream entry(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("no entry " + name);
    }
    return zip.getInputStream(entry);
  }

  /** The entry {@value #TABLES} for {@code model}. */
  static byte[] tablesOf(ModelFile model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (Map.Entry<Script, LetterTable> table : tables(model).entrySet()) {
      out.writeByte(table.getKey().ordinal());
      table.getValue().write(out);
    }
    return bytes.toByteArray();
  }

  private static Map<Script, LetterTable> tables(ModelFile model) {
    int[][] features = new int[Script.values().length][model.size()];
    int[] lengths = new int[features.length];
    for (int f = 0; f < model.size(); f++) {
      char first = model.characters[model.starts[f]];
      char letter = first == ' ' ? model.characters[model.starts[f] + 1] : first;
      // The apostrophe is read with Latin letters.
      int script = (letter == Folding.APOSTROPHE ? Script.LATIN : Script.of(letter)).ordinal();
      features[script][lengths[script]++] = f;
    }
    Map<Script, LetterTable> tables = new EnumMap<>(Script.class);
    for (Script script : Script.values()) {
      int length = lengths[script.ordinal()];
      if (length > 0 && script != Script.NONE) {
        int[] own = Arrays.copyOf(features[script.ordinal()], length);
        tables.put(script, LetterTableBuilder.build(model, own));
      }
    }
    return tables;
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
        : SentenceEvidence.of(letters, weights, sums(weights, letters), temperatures);
  }

  /** For each of the weights' labels its prior and the weights of the features. */
  double[] sums(LetterWeights weights, Letters letters) {
    LetterWeights.Scratch own =
        scratch.get().computeIfAbsent(letters.script(), script -> weights.scratch());
    return weights.sums(letters, own);
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
    double[] probabilities = softmax(sums(weights, letters));
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
    Set<String> labels = new LinkedHashSet<>();
    scripts.values().forEach(weights -> labels.addAll(weights.labels()));
    return labels.toArray(String[]::new);
  }
}

package org.tahlil.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.naivebayes.NaiveBayesModel;
import opennlp.tools.ml.naivebayes.NaiveBayesTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.tahlil.text.Language;
import org.tahlil.text.Script;

/**
 * Trains the language model with OpenNLP's naive Bayes trainer: the languages of each script by
 * themselves, put together in one model. {@code und} stands for mangled text of every script; as
 * the last outcome of every feature it also keeps OpenNLP's evaluation right, which smooths no
 * outcome behind the last one that a feature names.
 */
final class LanguageTrainer {
  /** Features in fewer texts are left out. */
  private final int cutoff;

  LanguageTrainer(int cutoff) {
    this.cutoff = cutoff;
  }

  /**
   * A model of the languages of {@code texts} whose script is Arabic, Cyrillic or Latin.
   *
   * @param properties entries of the model's manifest
   */
  LanguageDetectorModel train(List<TrainingText> texts, Map<String, String> properties)
      throws IOException {
    Map<Script, List<TrainingText>> scripts = byScript(texts);
    List<TrainingText> mangled = MangledTexts.of(texts);
    List<String> outcomes = outcomes(scripts);
    List<String> features = new ArrayList<>();
    List<Context> counts = new ArrayList<>();
    for (Map.Entry<Script, List<TrainingText>> script : scripts.entrySet()) {
      List<TrainingText> all = new ArrayList<>(script.getValue());
      mangled.stream().filter(t -> script(t) == script.getKey()).forEach(all::add);
      merge(count(all), outcomes, features, counts);
    }
    NaiveBayesModel model =
        new NaiveBayesModel(
            counts.toArray(Context[]::new),
            features.toArray(String[]::new),
            outcomes.toArray(String[]::new));
    LetterSequencesFactory.register();
    Map<String, String> manifest = new HashMap<>(properties);
    manifest.put("Timestamp", "0");
    return new LanguageDetectorModel(model, manifest, new LetterSequencesFactory());
  }

  /** The texts that are in the script of most texts of their language. */
  private static Map<Script, List<TrainingText>> byScript(List<TrainingText> texts) {
    Map<String, Map<Script, List<TrainingText>>> languages = new TreeMap<>();
    for (TrainingText text : texts) {
      languages
          .computeIfAbsent(text.label(), label -> new EnumMap<>(Script.class))
          .computeIfAbsent(script(text), script -> new ArrayList<>())
          .add(text);
    }
    Map<Script, List<TrainingText>> scripts = new EnumMap<>(Script.class);
    for (Map<Script, List<TrainingText>> byScript : languages.values()) {
      Script main =
          byScript.entrySet().stream()
              .max(Comparator.comparingInt(entry -> entry.getValue().size()))
              .orElseThrow()
              .getKey();
      if (main == Script.ARABIC || main == Script.CYRILLIC || main == Script.LATIN) {
        scripts
            .computeIfAbsent(main, s -> new ArrayList<>())
            .addAll(byScript.getOrDefault(main, List.of()));
      }
    }
    return scripts;
  }

  private static Script script(TrainingText text) {
    return Letters.of(text.text(), 0, text.text().length()).script();
  }

  /** The labels, script by script, each script's in order, {@code und} at the end. */
  private static List<String> outcomes(Map<Script, List<TrainingText>> scripts) {
    List<String> outcomes = new ArrayList<>();
    for (List<TrainingText> texts : scripts.values()) {
      TreeSet<String> labels = new TreeSet<>();
      texts.forEach(text -> labels.add(text.label()));
      outcomes.addAll(labels);
    }
    outcomes.add(Language.UNDETERMINED.tag());
    return outcomes;
  }

  /** In how many texts of each language each feature occurs. */
  private AbstractModel count(List<TrainingText> texts) throws IOException {
    Map<String, String> names = new HashMap<>();
    List<Event> events = new ArrayList<>();
    BitSet alphabet = alphabet(texts);
    for (TrainingText text : texts) {
      String[] context =
          Arrays.stream(LetterSequences.of(text.text()))
              .filter(feature -> feature.chars().allMatch(alphabet::get))
              .toArray(String[]::new);
      // Millions of equal strings are held once.
      Arrays.setAll(context, i -> names.computeIfAbsent(context[i], name -> name));
      if (context.length > 0) {
        events.add(new Event(text.label(), context));
      }
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, NaiveBayesTrainer.NAIVE_BAYES_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put("DataIndexer", "OnePass");
    EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
    return (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
  }

  /** The space and as many of the most frequent letters as the evaluation can take. */
  private static BitSet alphabet(List<TrainingText> texts) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (TrainingText text : texts) {
      Letters letters = Letters.of(text.text(), 0, text.text().length());
      for (int i = 1; i < letters.length(); i++) {
        counts.merge((int) letters.chars()[i], 1, Integer::sum);
      }
    }
    BitSet alphabet = new BitSet();
    counts.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
        .limit(LetterTable.MOST_CHARACTERS)
        .forEach(entry -> alphabet.set(entry.getKey()));
    return alphabet;
  }

  private static void merge(
      AbstractModel model, List<String> outcomes, List<String> features, List<Context> counts) {
    Object[] data = model.getDataStructures();
    @SuppressWarnings("unchecked")
    Map<String, Context> byFeature = (Map<String, Context>) data[1];
    String[] labels = (String[]) data[2];
    Integer[] order = new Integer[labels.length];
    Arrays.setAll(order, o -> o);
    Arrays.sort(order, (a, b) -> outcomes.indexOf(labels[a]) - outcomes.indexOf(labels[b]));
    int[] pattern = Arrays.stream(order).mapToInt(o -> outcomes.indexOf(labels[o])).toArray();
    for (Map.Entry<String, Context> feature : new TreeMap<>(byFeature).entrySet()) {
      double[] own = feature.getValue().getParameters();
      double[] ordered = Arrays.stream(order).mapToDouble(o -> own[o]).toArray();
      features.add(feature.getKey());
      counts.add(sparse(pattern, ordered));
    }
  }

  /** Without the outcomes whose count is zero, but always with the last one. */
  private static Context sparse(int[] pattern, double[] counts) {
    int[] kept =
        IntStream.range(0, counts.length)
            .filter(i -> counts[i] != 0 || i == counts.length - 1)
            .toArray();
    return new Context(
        Arrays.stream(kept).map(i -> pattern[i]).toArray(),
        Arrays.stream(kept).mapToDouble(i -> counts[i]).toArray());
  }
}

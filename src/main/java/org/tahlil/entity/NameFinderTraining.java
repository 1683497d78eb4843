package org.tahlil.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderEventStream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.ext.ExtensionLoader;
import org.tahlil.text.Language;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;

/**
 * Trains OpenNLP name finders: OpenNLP's events and model file, with weights from {@link
 * WeightLearning}. Weights are rounded to {@link #STEP}, which makes sums of them exact in any
 * order, and what rounds to nothing is left out.
 */
final class NameFinderTraining {
  /** Weights are multiples of this. */
  static final double STEP = 1.0 / 256;

  /** OpenNLP adds this feature on its own; its token classes know no case but in Latin script. */
  private static final String TOKEN_CLASS_OF_LATIN = "powf=";

  /** Name of the word classes in a model. */
  static final String WORD_CLASSES = "word.classes";

  /** Key in a model's manifest of the hash of what it was trained on. */
  private static final String DATA_HASH = "Training-Data-SHA-256";

  private final Language language;
  private final Function<Set<String>, WordClasses> classes;
  private final Function<String, Tokens> tokenizer;
  private final Settings settings;

  /**
   * @param cutoff a feature seen fewer times is left out
   */
  record Settings(int cutoff, WeightLearning.Settings learning) {
    static final Settings DEFAULT = new Settings(2, new WeightLearning.Settings(20, 0.2f, 5e-7f));
  }

  /**
   * @param classes what is known of words, given those that are common in the training texts
   */
  NameFinderTraining(
      Language language,
      Function<Set<String>, WordClasses> classes,
      Function<String, Tokens> tokenizer,
      Settings settings) {
    this.language = language;
    this.classes = classes;
    this.tokenizer = tokenizer;
    this.settings = settings;
    allowFeatures();
  }

  /** Lets OpenNLP load the feature generators that a model of this project names. */
  static void allowFeatures() {
    ExtensionLoader.registerAllowedPackage(NameFeatures.class.getPackageName());
  }

  TokenNameFinderModel train(List<Source> sources) throws IOException {
    List<List<NameSample>> samples = new ArrayList<>();
    for (Source source : sources) {
      samples.add(source.texts().stream().map(this::sample).flatMap(Optional::stream).toList());
    }
    List<NameSample> once = CommonWords.help(language) ? distinct(sources) : List.of();
    WordClasses inTraining = classes.apply(CommonWords.inTraining(once));
    WordClasses inUse = classes.apply(CommonWords.inUse(once));
    byte[] features = features();
    TokenNameFinderFactory factory = factory(features, inUse);
    return new TokenNameFinderModel(
        language.base(),
        learn(sources, samples, factory(features, inTraining)),
        NameFinderME.DEFAULT_BEAM_SIZE,
        features,
        Map.of(WORD_CLASSES, inUse),
        new HashMap<>(Map.of(DATA_HASH, hash(sources))),
        factory.createSequenceCodec(),
        factory);
  }

  private static TokenNameFinderFactory factory(byte[] features, WordClasses classes) {
    return new TokenNameFinderFactory(features, Map.of(WORD_CLASSES, classes), new BioCodec());
  }

  /** The sentences of the language itself, each once. */
  private List<NameSample> distinct(List<Source> sources) {
    return sources.stream()
        .filter(source -> source.kind() == Source.Kind.NEAR)
        .flatMap(source -> source.texts().stream())
        .distinct()
        .map(this::sample)
        .flatMap(Optional::stream)
        .toList();
  }

  /** The sentence as OpenNLP wants it; empty where it has no token. */
  Optional<NameSample> sample(AnnotatedText marked) {
    String text = marked.text();
    NameTokens tokens =
        NameTokens.of(text, new Span(0, text.length()), tokenizer.apply(text), language);
    if (tokens.size() == 0) {
      return Optional.empty();
    }
    List<opennlp.tools.util.Span> names = new ArrayList<>();
    int free = 0;
    for (AnnotatedText.Name name : marked.names()) {
      int first = free;
      while (first < tokens.size() && tokens.end(first) <= name.span().start()) {
        first++;
      }
      int end = first;
      while (end < tokens.size() && tokens.start(end) < name.span().end()) {
        end++;
      }
      if (end > first) {
        names.add(new opennlp.tools.util.Span(first, end, name.type().name()));
        free = end;
      }
    }
    return Optional.of(
        new NameSample(tokens.strings(), names.toArray(new opennlp.tools.util.Span[0]), true));
  }

  /** SHA-256 of all texts and marks, in order. */
  private static String hash(List<Source> sources) {
    StringBuilder all = new StringBuilder();
    for (Source source : sources) {
      all.append(source.name()).append(' ').append(source.kind()).append('\n');
      source.texts().forEach(text -> all.append(text).append('\n'));
    }
    return NameModels.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private GISModel learn(
      List<Source> sources, List<List<NameSample>> samples, TokenNameFinderFactory factory)
      throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    TreeSet<String> outcomes = new TreeSet<>();
    int size = 0;
    for (List<NameSample> part : samples) {
      size += count(part, factory, numbers, outcomes);
    }
    numbers.values().removeIf(count -> count < settings.cutoff());
    List<String> features = new ArrayList<>(new TreeSet<>(numbers.keySet()));
    for (int i = 0; i < features.size(); i++) {
      numbers.put(features.get(i), i);
    }
    List<String> labels = new ArrayList<>(outcomes);
    int[][] contexts = new int[size][];
    int[] found = new int[size];
    int at = 0;
    int copies = 1;
    for (int s = 0; s < samples.size(); s++) {
      int copy = sources.get(s).kind() == Source.Kind.FAR ? copies++ : 0;
      try (ObjectStream<Event> events = events(samples.get(s), factory)) {
        for (Event event = events.read(); event != null; event = events.read()) {
          contexts[at] = context(event, numbers, copy * features.size());
          found[at++] = labels.indexOf(event.getOutcome());
        }
      }
    }
    WeightLearning learning =
        new WeightLearning(copies * features.size(), labels.size(), settings.learning());
    learning.learn(contexts, found);
    return model(learning, features, labels);
  }

  /** Counts features and collects outcomes; returns the number of events. */
  private static int count(
      List<NameSample> samples,
      TokenNameFinderFactory factory,
      Map<String, Integer> counts,
      Set<String> outcomes)
      throws IOException {
    int size = 0;
    try (ObjectStream<Event> events = events(samples, factory)) {
      for (Event event = events.read(); event != null; event = events.read()) {
        for (String feature : event.getContext()) {
          if (!feature.startsWith(TOKEN_CLASS_OF_LATIN)) {
            counts.merge(feature, 1, Integer::sum);
          }
        }
        outcomes.add(event.getOutcome());
        size++;
      }
    }
    return size;
  }

  /** Numbers of the event's features; where {@code copy} is not 0 those of their copies too. */
  private static int[] context(Event event, Map<String, Integer> numbers, int copy) {
    int[] general =
        Arrays.stream(event.getContext())
            .filter(numbers::containsKey)
            .mapToInt(feature -> numbers.getOrDefault(feature, -1))
            .toArray();
    if (copy == 0) {
      return general;
    }
    int[] both = Arrays.copyOf(general, 2 * general.length);
    for (int i = 0; i < general.length; i++) {
      both[general.length + i] = copy + general[i];
    }
    return both;
  }

  private static ObjectStream<Event> events(
      List<NameSample> samples, TokenNameFinderFactory factory) {
    return new NameFinderEventStream(
        ObjectStreamUtils.createObjectStream(samples),
        null,
        factory.createContextGenerator(),
        factory.createSequenceCodec());
  }

  private static byte[] features() throws IOException {
    try (InputStream in = NameFinderTraining.class.getResourceAsStream("features.xml")) {
      if (in == null) {
        throw new IOException("features.xml is missing beside " + NameFinderTraining.class);
      }
      return in.readAllBytes();
    }
  }

  private static GISModel model(
      WeightLearning learning, List<String> features, List<String> outcomes) {
    Map<String, Context> kept = new TreeMap<>();
    for (int feature = 0; feature < features.size(); feature++) {
      String name = features.get(feature);
      rounded(learning, feature, outcomes.size()).ifPresent(context -> kept.put(name, context));
    }
    return new GISModel(
        kept.values().toArray(new Context[0]),
        kept.keySet().toArray(new String[0]),
        outcomes.toArray(new String[0]));
  }

  private static Optional<Context> rounded(WeightLearning learning, int feature, int count) {
    int[] outcomes = new int[count];
    double[] weights = new double[count];
    int size = 0;
    for (int outcome = 0; outcome < count; outcome++) {
      double weight = Math.rint(learning.weight(feature, outcome) / STEP) * STEP;
      if (weight != 0) {
        outcomes[size] = outcome;
        weights[size++] = weight;
      }
    }
    return size == 0
        ? Optional.empty()
        : Optional.of(new Context(Arrays.copyOf(outcomes, size), Arrays.copyOf(weights, size)));
  }
}

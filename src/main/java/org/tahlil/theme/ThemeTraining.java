package org.tahlil.theme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tahlil.entity.Mention;
import org.tahlil.text.IdentifiedSentence;

/**
 * Trains the model that proposes themes, from coded texts and from neutral ones, and measures it by
 * cross-validation: what a text is measured with has not seen it, nor its translations; and of the
 * cues those that fire in this text alone ({@link SingleUses}) are left out.
 */
public final class ThemeTraining {
  private static final int FOLDS = 5;

  /** A feature of fewer examples is left out. */
  private static final int CUTOFF = 2;

  private final CompiledCodebook compiled;
  private final List<String> themes;
  private final List<Read> examples;
  private final List<String> features;

  /**
   * A text to learn from.
   *
   * @param group examples of one group are never divided between training and measuring:
   *     translations, sentences of a document
   * @param text with its sentences and their mentions
   * @param themes what a coder found; empty where the cues' own hits are taken for it
   */
  public record Example(String group, Parts text, Optional<SortedSet<String>> themes) {}

  /**
   * A text after the stages before this one.
   *
   * @param mentions of each sentence
   */
  public record Parts(
      String text, List<IdentifiedSentence> sentences, List<List<Mention>> mentions) {
    public Parts {
      sentences = List.copyOf(sentences);
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * What came out.
   *
   * @param coded examples with themes by a coder
   * @param neutral examples without
   * @param features that the model has weights for
   * @param proposals the model's proposals for the coded examples, each by a model that had not
   *     seen it
   */
  public record Result(int coded, int neutral, int features, List<Proposals> proposals) {
    public Result {
      proposals = List.copyOf(proposals);
    }
  }

  /**
   * The answers of both engines to one coded example.
   *
   * @param example the example's place in the list of all
   * @param byCue ids of themes found by cue, without the cues that fire in this text alone
   * @param byModel probabilities by theme id
   */
  public record Proposals(int example, SortedSet<String> byCue, Map<String, Double> byModel) {}

  /**
   * What is found in an example.
   *
   * @param byCue themes by cue
   * @param names of features
   */
  private record Found(SortedSet<String> byCue, SortedSet<String> names) {}

  /** An example as the learner sees it. */
  private static final class Read {
    private final int fold;
    private final boolean coded;
    private final int[] features;
    private final boolean[] labels;

    /** What is found without the cues that fire in this text alone. */
    private final SortedSet<String> unseenByCue;

    private final int[] unseenFeatures;

    private Read(
        Example example, int[] features, boolean[] labels, Found unseen, int[] unseenFeatures) {
      this.fold = Math.floorMod(example.group().hashCode(), FOLDS);
      this.coded = example.themes().isPresent();
      this.features = features;
      this.labels = labels;
      this.unseenByCue = unseen.byCue;
      this.unseenFeatures = unseenFeatures;
    }
  }

  private ThemeTraining(Codebook codebook, List<Example> examples) {
    compiled = new CompiledCodebook(codebook);
    themes = codebook.themes().stream().map(Theme::id).toList();
    SingleUses singleUses = new SingleUses(compiled, examples);
    List<Found> found = new ArrayList<>();
    Map<String, Integer> seen = new TreeMap<>();
    for (Example example : examples) {
      found.add(read(example.text(), new BitSet()));
      found.getLast().names.forEach(name -> seen.merge(name, 1, Integer::sum));
    }
    seen.values().removeIf(count -> count < CUTOFF);
    features = List.copyOf(seen.keySet());
    Map<String, Integer> numbers = new HashMap<>();
    features.forEach(name -> numbers.put(name, numbers.size()));
    this.examples = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      boolean[] labels = labels(example.themes().orElse(found.get(i).byCue));
      Found unseen = read(example.text(), singleUses.in(example.group()));
      int[] known = numbers(found.get(i), numbers);
      this.examples.add(new Read(example, known, labels, unseen, numbers(unseen, numbers)));
    }
  }

  private static int[] numbers(Found found, Map<String, Integer> numbers) {
    return found.names.stream()
        .filter(numbers::containsKey)
        .mapToInt(name -> numbers.getOrDefault(name, -1))
        .toArray();
  }

  /**
   * Trains on all examples and writes the model.
   *
   * @param out the model's file; replaced where it exists
   * @throws IllegalArgumentException where no example is coded
   */
  public static Result train(Codebook codebook, List<Example> examples, Path out)
      throws IOException {
    if (examples.stream().noneMatch(example -> example.themes().isPresent())) {
      throw new IllegalArgumentException("no coded texts to learn from");
    }
    ThemeTraining training = new ThemeTraining(codebook, examples);
    float[][] scores = training.heldOutScores();
    Calibration calibration = training.calibration(scores);
    ThemeWeights weights = training.weights(calibration);
    weights.write(out);
    int coded = (int) training.examples.stream().filter(example -> example.coded).count();
    return new Result(
        coded,
        examples.size() - coded,
        weights.features().size(),
        training.proposals(scores, calibration));
  }

  /** The cues' hits in a text and its features, without some leaves. */
  private Found read(Parts text, BitSet without) {
    FeatureNames names = new FeatureNames(compiled.setNames());
    Evaluation evaluation = new Evaluation(compiled);
    evaluation.leaveOut(without);
    ThemeFeatures reader = new ThemeFeatures(compiled);
    SortedSet<String> byCue = new TreeSet<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      IdentifiedSentence sentence = text.sentences().get(i);
      List<Mention> mentions = text.mentions().get(i);
      evaluation.start(text.text(), sentence, mentions);
      CueTagger.hits(evaluation, compiled, sentence).forEach(hit -> byCue.add(hit.theme()));
      reader.read(evaluation, mentions, List.of(), names);
    }
    return new Found(byCue, names.names());
  }

  private boolean[] labels(SortedSet<String> ids) {
    boolean[] labels = new boolean[themes.size()];
    for (int theme = 0; theme < labels.length; theme++) {
      labels[theme] = ids.contains(themes.get(theme));
    }
    return labels;
  }

  /** The scores of each example by a model that has not seen its fold. */
  private float[][] heldOutScores() {
    float[][] scores = new float[examples.size()][];
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      ThemeLearning learning =
          learn(examples.stream().filter(example -> example.fold != held).toList());
      for (int i = 0; i < scores.length; i++) {
        if (examples.get(i).fold == fold) {
          scores[i] = learning.scores(examples.get(i).unseenFeatures);
        }
      }
    }
    return scores;
  }

  private ThemeLearning learn(List<Read> seen) {
    ThemeLearning learning =
        new ThemeLearning(features.size(), themes.size(), ThemeLearning.Settings.DEFAULT);
    learning.learn(
        seen.stream().map(example -> example.features).toArray(int[][]::new),
        seen.stream().map(example -> example.labels).toArray(boolean[][]::new));
    return learning;
  }

  /**
   * From scores to probabilities, fitted to the decisions about coded examples as if the cues had
   * not seen them: those where no cue speaks for the theme, in which a proposal adds something and
   * must be right as often as it says, and those where one does.
   */
  private record Calibration(ScoreCalibration silent, ScoreCalibration byCue) {
    double probability(double score, boolean found) {
      return (found ? byCue : silent).probability(score);
    }
  }

  private Calibration calibration(float[][] scores) {
    List<List<Float>> values = List.of(new ArrayList<>(), new ArrayList<>());
    List<List<Boolean>> labels = List.of(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < scores.length; i++) {
      Read example = examples.get(i);
      for (int theme = 0; theme < themes.size() && example.coded; theme++) {
        int found = example.unseenByCue.contains(themes.get(theme)) ? 1 : 0;
        values.get(found).add(scores[i][theme]);
        labels.get(found).add(example.labels[theme]);
      }
    }
    ScoreCalibration silent =
        ScoreCalibration.fit(values.get(0), labels.get(0)).cautious(values.get(0), labels.get(0));
    return new Calibration(silent, silent.shifted(values.get(1), labels.get(1)));
  }

  private ThemeWeights weights(Calibration calibration) {
    ThemeLearning learning = learn(examples);
    Map<String, double[]> weights = new HashMap<>();
    for (int feature = 0; feature < features.size(); feature++) {
      double[] row = new double[themes.size()];
      boolean every = features.get(feature).equals(FeatureNames.EVERY);
      for (int theme = 0; theme < row.length; theme++) {
        row[theme] =
            calibration.silent().slope() * learning.weight(feature, theme)
                + (every ? calibration.silent().offset() : 0);
      }
      weights.put(features.get(feature), row);
    }
    for (int theme = 0; theme < themes.size(); theme++) {
      double[] row = new double[themes.size()];
      row[theme] = calibration.byCue().offset() - calibration.silent().offset();
      weights.put(FeatureNames.THEME + themes.get(theme), row);
    }
    return ThemeWeights.rounded(themes, weights);
  }

  private List<Proposals> proposals(float[][] scores, Calibration calibration) {
    List<Proposals> proposals = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      if (examples.get(i).coded) {
        Map<String, Double> byModel = new TreeMap<>();
        for (int theme = 0; theme < themes.size(); theme++) {
          boolean found = examples.get(i).unseenByCue.contains(themes.get(theme));
          byModel.put(themes.get(theme), calibration.probability(scores[i][theme], found));
        }
        proposals.add(new Proposals(i, examples.get(i).unseenByCue, byModel));
      }
    }
    return proposals;
  }
}

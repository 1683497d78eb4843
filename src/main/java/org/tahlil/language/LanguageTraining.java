package org.tahlil.language;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Trains the language models from a folder of labelled texts and writes them to files. */
public final class LanguageTraining {
  private static final int CUTOFF = 3;

  /** Every how manieth text is held out while the confidence is fitted. */
  private static final int HELD_OUT = 5;

  /** Characters of a text that is cut short. */
  private static final int SNIPPET = 40;

  private LanguageTraining() {}

  /**
   * Trains on everything under {@code data} (see {@link TrainingTexts}): the language model goes to
   * {@code out}, the one that tells Dari from Iranian Persian beside it, with {@code -persian}
   * before the ending of its name.
   *
   * @param log what was read and measured goes there
   * @throws IOException where the data cannot be read or a file cannot be written
   * @throws IllegalArgumentException where {@code data} holds no labelled texts
   */
  public static void train(Path data, Path out, PrintWriter log) throws IOException {
    List<TrainingText> texts = TrainingTexts.read(data);
    if (texts.isEmpty()) {
      throw new IllegalArgumentException(
          data + ": no labelled texts; expected folders such as " + TrainingTexts.CORPORA);
    }
    train(texts, out, log);
  }

  /** Trains on {@code given} and on the texts that come with the program. */
  static void train(List<TrainingText> given, Path out, PrintWriter log) throws IOException {
    log.printf(Locale.ROOT, "%d texts of %d languages%n", given.size(), languages(given));
    List<TrainingText> texts = new ArrayList<>(given);
    texts.addAll(TrainingTexts.bundled());
    Temperatures temperatures = calibrate(texts, log);
    Map<String, String> manifest = Map.of(Temperatures.PROPERTY, temperatures.toString());
    LanguageDetectorModel model = new LanguageTrainer(CUTOFF).train(texts, manifest);
    byte[] tables = LetterDetector.tablesOf(ModelFile.of(model));
    ReproducibleModel.write(model, Map.of(LetterDetector.TABLES, tables), out);
    ReproducibleModel.write(PersianTrainer.train(texts), persian(out));
    log.printf(Locale.ROOT, "%s: %d bytes%n", out, Files.size(out));
    log.printf(Locale.ROOT, "%s: %d bytes%n", persian(out), Files.size(persian(out)));
  }

  /** The file of the model that tells Dari from Iranian Persian, beside the language model. */
  static Path persian(Path model) {
    String name = String.valueOf(model.getFileName());
    int dot = name.lastIndexOf('.');
    return model.resolveSibling(
        dot < 0 ? name + "-persian" : name.substring(0, dot) + "-persian" + name.substring(dot));
  }

  private static long languages(List<TrainingText> texts) {
    return texts.stream().map(TrainingText::label).distinct().count();
  }

  /** Fits the confidence to one text in five, with a model of the other four, and measures both. */
  private static Temperatures calibrate(List<TrainingText> texts, PrintWriter log)
      throws IOException {
    List<TrainingText> known = new ArrayList<>();
    List<TrainingText> held = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      // Lists of words are no sentences to measure on.
      boolean isHeld = i % HELD_OUT == 0 && !TrainingTexts.isEveryday(texts.get(i));
      (isHeld ? held : known).add(texts.get(i));
    }
    ModelFile model = ModelFile.of(new LanguageTrainer(CUTOFF).train(known, Map.of()));
    Temperatures temperatures = Temperatures.fit(new LetterDetector(model), held);
    log.printf(Locale.ROOT, "slopes of the evidence by length: %s%n", temperatures);
    measure(new LetterDetector(model, temperatures), held, log);
    return temperatures;
  }

  /** Prints how many of the texts get their language, whole and cut; Dari counts as Persian. */
  private static void measure(LetterDetector detector, List<TrainingText> held, PrintWriter log) {
    Map<String, int[]> counts = new TreeMap<>();
    Set<String> known = Set.of(detector.getSupportedLanguages());
    for (TrainingText text : held) {
      String label = text.label().equals(PersianTrainer.DARI) ? "fa" : text.label();
      if (!known.contains(label)) {
        continue;
      }
      int[] count = counts.computeIfAbsent(label, tag -> new int[3]);
      count[0]++;
      count[1] += label.equals(best(detector, text.text(), text.text().length())) ? 1 : 0;
      count[2] += label.equals(best(detector, text.text(), SNIPPET)) ? 1 : 0;
    }
    log.printf(
        Locale.ROOT,
        "right of one text in %d, left out of the measured training: whole, first %d characters%n",
        HELD_OUT,
        SNIPPET);
    counts.forEach(
        (label, count) ->
            log.printf(
                Locale.ROOT,
                "%-8s %6.2f %% %6.2f %% of %,d%n",
                label,
                100.0 * count[1] / count[0],
                100.0 * count[2] / count[0],
                count[0]));
  }

  private static String best(LetterDetector detector, String text, int length) {
    Letters letters = Letters.of(text, 0, Math.min(length, text.length()));
    SentenceEvidence evidence = detector.evidence(letters);
    return evidence == null
        ? "und"
        : evidence.labels.get(SentenceEvidence.best(evidence.probabilities));
  }
}

package org.tahlil.language;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Trains the language models from a folder of labelled texts and writes them to files. */
public final class LanguageTraining {
  private static final int CUTOFF = 3;

  /** Every how manieth text is held out while the confidence is fitted. */
  private static final int HELD_OUT = 5;

  private LanguageTraining() {}

  /**
   * Trains on everything under {@code data} (see {@link TrainingTexts}): the language model goes to
   * {@code out}, the one that tells Dari from Iranian Persian beside it, with {@code -persian}
   * before the ending of its name.
   *
   * @param log what was read and measured goes there
   * @throws IOException where the data cannot be read or a file cannot be written
   */
  public static void train(Path data, Path out, PrintWriter log) throws IOException {
    train(TrainingTexts.read(data), out, log);
  }

  /** Trains on {@code given} and on the texts that come with the program. */
  static void train(List<TrainingText> given, Path out, PrintWriter log) throws IOException {
    log.printf(Locale.ROOT, "%d texts of %d languages%n", given.size(), languages(given));
    List<TrainingText> texts = new ArrayList<>(given);
    texts.addAll(TrainingTexts.bundled());
    Temperatures temperatures = calibrate(texts, log);
    Map<String, String> manifest = Map.of(Temperatures.PROPERTY, temperatures.toString());
    ReproducibleModel.write(new LanguageTrainer(CUTOFF).train(texts, manifest), out);
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

  /** Fits the confidence to one text in five, with a model of the other four. */
  private static Temperatures calibrate(List<TrainingText> texts, PrintWriter log)
      throws IOException {
    List<TrainingText> known = new ArrayList<>();
    List<TrainingText> held = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      (i % HELD_OUT == 0 ? held : known).add(texts.get(i));
    }
    LanguageDetectorModel model = new LanguageTrainer(CUTOFF).train(known, Map.of());
    LetterDetector detector = new LetterDetector(ModelFile.of(model));
    Temperatures temperatures = Temperatures.fit(detector, held);
    log.printf(Locale.ROOT, "slopes of the evidence by length: %s%n", temperatures);
    return temperatures;
  }
}

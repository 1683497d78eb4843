package org.tahlil.language;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Trains the language model from a folder of labelled texts and writes it to a file. */
public final class LanguageTraining {
  private static final int CUTOFF = 3;

  private LanguageTraining() {}

  /**
   * Trains on everything under {@code data} (see {@link TrainingTexts}) and writes {@code out}.
   *
   * @throws IOException where the data cannot be read or the file cannot be written
   */
  public static void train(Path data, Path out) throws IOException {
    List<TrainingText> texts = TrainingTexts.read(data);
    LanguageDetectorModel model = new LanguageTrainer(CUTOFF).train(texts);
    try (OutputStream file = Files.newOutputStream(out)) {
      model.serialize(file);
    }
  }
}

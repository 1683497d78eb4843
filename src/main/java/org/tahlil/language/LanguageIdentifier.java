package org.tahlil.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Sentence;

/** Which language each sentence of a document is in. Safe for use by several threads. */
public interface LanguageIdentifier {
  /** Name of the model file in the folder of models. */
  String MODEL = "language.bin";

  /** One for each of {@code sentences}, in their order; neighbours help each other. */
  List<IdentifiedSentence> identify(String text, List<Sentence> sentences);

  /**
   * The identifier with the models of the folder {@code models}.
   *
   * @throws IOException where {@value #MODEL} or the model beside it is missing or damaged; the
   *     message names the file
   */
  static LanguageIdentifier create(Path models) throws IOException {
    Path model = models.resolve(MODEL);
    return new SentenceLanguages(
        LetterDetector.load(model), PersianVariants.load(LanguageTraining.persian(model)));
  }
}

package org.tahlil.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the texts of corpora that were made for something else, names for the most part: a token a
 * line, or whole documents. What is annotated is left out.
 */
final class AnnotatedTexts {
  private static final Map<String, String> LABELS =
      Map.of(
          "fa-peyma", "fa",
          "fa-parstwiner", "fa",
          "ru-nerel", "ru",
          "ru-factrueval2016-dev", "ru",
          "en-uner-ewt", "en");

  /** Shorter sentences are headings, dates and signatures. */
  private static final int SHORTEST = 25;

  private static final String TEXT = "# text = ";

  private AnnotatedTexts() {}

  /** The corpus that {@code file} is of, by the name of a folder above it; empty if of none. */
  static String corpus(Path file) {
    for (Path part : file.toAbsolutePath()) {
      if (LABELS.containsKey(part.toString())) {
        return part.toString();
      }
    }
    return "";
  }

  /** The sentences of {@code file}; none where it holds annotations only. */
  static List<TrainingText> read(Path file) throws IOException {
    String corpus = corpus(file);
    String label = LABELS.getOrDefault(corpus, "und");
    List<String> sentences =
        switch (corpus) {
          case "fa-peyma" -> tokens(file, '|');
          case "fa-parstwiner" -> tokens(file, '\t');
          case "en-uner-ewt" -> comments(file);
          default -> document(file);
        };
    return sentences.stream()
        .filter(sentence -> sentence.length() >= SHORTEST)
        .map(sentence -> new TrainingText(corpus, label, sentence))
        .toList();
  }

  /**
   * A token a line, what follows the last {@code separator} left out, sentences parted by blanks.
   */
  private static List<String> tokens(Path file, char separator) throws IOException {
    List<String> sentences = new ArrayList<>();
    if (!file.toString().endsWith(".txt")) {
      return sentences;
    }
    StringBuilder sentence = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      int end = line.lastIndexOf(separator);
      if (end > 0) {
        sentence.append(line, 0, end).append(' ');
      } else {
        sentences.add(sentence.toString().strip());
        sentence.setLength(0);
      }
    }
    sentences.add(sentence.toString().strip());
    return sentences;
  }

  private static List<String> comments(Path file) throws IOException {
    if (!file.toString().endsWith(".iob2")) {
      return List.of();
    }
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(TEXT))
          .map(line -> line.substring(TEXT.length()))
          .toList();
    }
  }

  private static List<String> document(Path file) throws IOException {
    List<String> sentences = new ArrayList<>();
    if (file.toString().endsWith(".txt")) {
      for (String line : Files.readAllLines(file)) {
        sentences.addAll(List.of(line.strip().split("(?<=[.!?]) +", -1)));
      }
    }
    return sentences;
  }
}

package org.tahlil.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tahlil.text.Language;
import org.tahlil.text.Span;

/**
 * Names that were marked by hand in the lines of FLORES-200 dev: {@code annotations/LANGUAGE.tsv}
 * has line, start, end, type and maybe canonical id; the texts themselves stand in the data. The
 * first 150 lines are for measuring only, the others for training.
 */
final class MarkedLines {
  private static final int LINES = 997;
  private static final int GOLD = 150;

  private final List<AnnotatedText> texts;
  private final List<List<Optional<String>>> ids;

  private MarkedLines(List<AnnotatedText> texts, List<List<Optional<String>>> ids) {
    this.texts = texts;
    this.ids = ids;
  }

  /**
   * @param models folder with the annotations
   * @param lines of the corpus in {@code language}
   */
  static MarkedLines read(Path models, Language language, List<String> lines) throws IOException {
    List<List<AnnotatedText.Name>> names = new ArrayList<>();
    List<List<Optional<String>>> ids = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      names.add(new ArrayList<>());
      ids.add(new ArrayList<>());
    }
    Path file = models.resolve("annotations").resolve(language.tag() + ".tsv");
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] columns = line.split("\t", -1);
        int at = Integer.parseInt(columns[0]) - 1;
        Span span = new Span(Integer.parseInt(columns[1]), Integer.parseInt(columns[2]));
        names.get(at).add(new AnnotatedText.Name(span, EntityType.valueOf(columns[3])));
        ids.get(at).add(Optional.of(columns[4]).filter(id -> !id.isEmpty()));
      }
    }
    List<AnnotatedText> texts = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      texts.add(new AnnotatedText(lines.get(i), names.get(i)));
    }
    return new MarkedLines(texts, ids);
  }

  /** For measuring only; no training sees them. */
  List<AnnotatedText> gold() {
    return texts.subList(0, GOLD);
  }

  /** For training. */
  List<AnnotatedText> training() {
    return texts.subList(GOLD, LINES);
  }

  /** For each of {@link #gold} the canonical ids of its names. */
  List<List<Optional<String>>> goldIds() {
    return ids.subList(0, GOLD);
  }
}

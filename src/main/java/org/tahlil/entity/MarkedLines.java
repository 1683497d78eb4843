package org.tahlil.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tahlil.text.Language;
import org.tahlil.text.Span;

/**
 * Names that were marked by hand in lines of a corpus: {@code annotations/CORPUS-LANGUAGE.tsv} has
 * line, start, end, type and maybe canonical id; the texts themselves stand in the data.
 */
final class MarkedLines {
  private final ParallelCorpus corpus;
  private final SortedMap<Integer, Line> lines = new TreeMap<>();

  private MarkedLines(ParallelCorpus corpus) {
    this.corpus = corpus;
  }

  /**
   * A line whose names are all marked.
   *
   * @param ids canonical ids of the names, where somebody gave them
   */
  record Line(AnnotatedText text, List<Optional<String>> ids) {
    Line {
      ids = List.copyOf(ids);
    }
  }

  /**
   * @param models folder with the annotations
   * @param texts the lines of the corpus in {@code language}
   */
  static MarkedLines read(Path models, ParallelCorpus corpus, Language language, List<String> texts)
      throws IOException {
    SortedMap<Integer, List<String[]>> rows = new TreeMap<>();
    for (int line = 1; line <= corpus.whole(); line++) {
      rows.put(line, new ArrayList<>());
    }
    for (String row : Files.readAllLines(corpus.marks(models, language))) {
      if (!row.startsWith("#") && !row.isBlank()) {
        String[] columns = row.split("\t", -1);
        int line = Integer.parseInt(columns[0]);
        rows.computeIfAbsent(line, none -> new ArrayList<>()).add(columns);
      }
    }
    MarkedLines marked = new MarkedLines(corpus);
    rows.forEach((line, names) -> marked.lines.put(line, line(texts.get(line - 1), names)));
    return marked;
  }

  private static Line line(String text, List<String[]> rows) {
    List<AnnotatedText.Name> names = new ArrayList<>();
    List<Optional<String>> ids = new ArrayList<>();
    for (String[] columns : rows) {
      Span span = new Span(Integer.parseInt(columns[1]), Integer.parseInt(columns[2]));
      names.add(new AnnotatedText.Name(span, EntityType.valueOf(columns[3])));
      ids.add(Optional.of(columns[4]).filter(id -> !id.isEmpty()));
    }
    return new Line(new AnnotatedText(text, names), ids);
  }

  /** For measuring only; no training sees them. */
  List<Line> gold() {
    return List.copyOf(lines.headMap(corpus.measured() + 1).values());
  }

  /** For training. */
  List<AnnotatedText> training() {
    return lines.tailMap(corpus.measured() + 1).values().stream().map(Line::text).toList();
  }

  /** Whether somebody marked the line of this number, from 1. */
  boolean has(int line) {
    return lines.containsKey(line);
  }
}

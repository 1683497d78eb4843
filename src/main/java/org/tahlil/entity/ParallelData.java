package org.tahlil.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tahlil.text.Language;
import org.tahlil.text.Span;
import org.tahlil.text.UzbekScripts;

/** The parallel texts, each with English on one side, and the names marked in them. */
final class ParallelData {
  private final Path data;
  private final Path models;

  /**
   * @param data folder of the parallel corpora
   * @param models folder with the annotations
   */
  ParallelData(Path data, Path models) {
    this.data = data;
    this.models = models;
  }

  /** The lines of a corpus that are marked; empty where none is. */
  Optional<MarkedLines> marked(ParallelCorpus corpus, Language language) throws IOException {
    if (!Files.isRegularFile(corpus.marks(models, language))) {
      return Optional.empty();
    }
    return Optional.of(MarkedLines.read(models, corpus, language, texts(corpus, language)));
  }

  /** All pairs of English and a language, but those for measuring only. */
  List<Projection.Pair> pairs(Language language) throws IOException {
    return pairs(language, false);
  }

  /** The pairs whose names nobody marked. */
  List<Projection.Pair> unmarked(Language language) throws IOException {
    return pairs(language, true);
  }

  private List<Projection.Pair> pairs(Language language, boolean unmarked) throws IOException {
    List<Projection.Pair> pairs = new ArrayList<>();
    for (ParallelCorpus corpus : ParallelCorpus.ALL) {
      List<String> english = texts(corpus, Language.ENGLISH);
      List<String> translations = texts(corpus, language);
      Optional<MarkedLines> marked = marked(corpus, language);
      for (int i = corpus.measured(); i < Math.min(english.size(), translations.size()); i++) {
        int line = i + 1;
        boolean blank = english.get(i).isBlank() || translations.get(i).isBlank();
        boolean left = unmarked && marked.filter(lines -> lines.has(line)).isPresent();
        if (!blank && !left) {
          pairs.add(new Projection.Pair(english.get(i), translations.get(i)));
        }
      }
    }
    return pairs;
  }

  private List<String> texts(ParallelCorpus corpus, Language language) throws IOException {
    Optional<Path> file = corpus.texts(data, language);
    return file.isPresent() ? Files.readAllLines(file.get()) : List.of();
  }

  /** An Uzbek text in Cyrillic letters, with its names. */
  static AnnotatedText cyrillic(AnnotatedText latin) {
    return written(latin, UzbekScripts::cyrillic);
  }

  /** A text in Uzbek Latin letters, with its names. */
  static AnnotatedText latin(AnnotatedText cyrillic) {
    return written(cyrillic, UzbekScripts::latin);
  }

  private static AnnotatedText written(AnnotatedText marked, Function<String, String> as) {
    StringBuilder text = new StringBuilder();
    List<AnnotatedText.Name> names = new ArrayList<>();
    int at = 0;
    for (AnnotatedText.Name name : marked.names()) {
      text.append(as.apply(marked.text().substring(at, name.span().start())));
      int start = text.length();
      text.append(as.apply(name.span().of(marked.text())));
      names.add(new AnnotatedText.Name(new Span(start, text.length()), name.type()));
      at = name.span().end();
    }
    text.append(as.apply(marked.text().substring(at)));
    return new AnnotatedText(text.toString(), names);
  }
}

package org.tahlil.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tahlil.text.Language;
import org.tahlil.text.Span;
import org.tahlil.text.UzbekScripts;

/** The parallel texts: FLORES-200 dev, NLLB-Seed and TICO-19, each with English on one side. */
final class ParallelData {
  private static final Map<String, String> CODES =
      Map.of("ps", "pbt_Arab", "prs", "prs_Arab", "tg", "tgk_Cyrl", "uz-Latn", "uzn_Latn");

  private final Path data;

  /**
   * @param data folder of the parallel corpora
   */
  ParallelData(Path data) {
    this.data = data;
  }

  List<String> flores(Language language) throws IOException {
    String code = language.equals(Language.ENGLISH) ? "eng_Latn" : code(language);
    return Files.readAllLines(data.resolve("flores200-dev/" + code + ".dev"));
  }

  /** All pairs but those of FLORES-200, whose names are marked by hand: none in Tajik and Uzbek. */
  List<Projection.Pair> pairs(Language language) throws IOException {
    List<Projection.Pair> pairs = new ArrayList<>();
    Path seed = data.resolve("nllb-seed");
    if (Files.exists(seed.resolve(code(language)))) {
      pairs.addAll(
          pairs(
              Files.readAllLines(seed.resolve("eng_Latn")),
              Files.readAllLines(seed.resolve(code(language)))));
    }
    Path health = data.resolve("tico19");
    if (Files.exists(health.resolve("tico19-test." + language.tag()))) {
      pairs.addAll(
          pairs(
              Files.readAllLines(health.resolve("tico19-test.en")),
              Files.readAllLines(health.resolve("tico19-test." + language.tag()))));
    }
    return pairs;
  }

  private static String code(Language language) {
    String code = CODES.get(language.tag());
    if (code == null) {
      throw new IllegalArgumentException("no parallel texts for " + language);
    }
    return code;
  }

  private static List<Projection.Pair> pairs(List<String> english, List<String> translations) {
    List<Projection.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < Math.min(english.size(), translations.size()); i++) {
      if (!english.get(i).isBlank() && !translations.get(i).isBlank()) {
        pairs.add(new Projection.Pair(english.get(i), translations.get(i)));
      }
    }
    return pairs;
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

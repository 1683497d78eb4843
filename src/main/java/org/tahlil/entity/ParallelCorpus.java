package org.tahlil.entity;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tahlil.text.Language;

/**
 * A corpus of sentences in several languages, one a line, in which names are marked by hand.
 *
 * @param name as it is called in sources and files
 * @param whole how many lines at the beginning are marked even where they have no name
 * @param measured how many lines at the beginning are for measuring only
 * @param before what its files are called before the code of the language
 * @param after what follows the code
 * @param codes of the languages, by tag
 */
record ParallelCorpus(
    String name, int whole, int measured, String before, String after, Map<String, String> codes) {
  /** FLORES-200 dev: all lines are marked. */
  static final ParallelCorpus FLORES =
      new ParallelCorpus(
          "flores",
          997,
          150,
          "flores200-dev/",
          ".dev",
          Map.of(
              "en",
              "eng_Latn",
              "ps",
              "pbt_Arab",
              "ru",
              "rus_Cyrl",
              "prs",
              "prs_Arab",
              "tg",
              "tgk_Cyrl",
              "uz-Latn",
              "uzn_Latn"));

  /** NLLB-Seed: lines with several names are marked. */
  static final ParallelCorpus SEED =
      new ParallelCorpus(
          "seed",
          0,
          0,
          "nllb-seed/",
          "",
          Map.of("en", "eng_Latn", "ps", "pbt_Arab", "prs", "prs_Arab"));

  /** TICO-19 test: lines with several names are marked. */
  static final ParallelCorpus TICO =
      new ParallelCorpus(
          "tico",
          0,
          0,
          "tico19/tico19-test.",
          "",
          Map.of("en", "en", "ru", "ru", "ps", "ps", "prs", "prs"));

  static final List<ParallelCorpus> ALL = List.of(FLORES, SEED, TICO);

  ParallelCorpus {
    codes = Map.copyOf(codes);
  }

  /** The texts in a language; empty where the corpus does not have it. */
  Optional<Path> texts(Path data, Language language) {
    return Optional.ofNullable(codes.get(language.tag()))
        .map(code -> data.resolve(before + code + after));
  }

  /** The marks in a language, which there may be none of. */
  Path marks(Path models, Language language) {
    return models.resolve("annotations").resolve(name + "-" + language.tag() + ".tsv");
  }
}

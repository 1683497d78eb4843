package org.tahlil.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tahlil.text.Language;
import org.tahlil.text.Tokens;

/**
 * What each language's name finder learns from, and what it is measured on. English, Russian and
 * Persian have annotated data, English and Russian also lines marked by hand; the others have such
 * lines, names projected from English, and the data of a language that shares their script and
 * spells foreign names like them.
 */
final class TrainingData {
  /** Every tenth block of this many sentences is kept from the measured training. */
  private static final int BLOCK = 20;

  private static final int BLOCKS = 10;

  /** How often lines marked by hand count, beside projected ones. */
  private static final int WEIGHT = 3;

  /** The same where only lines with names are marked, which makes names look frequent. */
  private static final int WEIGHT_WITH_NAMES = 2;

  private final Path annotated;
  private final Path parallel;
  private final Path models;
  private final Function<String, Tokens> tokenizer;

  /**
   * @param data folder with {@code ner} and {@code lid}, or the first of them
   * @param models folder with lists of words, annotations and the English model
   */
  TrainingData(Path data, Path models, Function<String, Tokens> tokenizer) {
    boolean both = Files.isDirectory(data.resolve("ner"));
    this.annotated = both ? data.resolve("ner") : data;
    this.parallel = both ? data.resolve("lid") : data.resolveSibling("lid");
    this.models = models;
    this.tokenizer = tokenizer;
    if (!Files.isDirectory(annotated)) {
      throw new IllegalArgumentException("no such folder of annotated texts: " + annotated);
    }
  }

  /**
   * Sources to learn from, and to measure on.
   *
   * @param training without the measured texts
   * @param gold by name; no training sees those marked by hand, not even the last one
   * @param all what the model that is written learns from
   */
  record Split(List<Source> training, List<Source> gold, List<Source> all) {
    Split {
      training = List.copyOf(training);
      gold = List.copyOf(gold);
      all = List.copyOf(all);
    }
  }

  /**
   * @throws IllegalArgumentException where there is no data for the language
   */
  Split split(Language language) throws IOException {
    return switch (language.tag()) {
      case "en" -> withLines(blocks(EnglishData.read(annotated)), Language.ENGLISH);
      case "ru" -> withLines(blocks(RussianData.read(annotated)), Language.RUSSIAN);
      case "fa" -> persian();
      case "ps" -> own(Language.PASHTO, List.of());
      case "tg" -> own(Language.TAJIK, far(RussianData.read(annotated)));
      case "uz-Latn" -> own(Language.UZBEK_LATIN, latin(far(RussianData.read(annotated))));
      case "uz-Cyrl" -> uzbekCyrillic();
      default -> throw new IllegalArgumentException("no entity data for " + language);
    };
  }

  private static Split blocks(List<Source> sources) {
    List<Source> training = new ArrayList<>();
    List<Source> gold = new ArrayList<>();
    for (Source source : sources) {
      List<AnnotatedText> seen = new ArrayList<>();
      List<AnnotatedText> held = new ArrayList<>();
      for (int i = 0; i < source.texts().size(); i++) {
        (i / BLOCK % BLOCKS == BLOCKS - 1 ? held : seen).add(source.texts().get(i));
      }
      training.add(new Source(source.name(), seen, source.kind()));
      gold.add(new Source(source.name(), held, source.kind()));
    }
    return new Split(training, gold, sources);
  }

  /** Annotated data with lines marked by hand beside them, each once. */
  private Split withLines(Split annotated, Language language) throws IOException {
    List<Source> lines = new ArrayList<>();
    for (ParallelCorpus corpus : ParallelCorpus.ALL) {
      parallel()
          .marked(corpus, language)
          .ifPresent(marked -> lines.add(lines(corpus, language, 1, marked)));
    }
    return new Split(
        joined(annotated.training(), lines),
        joined(annotated.gold(), List.of(gold(language))),
        joined(annotated.all(), lines));
  }

  private static Source lines(
      ParallelCorpus corpus, Language language, int weight, MarkedLines marked) {
    return weighted(corpus.name() + "-" + language.tag(), weight, marked.training());
  }

  private static List<Source> far(List<Source> sources) {
    return sources.stream().map(s -> new Source(s.name(), s.texts(), Source.Kind.FAR)).toList();
  }

  /** Lines marked by hand, projected names, and {@code others}. */
  private Split own(Language language, List<Source> others) throws IOException {
    List<Source> sources = new ArrayList<>(marked(language));
    sources.add(projected(language));
    sources.add(news(language));
    sources.addAll(others);
    return new Split(sources, List.of(gold(language)), sources);
  }

  private List<Source> marked(Language language) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (ParallelCorpus corpus : ParallelCorpus.ALL) {
      Optional<MarkedLines> lines = parallel().marked(corpus, language);
      if (lines.isPresent()) {
        int weight = corpus.whole() > 0 ? WEIGHT : WEIGHT_WITH_NAMES;
        sources.add(lines(corpus, language, weight, lines.get()));
      }
    }
    return sources;
  }

  private Source gold(Language language) throws IOException {
    MarkedLines lines = parallel().marked(ParallelCorpus.FLORES, language).orElseThrow();
    List<AnnotatedText> texts = lines.gold().stream().map(MarkedLines.Line::text).toList();
    return new Source("flores-" + language.tag(), texts, Source.Kind.NEAR);
  }

  private Source news(Language language) throws IOException {
    return weighted("news-" + language.tag(), WEIGHT, MarkedNews.read(models, language));
  }

  private static Source weighted(String name, int weight, List<AnnotatedText> marked) {
    return new Source(
        name,
        Collections.nCopies(weight, marked).stream().flatMap(List::stream).toList(),
        Source.Kind.NEAR);
  }

  private ParallelData parallel() {
    return new ParallelData(parallel, models);
  }

  private Source projected(Language language) throws IOException {
    GazetteerTagger gazetteer = new GazetteerTagger(FormIndex.of(GazetteerReader.read()));
    FastNameFinder finder =
        new FastNameFinder(NameModels.read(Files.readAllBytes(models.resolve("entities-en.bin"))));
    EntityTagger english =
        new CombinedTagger(gazetteer, new ModelTagger(Map.of(Language.ENGLISH, () -> finder)));
    List<AnnotatedText> projected =
        new Projection(language, tokenizer, english, gazetteer)
            .project(parallel().unmarked(language), parallel().pairs(language));
    return new Source("projected-" + language.tag(), projected, Source.Kind.NEAR);
  }

  private Split persian() throws IOException {
    Split persian = blocks(PersianData.read(annotated));
    List<Source> dari = new ArrayList<>(marked(Language.DARI));
    dari.add(news(Language.DARI));
    dari.addAll(far(List.of(projected(Language.DARI))));
    return new Split(
        joined(persian.training(), dari),
        joined(persian.gold(), List.of(gold(Language.DARI))),
        joined(persian.all(), dari));
  }

  private static List<Source> joined(List<Source> some, List<Source> others) {
    List<Source> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private Split uzbekCyrillic() throws IOException {
    List<Source> own =
        cyrillic(
            joined(
                marked(Language.UZBEK_LATIN),
                List.of(projected(Language.UZBEK_LATIN), news(Language.UZBEK_LATIN))));
    List<AnnotatedText> gold =
        gold(Language.UZBEK_LATIN).texts().stream().map(ParallelData::cyrillic).toList();
    List<Source> all = joined(own, far(RussianData.read(annotated)));
    return new Split(all, List.of(new Source("flores-uz-Cyrl", gold, Source.Kind.NEAR)), all);
  }

  private static List<Source> cyrillic(List<Source> latin) {
    return written(latin, "-Cyrl", ParallelData::cyrillic);
  }

  private static List<Source> latin(List<Source> cyrillic) {
    return written(cyrillic, "-Latn", ParallelData::latin);
  }

  private static List<Source> written(
      List<Source> sources, String script, Function<AnnotatedText, AnnotatedText> as) {
    return sources.stream()
        .map(s -> new Source(s.name() + script, s.texts().stream().map(as).toList(), s.kind()))
        .toList();
  }
}

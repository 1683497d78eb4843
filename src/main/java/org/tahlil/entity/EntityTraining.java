package org.tahlil.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.tahlil.segment.SentenceSplitter;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;
import org.tahlil.text.Sentence;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;

/**
 * Trains a name finder from the data sets of its language, and measures it: on sentences that a
 * first training has not seen, with the model alone, the gazetteer alone, and both.
 */
public final class EntityTraining {
  /** Every tenth block of this many sentences is kept from the measured training. */
  private static final int BLOCK = 20;

  private static final int BLOCKS = 10;
  private static final SentenceSplitter SPLITTER = SentenceSplitter.create();

  private EntityTraining() {}

  /**
   * A model's figures.
   *
   * @param sentences read
   * @param held of them, those that were measured on
   * @param scores of each engine, each type and all types together
   * @param sha256 of the file written
   */
  public record Result(int sentences, int held, List<Score> scores, String sha256) {
    public Result {
      scores = List.copyOf(scores);
    }
  }

  /**
   * Exact spans with the right type.
   *
   * @param engine {@code model}, {@code gazetteer} or {@code both}
   * @param type empty for all types together
   * @param right how many of the found ones are right
   */
  public record Score(String engine, Optional<EntityType> type, int right, int found, int gold) {
    /** Share of the found ones that are right, in [0, 1]; 0 where nothing was found. */
    public double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    /** Share of the marked ones that were found, in [0, 1]; 0 where nothing is marked. */
    public double recall() {
      return gold == 0 ? 0 : (double) right / gold;
    }

    /** Harmonic mean of precision and recall, in [0, 1]. */
    public double f1() {
      return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
    }
  }

  /**
   * Trains on all data of a language and writes the model.
   *
   * @param data folder of the data sets ({@code en-wikigold}, {@code ru-nerel}, {@code fa-peyma},
   *     …)
   * @param language {@code en}, {@code ru} or {@code fa}
   * @param out file of the model
   * @throws IllegalArgumentException where there is no data for the language
   */
  public static Result train(Path data, Language language, Path out) throws IOException {
    List<AnnotatedText> all = read(data, language);
    List<AnnotatedText> seen = new ArrayList<>();
    List<AnnotatedText> held = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      (i / BLOCK % BLOCKS == BLOCKS - 1 ? held : seen).add(all.get(i));
    }
    NameFinderTraining training =
        new NameFinderTraining(
            language, EntityTraining::tokens, NameFinderTraining.Settings.DEFAULT);
    List<Score> scores = measure(training.train(seen), language, held);
    TokenNameFinderModel model = training.train(all);
    model.serialize(out);
    return new Result(all.size(), held.size(), scores, NameModels.sha256(Files.readAllBytes(out)));
  }

  private static List<AnnotatedText> read(Path data, Language language) throws IOException {
    List<AnnotatedText> texts =
        switch (language.tag()) {
          case "en" -> EnglishData.read(data);
          case "fa", "prs" -> PersianData.read(data);
          case "ru" -> RussianData.read(data);
          default -> throw new IllegalArgumentException("no entity data for " + language);
        };
    if (!language.equals(Language.RUSSIAN)) {
      return texts;
    }
    List<AnnotatedText> sentences = new ArrayList<>();
    for (AnnotatedText document : texts) {
      sentences.addAll(document.cut(SPLITTER.split(document.text())));
    }
    return sentences;
  }

  private static List<Score> measure(
      TokenNameFinderModel model, Language language, List<AnnotatedText> held) {
    GazetteerTagger gazetteer = new GazetteerTagger(FormIndex.of(GazetteerReader.read()));
    ModelTagger models = new ModelTagger(Map.of(language, new FastNameFinder(model)));
    List<Score> scores = new ArrayList<>();
    scores.addAll(score("model", models, language, held));
    scores.addAll(score("gazetteer", gazetteer, language, held));
    scores.addAll(score("both", new CombinedTagger(gazetteer, models), language, held));
    return scores;
  }

  private static List<Score> score(
      String engine, EntityTagger tagger, Language language, List<AnnotatedText> held) {
    int types = EntityType.values().length;
    int[] right = new int[types];
    int[] found = new int[types];
    int[] gold = new int[types];
    for (AnnotatedText marked : held) {
      Sentence sentence = new Sentence(new Span(0, marked.text().length()), tokens(marked.text()));
      for (AnnotatedText.Name name : marked.names()) {
        gold[name.type().ordinal()]++;
      }
      for (Mention mention :
          tagger.tag(marked.text(), new IdentifiedSentence(sentence, language, 1))) {
        int type = mention.type().ordinal();
        found[type]++;
        right[type] +=
            marked.names().contains(new AnnotatedText.Name(mention.span(), mention.type())) ? 1 : 0;
      }
    }
    List<Score> scores = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      int i = type.ordinal();
      scores.add(new Score(engine, Optional.of(type), right[i], found[i], gold[i]));
    }
    scores.add(new Score(engine, Optional.empty(), sum(right), sum(found), sum(gold)));
    return scores;
  }

  private static int sum(int[] counts) {
    return Arrays.stream(counts).sum();
  }

  /** The tokens of a text that is one sentence, whatever the splitter makes of it. */
  private static Tokens tokens(String text) {
    int[] bounds = new int[2 * text.length()];
    int length = 0;
    for (Sentence sentence : SPLITTER.split(text)) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        bounds[length++] = sentence.tokens().start(i);
        bounds[length++] = sentence.tokens().end(i);
      }
    }
    return Tokens.of(bounds, length);
  }
}

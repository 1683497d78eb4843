package org.tahlil.theme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;

class ThemeModelTest {
  private static final Codebook CODEBOOK =
      CodebookTest.codebook(
          """
          version: 1
          sets:
            hit: {en: [attack*, struck], ru: [удар*]}
            town: {en: [town], ru: [город*]}
            moon: {en: [moon]}
          themes:
            - {id: attack, label: A, definition: A, cues: {all: [{set: hit}, {set: town}]}}
            - {id: sky, label: S, definition: S, cues: {set: moon}}
          """);

  @TempDir private Path folder = Path.of("");

  private static ThemeTraining.Example example(int group, String text, String... themes) {
    IdentifiedSentence sentence = Sentences.sentence(text, Language.ENGLISH);
    return new ThemeTraining.Example(
        "g" + group,
        new ThemeTraining.Parts(text, List.of(sentence), List.of(List.of())),
        Optional.of(new TreeSet<>(List.of(themes))));
  }

  /** Texts in which the theme follows from two words, of which the cues know one. */
  private static List<ThemeTraining.Example> examples() {
    List<ThemeTraining.Example> examples = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      examples.add(example(i, "They attacked the harbour at hour " + i, "attack"));
      examples.add(example(i, "They attacked the problem at hour " + i));
      examples.add(example(i, "The moon rose over the harbour " + i, "sky"));
    }
    return examples;
  }

  private Path train(String name) throws IOException {
    Path file = folder.resolve(name);
    ThemeTraining.train(CODEBOOK, examples(), file);
    return file;
  }

  @Test
  void theModelProposesWhatTheCuesMiss() throws IOException {
    train("themes.bin");
    ThemeTagger tagger = ThemeTagger.create(CODEBOOK, folder);
    List<ThemeHit> hits = Sentences.tag(tagger, "en", "Rebels attacked a harbour.");
    assertEquals(List.of("attack"), hits.stream().map(ThemeHit::theme).toList());
    assertEquals(ThemeHit.Finder.MODEL, hits.get(0).by());
    assertTrue(hits.get(0).probability() > 0.8, () -> "" + hits.get(0).probability());
    assertEquals(List.of(), hits.get(0).cues());
  }

  @Test
  void cuesAndModelStandSideBySide() throws IOException {
    train("themes.bin");
    ThemeTagger tagger = ThemeTagger.create(CODEBOOK, folder);
    List<ThemeHit> hits = Sentences.tag(tagger, "en", "The moon rose over the harbour.");
    assertEquals(
        List.of(ThemeHit.Finder.CUE, ThemeHit.Finder.MODEL),
        hits.stream().map(ThemeHit::by).toList());
  }

  @Test
  void withoutAWordOfTheCodebookNothingIsProposed() throws IOException {
    train("themes.bin");
    ThemeTagger tagger = ThemeTagger.create(CODEBOOK, folder);
    assertEquals(List.of(), Sentences.tag(tagger, "en", "They the harbour at hour"));
  }

  @Test
  void everyTextIsMeasuredByAModelThatHasNotSeenItsGroup() throws IOException {
    List<ThemeTraining.Example> examples = new ArrayList<>(examples());
    for (int i = 0; i < 20; i++) {
      examples.add(example(1000, "Zebra attacked the problem", "sky"));
    }
    ThemeTraining.Result result =
        ThemeTraining.train(CODEBOOK, examples, folder.resolve("themes.bin"));
    ThemeTraining.Proposals zebra = result.proposals().get(180);
    assertTrue(zebra.byModel().getOrDefault("sky", 1.0) < 0.5, zebra::toString);
  }

  /** OpenNLP's own categorizer is the plain oracle. */
  @Test
  void theProbabilitiesAreThoseOfDocumentCategorizerMe() throws IOException {
    DoccatModel model = new DoccatModel(train("themes.bin"));
    DocumentCategorizerME stock = new DocumentCategorizerME(model);
    CompiledCodebook compiled = new CompiledCodebook(CODEBOOK);
    ThemeModel own = new ThemeModel(ThemeWeights.of(model), compiled);
    ThemeModel.Scorer scorer = own.new Scorer();
    Random random = new Random(7);
    List<String> words =
        List.of(
            "attacked", "town", "moon", "harbour", "problem", "hour", "rose", "zebra", "struck");
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder();
      for (int w = 0; w <= random.nextInt(8); w++) {
        text.append(words.get(random.nextInt(words.size()))).append(' ');
      }
      IdentifiedSentence sentence = Sentences.sentence(text.toString(), Language.ENGLISH);
      Evaluation evaluation = new Evaluation(compiled);
      evaluation.start(text.toString(), sentence, List.of());
      List<ThemeHit> byCue = CueTagger.hits(evaluation, compiled, sentence);
      scorer.score(evaluation, List.of(), byCue);
      FeatureNames names = new FeatureNames(compiled.setNames());
      new ThemeFeatures(compiled).read(evaluation, List.of(), byCue, names);
      double[] expected = stock.categorize(names.names().toArray(new String[0]));
      double none = expected[stock.getIndex(ThemeWeights.NONE)];
      for (int theme = 0; theme < own.size(); theme++) {
        double p = expected[theme] / (expected[theme] + none);
        assertEquals(p, scorer.probability(theme), 1e-9, text.toString());
      }
    }
  }

  @Test
  void theSameTextsGiveTheSameBytes() throws IOException {
    assertArrayEquals(Files.readAllBytes(train("a.bin")), Files.readAllBytes(train("b.bin")));
  }

  @Test
  void themesAndSetsThatACodebookLacksCountForNothing() {
    TreeMap<String, double[]> features = new TreeMap<>();
    features.put("every", new double[] {9, 9});
    features.put("s=gone", new double[] {1, 1});
    features.put("c=gone+hit", new double[] {1, 1});
    ThemeWeights weights = new ThemeWeights(List.of("gone", "sky"), features);
    CompiledCodebook compiled = new CompiledCodebook(CODEBOOK);
    CombinedTagger tagger = new CombinedTagger(compiled, new ThemeModel(weights, compiled));
    List<ThemeHit> hits = Sentences.tag(tagger, "en", "struck");
    assertEquals(List.of("sky"), hits.stream().map(ThemeHit::theme).toList());
  }

  @Test
  void aMissingOrDamagedModelIsNamed() throws IOException {
    Exception missing =
        assertThrows(IllegalArgumentException.class, () -> ThemeTagger.create(CODEBOOK, folder));
    assertTrue(String.valueOf(missing.getMessage()).startsWith("model missing: "));
    Files.writeString(folder.resolve("themes.bin"), "nothing");
    Exception damaged =
        assertThrows(IllegalArgumentException.class, () -> ThemeTagger.create(CODEBOOK, folder));
    assertTrue(String.valueOf(damaged.getMessage()).startsWith("model damaged: "));
  }

  @Test
  void textsWithoutAnyCodingTeachNothing() {
    assertThrows(
        IllegalArgumentException.class,
        () -> ThemeTraining.train(CODEBOOK, List.of(), folder.resolve("x.bin")));
  }
}

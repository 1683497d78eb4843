package org.tahlil.entity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahlil.language.ReproducibleModel;
import org.tahlil.text.Language;
import org.tahlil.text.Span;

class NameFinderTrainingTest {
  private static final WordClasses CLASSES =
      WordClasses.of(List.of(), Map.of("oslo", List.of("xL"), "bergen", List.of("xL")));

  @Test
  void aModelFindsNamesThatItsWordClassesKnow() throws IOException {
    FastNameFinder finder = new FastNameFinder(trained());
    ModelTagger tagger =
        new ModelTagger(Map.of(Language.ENGLISH, (Supplier<FastNameFinder>) () -> finder));
    String text = "She lives in Bergen now";
    assertEquals(
        List.of(new Span(13, 19)),
        tagger.tag(text, Sentences.of(text, "en")).stream().map(Mention::span).toList());
  }

  @Test
  void theSameDataGiveTheSameBytes(@TempDir Path folder) throws IOException {
    ReproducibleModel.write(trained(), folder.resolve("a.bin"));
    ReproducibleModel.write(trained(), folder.resolve("b.bin"));
    byte[] a = Files.readAllBytes(folder.resolve("a.bin"));
    assertArrayEquals(a, Files.readAllBytes(folder.resolve("b.bin")));
    new FastNameFinder(NameModels.read(a));
  }

  private static opennlp.tools.namefind.TokenNameFinderModel trained() throws IOException {
    List<AnnotatedText> texts = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      texts.add(marked("He lives in Oslo today", 12, 16));
      texts.add(marked("Oslo is where he lives", 0, 4));
      texts.add(new AnnotatedText("He lives in peace today", List.of()));
    }
    NameFinderTraining training =
        new NameFinderTraining(
            Language.ENGLISH,
            common -> CLASSES,
            Sentences::tokens,
            NameFinderTraining.Settings.DEFAULT);
    return training.train(
        List.of(
            new Source("near", texts, Source.Kind.NEAR),
            new Source("far", texts.subList(0, 3), Source.Kind.FAR)));
  }

  private static AnnotatedText marked(String text, int start, int end) {
    return new AnnotatedText(
        text, List.of(new AnnotatedText.Name(new Span(start, end), EntityType.LOCATION)));
  }
}

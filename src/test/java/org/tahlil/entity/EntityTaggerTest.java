package org.tahlil.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahlil.text.Language;
import org.tahlil.text.Span;

class EntityTaggerTest {
  private static final Path MODELS = Path.of("models");

  @Test
  void modelAndGazetteerGiveOneList() {
    String text = "Michael Roberts met Vladimir Putin in Moscow.";
    List<Mention> mentions = EntityTagger.create(MODELS).tag(text, Sentences.of(text, "en"));
    assertEquals(
        List.of("Michael Roberts", "Vladimir Putin", "Moscow"),
        mentions.stream().map(m -> m.span().of(text)).toList());
    assertEquals(Optional.empty(), mentions.getFirst().entity());
    assertEquals(Mention.Finder.MODEL, mentions.getFirst().by());
    assertEquals("place:moscow", mentions.getLast().entity().orElseThrow().id());
    assertEquals(Mention.Finder.BOTH, mentions.getLast().by());
  }

  @ParameterizedTest
  @CsvSource({
    "prs, هیئت های موریتانیا و مالی به کابل رسیدند, مالی, place:mali",
    "ps, د موریتانیا او مالي پلاوي کابل ته ورسېدل, مالي, place:mali",
  })
  void aFormThatMeansSomethingElseTooIsANameWhereAModelSaysSo(
      String language, String text, String name, String id) {
    List<Mention> mentions = EntityTagger.create(MODELS).tag(text, Sentences.of(text, language));
    assertEquals(
        List.of(id),
        mentions.stream()
            .filter(mention -> mention.span().of(text).equals(name))
            .flatMap(mention -> mention.entity().stream())
            .map(Mention.Entity::id)
            .toList());
  }

  @Test
  void theLongestWinsThenTheFirst() {
    Mention whole = mention(0, 9, EntityType.ORGANIZATION);
    Mention first = mention(10, 15, EntityType.PERSON);
    Mention inside = mention(5, 9, EntityType.LOCATION);
    Mention second = mention(13, 18, EntityType.LOCATION);
    assertEquals(List.of(whole, first), Overlaps.resolve(List.of(second, inside, first, whole)));
  }

  @Test
  void aMissingModelIsNamedWithTheFileThatShouldBeThere(@TempDir Path folder) {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> EntityTagger.create(folder));
    assertTrue(
        String.valueOf(thrown.getMessage())
            .matches(
                "model missing: .*entities-en\\.bin \\(expected SHA-256 [0-9a-f]{64}\\);"
                    + " restore it or use --without-models"),
        thrown.toString());
  }

  @Test
  void aDamagedModelIsNoted(@TempDir Path folder) throws IOException {
    try (Stream<Path> files = Files.list(MODELS)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    Files.write(folder.resolve("entities-en.bin"), new byte[] {1, 2, 3});
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> EntityTagger.create(folder));
    assertTrue(
        String.valueOf(thrown.getMessage()).startsWith("model damaged: "), thrown.toString());
  }

  @Test
  void anyTextInAnyLanguageGivesMentionsInOrderAndInside() {
    EntityTagger tagger = EntityTagger.create(MODELS);
    String letters = "Путин Moscow داعش \u200C'\uD800\u200F\u0301xX1.-\n";
    List<String> languages = List.of("en", "ru", "prs", "uz-Latn", "und");
    Random random = new Random(3);
    for (int round = 0; round < 2000; round++) {
      StringBuilder made = new StringBuilder();
      for (int i = random.nextInt(90); i > 0; i--) {
        made.append(letters.charAt(random.nextInt(letters.length())));
      }
      String text = made.toString();
      String language = languages.get(round % languages.size());
      int free = 0;
      for (Mention mention : tagger.tag(text, Sentences.of(text, language))) {
        assertTrue(mention.span().start() >= free && mention.span().end() <= text.length(), text);
        free = mention.span().end();
      }
    }
  }

  @Test
  void aTokenOfAMillionLettersIsNoName() {
    String text = "x".repeat(1_000_000);
    assertEquals(List.of(), EntityTagger.createWithoutModels().tag(text, Sentences.of(text, "en")));
  }

  @Test
  void twoPlacesInAppositionAreTwo() {
    String text = "Софияи Булғористон";
    Mention both = mention(0, text.length(), EntityType.LOCATION);
    Mention country = mention(7, text.length(), EntityType.LOCATION);
    assertEquals(
        mention(0, 6, EntityType.LOCATION),
        NameBounds.apart(text, Language.TAJIK, both, List.of(country)));
  }

  @Test
  void aPlaceInTheNameOfAnOrganisationIsNotTakenOutOfIt() {
    String text = "Ministry of Defence of Russia";
    Mention ministry = mention(0, text.length(), EntityType.ORGANIZATION);
    Mention country = mention(23, text.length(), EntityType.LOCATION);
    assertEquals(ministry, NameBounds.apart(text, Language.TAJIK, ministry, List.of(country)));
  }

  @Test
  void aPlaceInsideOfAKnownNameDoesNotDivideIt() {
    String text = "Gulf of Mexico";
    Mention gulf = mention(0, text.length(), EntityType.LOCATION);
    Mention country = mention(8, text.length(), EntityType.LOCATION);
    assertEquals(gulf, NameBounds.apart(text, Language.TAJIK, gulf, List.of(country, gulf)));
  }

  @Test
  void aNameAndItsLatinOriginalAreTwo() {
    String text = "مارټا سپلیسی Marta Suplicy";
    Mention both = mention(0, text.length(), EntityType.PERSON);
    assertEquals(
        List.of(mention(0, 12, EntityType.PERSON), mention(13, 26, EntityType.PERSON)),
        NameBounds.byScript(text, both));
  }

  @Test
  void aFullStopOfTheNameStays() {
    String text = "U.S.";
    Mention country = mention(0, 4, EntityType.LOCATION);
    assertEquals(List.of(country), NameBounds.byScript(text, country));
  }

  @Test
  void aLatinNameWithItsClassNounIsOne() {
    String text = "Stanford پوهنتون";
    Mention university = mention(0, text.length(), EntityType.ORGANIZATION);
    assertEquals(List.of(university), NameBounds.byScript(text, university));
  }

  @Test
  void anOrganisationOfPlacesIsAListOfThem() {
    String text = "AQSH Efiopiya va Keniyada";
    Mention all = mention(0, text.length(), EntityType.ORGANIZATION);
    List<Mention> places = places(text, "AQSH", "Efiopiya", "Keniyada");
    assertTrue(NameBounds.isListOfPlaces(text, all, places));
    assertFalse(NameBounds.isListOfPlaces(text, all, places.subList(0, 1)));
  }

  @Test
  void anOrganisationFromPlaceToPlaceIsOneWhereOtherWordsStandBetween() {
    String text = "Moscow State Institute of Russia";
    Mention all = mention(0, text.length(), EntityType.ORGANIZATION);
    assertFalse(NameBounds.isListOfPlaces(text, all, places(text, "Moscow", "Russia")));
  }

  private static List<Mention> places(String text, String... names) {
    return Stream.of(names)
        .map(name -> text.indexOf(name))
        .map(at -> mention(at, (text + " ").indexOf(' ', at), EntityType.LOCATION))
        .toList();
  }

  private static Mention mention(int start, int end, EntityType type) {
    return new Mention(new Span(start, end), type, Optional.empty(), Mention.Finder.MODEL);
  }
}

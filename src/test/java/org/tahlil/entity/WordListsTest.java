package org.tahlil.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahlil.text.Language;

class WordListsTest {
  private static final String PARTS =
      """
      # English, part, ru, prs, ps, tg, uz-Latn
      Martin	given	Мартин	مارتین	مارټین	Мартин	Martin
      Al-Marina; Marina	given	Марина	مارینا	مارینا	Марина	Marina
      Mina	given	Мина	مینا	مینا	Мина	Mina
      Kamran	given	Камран	کامران; کمران	کامران	Комрон	Komron
      Tina	given	Тина	تینا	ټینا	Тина	Tina
      Tarik	given	Тарик	تاریک	تاریک	Тарик	Tarik
      """;
  private static final String ENGLISH =
      """
      kartinak	001	es
      nartikan	001	cL
      tinkaram	001	L
      kinatram	001	e
      """;

  @TempDir private Path lists;

  @BeforeEach
  void writeLists() throws IOException {
    Files.writeString(lists.resolve("name-parts.tsv"), PARTS);
    write("words-en.tsv.gz", ENGLISH);
    write("words-fa.tsv.gz", "مینا\tn\n");
    write("words-ru.tsv.gz", "мина\tn\n");
  }

  @Test
  void persianKnowsEnglishNamesByTheirSounds() throws IOException {
    WordClasses classes = WordLists.read(lists, Language.of("fa")).classes(Set.of());
    assertEquals(List.of("xH", "yH"), labels(classes, "کارتیناک"));
    assertEquals(List.of("xGJ", "yG", "yJ"), labels(classes, "نارتیکان"));
    assertEquals(List.of("xJ", "yJ"), labels(classes, "تینکارام"));
    assertEquals(WordClasses.NONE, classes.of("کیناترام"));
  }

  @Test
  void pashtoSpellsThemByItsOwnHabits() throws IOException {
    WordClasses classes = WordLists.read(lists, Language.PASHTO).classes(Set.of());
    assertEquals(List.of("xH", "yH"), labels(classes, "کارټیناک"));
  }

  @Test
  void otherLanguagesHaveNone() throws IOException {
    for (String tag : List.of("en", "ru", "tg")) {
      WordClasses classes = WordLists.read(lists, Language.of(tag)).classes(Set.of());
      assertEquals(WordClasses.NONE, classes.of("کارتیناک"), tag);
    }
  }

  @Test
  void aPairIsTheFirstEnglishSpellingOfLettersOnly() throws IOException {
    List<Transliteration.Pair> pairs = SpelledNames.pairs(lists.resolve("name-parts.tsv"), 3);
    assertEquals(7, pairs.size());
    assertTrue(pairs.contains(new Transliteration.Pair("marina", "مارینا")));
    assertTrue(pairs.contains(new Transliteration.Pair("kamran", "کمران")));
  }

  private static List<String> labels(WordClasses classes, String word) {
    int wordClass = classes.of(word);
    return wordClass == WordClasses.NONE ? List.of() : classes.labels(wordClass);
  }

  private void write(String name, String text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(lists.resolve(name)))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}

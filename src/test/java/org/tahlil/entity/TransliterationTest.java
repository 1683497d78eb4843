package org.tahlil.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransliterationTest {
  private static final List<Transliteration.Pair> PAIRS =
      List.of(
          new Transliteration.Pair("martin", "مارتین"),
          new Transliteration.Pair("marina", "مارینا"),
          new Transliteration.Pair("karim", "کریم"),
          new Transliteration.Pair("shamim", "شمیم"),
          new Transliteration.Pair("shakir", "شاکر"),
          new Transliteration.Pair("nashat", "نشات"),
          new Transliteration.Pair("tarik", "تاریک"),
          new Transliteration.Pair("kamran", "کامران"),
          new Transliteration.Pair("mina", "مینا"),
          new Transliteration.Pair("rashin", "راشین"));

  @Test
  void aNameIsSpelledAsTheLikeNames() {
    Transliteration learned = Transliteration.learn(PAIRS);
    assertEquals("کارین", learned.spell("karin", 6).getFirst().text());
    assertEquals("مارشین", learned.spell("marshin", 6).getFirst().text());
  }

  @Test
  void spellingsComeBestFirstAndNoMoreThanAskedFor() {
    List<Transliteration.Pair> pairs = new ArrayList<>(PAIRS);
    pairs.add(new Transliteration.Pair("kamran", "کمران"));
    pairs.add(new Transliteration.Pair("marina", "مرینا"));
    pairs.add(new Transliteration.Pair("tarik", "تریک"));
    List<Transliteration.Spelling> spellings = Transliteration.learn(pairs).spell("tamarik", 2);
    assertEquals(2, spellings.size());
    double sum = 0;
    for (int i = 0; i < spellings.size(); i++) {
      sum += spellings.get(i).probability();
      assertTrue(i == 0 || spellings.get(i).probability() <= spellings.get(i - 1).probability());
    }
    assertTrue(sum > 0 && sum <= 1, () -> "not probabilities: " + spellings);
  }

  @Test
  void theSamePairsGiveTheSameSpellings() {
    assertEquals(
        Transliteration.learn(PAIRS).spell("karishma", 6),
        Transliteration.learn(PAIRS).spell("karishma", 6));
  }

  @Test
  void anUnknownLetterGivesNoSpelling() {
    Transliteration learned = Transliteration.learn(PAIRS);
    assertEquals(List.of(), learned.spell("marzin", 6));
    assertEquals(List.of(), Transliteration.learn(List.of()).spell("karin", 6));
  }

  @Test
  void aPairThatNoGroupsFitTeachesNothing() {
    List<Transliteration.Pair> pairs = List.of(new Transliteration.Pair("b", "مارتین"));
    assertEquals(List.of(), Transliteration.learn(pairs).spell("b", 6));
  }
}

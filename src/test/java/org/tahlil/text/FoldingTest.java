package org.tahlil.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "Moscow, moscow",
    "O‘zbekiston, o'zbekiston",
    "Oʻzbekiston, o'zbekiston",
    "O`zbekiston, o'zbekiston",
    "Таъсис, таъсис",
    "Сёмка, семка",
    "Тоҷикӣ, тоҷики",
    "روسيه, روسیه",
    "روسیهٔ, روسیه",
    "می\u200Cشود, میشود",
    "كابل, کابل",
    "ګروپ, گروپ",
    "آسیا, اسیا",
    "مُحَمَّد, محمد",
    "کـــابل, کابل",
    "ښځې, ښځې",
    "۱۲٣, 123",
    "ﻻ, لا",
    "и\u0306, й",
    "У\u0306збек, ўзбек",
    "مسي\u0654ول, مسئول",
    "مسی\u0654ول, مسئول",
    "al-Qaeda\u00A0\u2011 x, al-qaeda - x",
    "re\u00ADcruit, recruit",
    "ча\u0301сто, часто",
    "İstanbul, istanbul",
    "Réunion, reunion",
  })
  void spellingVariantsFoldToOneForm(String text, String folded) {
    assertEquals(folded, Folding.fold(text).toString());
  }

  @Test
  void aFoldedMatchMapsBackToTheTextItCameFrom() {
    String text = "در ولایتِ می\u200Cشود";
    FoldedText folded = Folding.fold(text);
    int start = folded.toString().indexOf("ولایت");
    assertEquals("ولایتِ", folded.source(start, start + 5).of(text));
    int verb = folded.toString().indexOf("میشود");
    assertEquals("می\u200Cشود", folded.source(verb, verb + 5).of(text));
  }

  @Test
  void aWordBrokenAtALinesEndIsWholeAndALineBreakIsABlank() {
    String text = "the recruit-\r\n ment of al-\nQaeda";
    FoldedText folded = Folding.fold(text);
    assertEquals("the recruitment of al- qaeda", folded.toString());
    assertEquals("recruit-\r\n ment", folded.source(4, 15).of(text));
    assertEquals(11, folded.indexOf(text.indexOf("ment")));
    assertEquals("ment", Folding.fold(text, text.indexOf("ment"), 19).toString());
  }

  @Test
  void aLetterAndItsMarkFoldLikeTheComposedLetter() {
    Normalizer2 decomposition = Normalizer2.getNFDInstance();
    for (char c = 0x80; c < 0x700; c++) {
      String decomposed = decomposition.normalize(String.valueOf(c));
      // Two marks on one letter are Vietnamese or Livonian, and fold to the letter alone.
      if (decomposed.length() == 2) {
        String composed = Folding.fold(String.valueOf(c)).toString();
        assertEquals(composed, Folding.fold(decomposed).toString(), decomposed);
      }
    }
  }

  @Test
  void offsetsAreTheSameHoweverTheFoldedTextKeepsThem() {
    String plain = "Дар Кобул 2021";
    FoldedText kept = Folding.fold(plain, 4, 9);
    FoldedText moved = Folding.fold("\u200C" + plain, 1 + 4, 1 + 9);
    FoldedText counted = Folding.fold("Дар\u0301 Кобул 2021", 0, 9);
    assertEquals("кобул", kept.toString());
    assertEquals(new Span(4, 9), kept.source(0, 5));
    assertEquals(new Span(5, 10), moved.source(0, 5));
    assertEquals(new Span(5, 9), counted.source(4, 8));
    for (FoldedText folded : List.of(kept, moved, counted)) {
      assertEquals(0, folded.indexOf(0));
      assertEquals(folded.length(), folded.indexOf(99));
      for (int i = 0; i < folded.length(); i++) {
        assertEquals(i, folded.indexOf(folded.offset(i)));
      }
    }
  }

  @Test
  void foldingTwiceChangesNothingAndOffsetsAscend() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append((char) random.nextInt(random.nextBoolean() ? 0x800 : 0x10000));
        text.append("-\r\n ab".charAt(random.nextInt(6)));
      }
      FoldedText once = Folding.fold(text);
      assertEquals(once.toString(), Folding.fold(once).toString());
      for (int i = 0; i < once.length(); i++) {
        assertTrue(once.offset(i) <= once.offset(i + 1));
        assertTrue(once.source(i, i + 1).end() <= text.length());
      }
    }
  }
}

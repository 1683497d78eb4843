package org.tahlil.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  void foldingTwiceChangesNothingAndOffsetsAscend() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append((char) random.nextInt(random.nextBoolean() ? 0x800 : 0x10000));
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

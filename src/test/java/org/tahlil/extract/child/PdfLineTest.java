package org.tahlil.extract.child;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Bidi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahlil.extract.child.PdfLine.Brackets;

class PdfLineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "د اپرېل په ۱۸مه داعش خراسان اعلان وکړ",
        "نماینده‌گان شش کشور (از جمله ایران) در کابل گفتگو کردند.",
        "یک دیپلومات گفت: «Мы рассчитываем на сотрудничество» و رفت.",
        "قيمت الخبز ارتفعت بنسبة 12% في عام 2023، وفق تقرير.",
        "چینل Telegram در سال ۲۰۲۲ بسته شد."
      })
  void whatIsWrittenFromRightToLeftIsReadBackInOrder(String text) {
    assertEquals(text, PdfLine.read(seen(text, Bidi.RTL), true, Brackets.AS_SEEN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Журнал называется «صوت خراسان» и выходит с 2022 года.",
        "The word امارت means emirate (in Dari too).",
        "Only Latin letters (and brackets)."
      })
  void aFewWordsOfTheOtherDirectionStayInTheirPlace(String text) {
    assertEquals(text, PdfLine.read(seen(text, Bidi.LTR), false, Brackets.AS_SEEN));
  }

  @Test
  void bracketsThatThePageTellsAsMeantAreNotTurned() {
    Bidi bidi = new Bidi();
    bidi.setPara("«ولایت»", Bidi.RTL, null);
    assertEquals("«ولایت»", PdfLine.read(bidi.writeReordered(0), true, Brackets.AS_MEANT));
  }

  @Test
  void glyphsThatStandApartArePartedByABlank() {
    PdfLine line = new PdfLine(glyph("a", 0));
    line.add(glyph("b", 10));
    line.add(glyph("c", 25));
    assertEquals("ab c", line.text(0, Brackets.AS_SEEN));
  }

  @Test
  void runsDrawnInAnyOrderAreReadByTheirPlace() {
    PdfLine line = new PdfLine(glyph("c", 25));
    line.add(glyph("a", 0));
    line.add(glyph("b", 10));
    assertEquals("ab c", line.text(0, Brackets.AS_SEEN));
  }

  @Test
  void boldTypeDrawnTwiceIsReadOnce() {
    PdfLine line = new PdfLine(glyph("a", 0));
    line.add(glyph("b", 10));
    line.add(glyph("a", 0.4f));
    line.add(glyph("b", 10.4f));
    assertEquals("ab", line.text(0, Brackets.AS_SEEN));
  }

  @Test
  void aNonJoinerStaysBetweenItsLetters() {
    // Drawn from the right: meem, a non-joiner of no width, heh.
    PdfLine line = new PdfLine(glyph("م", 20));
    line.add(new PdfGlyph("\u200C", 20, 100, 0, 10, 3, 0));
    line.add(glyph("ه", 10));
    assertEquals("م\u200Cه", line.text(2, Brackets.AS_SEEN));
  }

  @Test
  void ligaturesAreReadAsLetters() {
    PdfLine line = new PdfLine(glyph("س", 20));
    line.add(glyph("لا", 10));
    line.add(glyph("م", 0));
    assertEquals("سلام", line.text(4, Brackets.AS_SEEN));
  }

  private static PdfGlyph glyph(String text, float x) {
    return new PdfGlyph(text, x, 100, 10, 10, 3, 0);
  }

  private static String seen(String text, byte direction) {
    Bidi bidi = new Bidi();
    bidi.setPara(text, direction, null);
    return bidi.writeReordered(Bidi.DO_MIRRORING);
  }
}

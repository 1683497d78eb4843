package org.tahlil.extract.child;

import java.text.Normalizer;
import org.apache.pdfbox.text.TextPosition;

/**
 * A glyph on a page, seen with its own direction upright.
 *
 * @param text its characters in the order of reading, without presentation forms and ligatures
 * @param x its left side, in points
 * @param y its baseline, in points from the top
 * @param width in points
 * @param size of its font, in points; at least 1
 * @param space the width of a blank of its font, in points; 0 where unknown
 * @param direction in degrees
 */
record PdfGlyph(
    String text, float x, float y, float width, float size, float space, float direction) {

  static PdfGlyph of(TextPosition position) {
    float size = position.getFontSizeInPt();
    return new PdfGlyph(
        plain(position.getUnicode() == null ? "" : position.getUnicode()),
        position.getXDirAdj(),
        position.getYDirAdj(),
        position.getWidthDirAdj(),
        size > 0 ? size : Math.max(1, position.getHeightDir()),
        position.getWidthOfSpace(),
        position.getDir());
  }

  private static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\uFB00' && text.charAt(i) <= '\uFEFC') {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
      }
    }
    return text;
  }

  float right() {
    return x + width;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** Whether it is a character that is not seen: a zero-width non-joiner, a direction mark. */
  boolean isInvisible() {
    return text.length() == 1 && Character.getType(text.charAt(0)) == Character.FORMAT;
  }

  /** Number of its letters that are written from right to left, less that of the others. */
  int rightToLeft() {
    return rightToLeft(text);
  }

  static int rightToLeft(String text) {
    int balance = 0;
    for (int i = 0; i < text.length(); i++) {
      balance +=
          switch (Character.getDirectionality(text.charAt(i))) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                1;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
            default -> 0;
          };
    }
    return balance;
  }

  /** Its characters from left to right. */
  String seen() {
    return text.length() > 1 && rightToLeft() > 0
        ? new StringBuilder(text).reverse().toString()
        : text;
  }
}

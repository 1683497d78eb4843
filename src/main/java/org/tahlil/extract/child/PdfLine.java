package org.tahlil.extract.child;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs of a PDF page that stand on one line, beside one another. */
final class PdfLine {
  /** A glyph further off than so many font sizes stands in another column. */
  private static final float NEAR = 2;

  /** Glyphs so much higher or lower, in font sizes, are still on the line: small figures. */
  private static final float RAISED = 0.4f;

  private final List<PdfGlyph> glyphs = new ArrayList<>();
  private final float direction;
  private final float y;
  private float left;
  private float right;
  private float size;

  PdfLine(PdfGlyph first) {
    direction = first.direction();
    y = first.y();
    left = first.x();
    right = left;
    add(first);
  }

  /** What a mirrored character (a bracket, an angle quote) on the page stands for. */
  enum Brackets {
    /** The page tells the shape: what looks like {@code )} in Arabic script is a {@code (}. */
    AS_SEEN,
    /** The page tells the character whatever its shape. */
    AS_MEANT
  }

  boolean accepts(PdfGlyph glyph) {
    return isBeside(glyph, NEAR * glyph.size());
  }

  private boolean isBeside(PdfGlyph glyph, float near) {
    return glyph.direction() == direction
        && Math.abs(glyph.y() - y) <= RAISED * Math.max(size, glyph.size())
        && glyph.x() <= right + near
        && glyph.right() >= left - near;
  }

  void add(PdfGlyph glyph) {
    glyphs.add(glyph);
    left = Math.min(left, glyph.x());
    right = Math.max(right, glyph.right());
    if (!glyph.isBlank()) {
      size = Math.max(size, glyph.size());
    }
  }

  /** Takes over the glyphs of {@code other} where it goes on beside this line; whether it did. */
  boolean join(PdfLine other) {
    float near = size / 2;
    if (!isBeside(other.glyphs.getFirst(), near) && !isBeside(other.glyphs.getLast(), near)) {
      return false;
    }
    other.glyphs.forEach(this::add);
    return true;
  }

  float y() {
    return y;
  }

  float left() {
    return left;
  }

  float right() {
    return right;
  }

  /** Of its largest glyph, in points. */
  float size() {
    return size;
  }

  float direction() {
    return direction;
  }

  /** Number of letters that are written from right to left, less that of the others. */
  int rightToLeft() {
    int balance = 0;
    for (PdfGlyph glyph : glyphs) {
      balance += glyph.rightToLeft();
    }
    return balance;
  }

  /**
   * The characters in the order in which they are read.
   *
   * @param page as {@link #rightToLeft}, of the page: which direction the paragraphs have
   */
  String text(int page, Brackets brackets) {
    String seen = seen();
    boolean rightToLeft = page > 0 || PdfGlyph.rightToLeft(seen) > 0;
    return read(seen, rightToLeft, brackets);
  }

  /** What is read where {@code seen} stands on the page from left to right. */
  static String read(String seen, boolean rightToLeft, Brackets brackets) {
    if (!Bidi.requiresBidi(seen.toCharArray(), 0, seen.length())) {
      return seen;
    }
    Bidi bidi = new Bidi();
    bidi.setReorderingMode(Bidi.REORDER_INVERSE_LIKE_DIRECT);
    bidi.setPara(seen, rightToLeft ? Bidi.RTL : Bidi.LTR, null);
    return bidi.writeReordered(brackets == Brackets.AS_SEEN ? Bidi.DO_MIRRORING : 0).strip();
  }

  /** The characters from left to right, with blanks where glyphs stand apart. */
  private String seen() {
    StringBuilder seen = new StringBuilder();
    PdfGlyph before = null;
    for (PdfGlyph glyph : fromLeft()) {
      if (glyph.isInvisible()) {
        seen.append(glyph.text());
      } else if (before == null || !isDrawnAgain(glyph, before)) {
        boolean blank = glyph.isBlank();
        boolean parted = before != null && isApart(before, glyph);
        if ((blank || parted) && !seen.isEmpty() && seen.charAt(seen.length() - 1) != ' ') {
          seen.append(' ');
        }
        if (!blank) {
          seen.append(glyph.seen());
          before = glyph;
        }
      }
    }
    return seen.toString().strip();
  }

  /** A glyph and the place that it has in the order from left to right. */
  private record Placed(PdfGlyph glyph, float x) {}

  /**
   * An invisible character (a zero-width non-joiner) belongs between the glyphs that it is drawn
   * between, whichever of them is on the left; its own place is that of either.
   */
  private List<PdfGlyph> fromLeft() {
    List<Placed> placed = new ArrayList<>(glyphs.size());
    for (int i = 0; i < glyphs.size(); i++) {
      PdfGlyph glyph = glyphs.get(i);
      float x = glyph.x();
      if (i > 0 && glyph.isInvisible()) {
        PdfGlyph before = glyphs.get(i - 1);
        PdfGlyph after = glyphs.get(Math.min(i + 1, glyphs.size() - 1));
        float aside = before.width() / 100;
        x = before.x() + (after.x() > before.x() ? aside : -aside);
      }
      placed.add(new Placed(glyph, x));
    }
    placed.sort(Comparator.comparingDouble(Placed::x));
    return placed.stream().map(Placed::glyph).toList();
  }

  /** Bold type is often faked by drawing each glyph twice, a little further. */
  private static boolean isDrawnAgain(PdfGlyph glyph, PdfGlyph before) {
    return glyph.text().equals(before.text()) && glyph.x() - before.x() < before.width() * 0.3f;
  }

  /** As PDFBox decides it: by half a blank of the font, or a third of the glyph, if smaller. */
  private static boolean isApart(PdfGlyph before, PdfGlyph glyph) {
    float gap = glyph.x() - before.right();
    float width = before.width() / Math.max(1, before.text().length());
    float least = 0.3f * Math.max(width, before.size() / 4);
    return gap > (glyph.space() > 0 ? Math.min(glyph.space() / 2, least) : least);
  }
}

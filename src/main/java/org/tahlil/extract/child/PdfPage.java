package org.tahlil.extract.child;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.tahlil.extract.child.PdfLine.Brackets;

/**
 * The paragraphs of a PDF page. Lines come in the order in which the page draws them, which is the
 * order of reading in nearly all files, columns included; within a line the place decides, as runs
 * of the two directions are drawn in any order.
 */
final class PdfPage {
  /** Runs of a line that are drawn apart are looked for in so many lines before. */
  private static final int LOOK_BACK = 4;

  /** A gap between lines that is so much wider than usual begins a paragraph. */
  private static final float WIDER = 1.3f;

  /** Font sizes that differ by so much belong to different paragraphs. */
  private static final float OTHER_SIZE = 1.15f;

  private static final String OPENING = "([{«‹";
  private static final String CLOSING = ")]}»›";
  private static final String ENDS = ".!?…:;؟۔؛»\"”)";

  private final List<PdfLine> lines;
  private final int rightToLeft;

  private PdfPage(List<PdfLine> lines) {
    this.lines = lines;
    this.rightToLeft = lines.stream().mapToInt(PdfLine::rightToLeft).sum();
  }

  static PdfPage of(List<TextPosition> glyphs) {
    List<PdfLine> lines = new ArrayList<>();
    for (TextPosition position : glyphs) {
      PdfGlyph glyph = PdfGlyph.of(position);
      if (glyph.text().isEmpty()) {
        continue;
      }
      if (!lines.isEmpty() && lines.getLast().accepts(glyph)) {
        lines.getLast().add(glyph);
      } else if (!glyph.isBlank()) {
        lines.add(new PdfLine(glyph));
      }
    }
    return new PdfPage(joined(lines));
  }

  private static List<PdfLine> joined(List<PdfLine> lines) {
    List<PdfLine> joined = new ArrayList<>();
    for (PdfLine line : lines) {
      boolean found = false;
      for (int i = joined.size() - 1; i >= 0 && i >= joined.size() - LOOK_BACK && !found; i--) {
        found = joined.get(i).join(line);
      }
      if (!found) {
        joined.add(line);
      }
    }
    return joined;
  }

  /** Paragraphs, each a list of lines. */
  List<List<String>> paragraphs() {
    List<List<String>> paragraphs = new ArrayList<>();
    Brackets brackets = brackets();
    float leading = leading();
    List<String> paragraph = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text(rightToLeft, brackets);
      if (i > 0 && begins(lines.get(i - 1), lines.get(i), leading, paragraph)) {
        paragraphs.add(paragraph);
        paragraph = new ArrayList<>();
      }
      if (!text.isEmpty()) {
        paragraph.add(text);
      }
    }
    paragraphs.add(paragraph);
    paragraphs.removeIf(List::isEmpty);
    return paragraphs;
  }

  /**
   * The distance of the lines of a paragraph, in font sizes: the lower quartile, as where
   * paragraphs are short most lines are a paragraph apart.
   */
  private float leading() {
    List<Float> distances = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float distance = distance(lines.get(i - 1), lines.get(i));
      if (distance > 0.5f && distance < 3) {
        distances.add(distance);
      }
    }
    distances.sort(null);
    return distances.isEmpty() ? 1.2f : distances.get((distances.size() - 1) / 4);
  }

  private static float distance(PdfLine before, PdfLine line) {
    return (line.y() - before.y()) / Math.max(1, Math.max(before.size(), line.size()));
  }

  /** Whether {@code line} begins a paragraph after {@code before}. */
  private boolean begins(PdfLine before, PdfLine line, float leading, List<String> paragraph) {
    if (before.direction() != line.direction() || isOfOtherSize(before, line)) {
      return true;
    }
    float distance = distance(before, line);
    if (distance < 0) {
      // The top of the next column: the paragraph goes on unless it has ended.
      return ends(paragraph);
    }
    return distance > leading * WIDER || (ends(paragraph) && isIndented(before, line));
  }

  private static boolean isOfOtherSize(PdfLine before, PdfLine line) {
    return Math.max(before.size(), line.size()) > OTHER_SIZE * Math.min(before.size(), line.size());
  }

  /**
   * Whether the line starts, where lines of its direction start, further in than the one before.
   */
  private boolean isIndented(PdfLine before, PdfLine line) {
    float further = rightToLeft > 0 ? before.right() - line.right() : line.left() - before.left();
    return further > line.size() * 0.8f && further < line.size() * 6;
  }

  static boolean ends(List<String> paragraph) {
    if (paragraph.isEmpty() || paragraph.getLast().isEmpty()) {
      return true;
    }
    String last = paragraph.getLast();
    return ENDS.indexOf(last.charAt(last.length() - 1)) >= 0;
  }

  /** Which reading makes more brackets open before a word and close after it. */
  private Brackets brackets() {
    if (rightToLeft <= 0) {
      return Brackets.AS_SEEN;
    }
    int asSeen = 0;
    int asMeant = 0;
    for (PdfLine line : lines) {
      asSeen += wellPlaced(line.text(rightToLeft, Brackets.AS_SEEN));
      asMeant += wellPlaced(line.text(rightToLeft, Brackets.AS_MEANT));
    }
    return asMeant > asSeen ? Brackets.AS_MEANT : Brackets.AS_SEEN;
  }

  private static int wellPlaced(String text) {
    int placed = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean letterBefore = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
      boolean letterAfter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
      if (letterBefore != letterAfter) {
        placed += OPENING.indexOf(text.charAt(i)) >= 0 ? (letterAfter ? 1 : -1) : 0;
        placed += CLOSING.indexOf(text.charAt(i)) >= 0 ? (letterBefore ? 1 : -1) : 0;
      }
    }
    return placed;
  }
}

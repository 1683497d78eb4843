package org.tahlil.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Pages of wrapped lines in an embedded font, Liberation Sans out of PDFBox's own jar. It has Latin
 * and Cyrillic letters; Arabic script would need shaping.
 */
final class PdfFile {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final float SIZE = 11;
  private static final float LEADING = 14;
  private static final float MARGIN = 60;
  private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
  private static final int LINES = (int) ((PDRectangle.A4.getHeight() - 2 * MARGIN) / LEADING);

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private final Map<String, Float> widths = new HashMap<>();
  private PDPageContentStream page;
  private int lines;

  private PdfFile() throws IOException {
    InputStream in = PDDocument.class.getResourceAsStream(FONT);
    if (in == null) {
      throw new IOException("not in PDFBox's jar: " + FONT);
    }
    font = PDType0Font.load(document, in, true);
    page = newPage();
  }

  /** Writes {@code paragraphs} as pages; {@code id} keeps the bytes the same on every run. */
  static void write(Path file, List<String> paragraphs, long id) throws IOException {
    PdfFile pdf = new PdfFile();
    try (PDDocument document = pdf.document) {
      document.setDocumentId(id);
      for (String paragraph : paragraphs) {
        pdf.add(paragraph);
      }
      pdf.endPage();
      document.save(file.toFile());
    }
  }

  private void add(String paragraph) throws IOException {
    StringBuilder line = new StringBuilder();
    float used = 0;
    for (String word : paragraph.split(" ", -1)) {
      float width = width(word + " ");
      if (used + width > WIDTH && !line.isEmpty()) {
        show(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.append(word).append(' ');
      used += width;
    }
    show(line.toString());
    show("");
  }

  private float width(String word) throws IOException {
    Float known = widths.get(word);
    if (known == null) {
      known = font.getStringWidth(word) / 1000 * SIZE;
      widths.put(word, known);
    }
    return known;
  }

  private void show(String line) throws IOException {
    if (lines == LINES) {
      endPage();
      page = newPage();
    }
    if (!line.isEmpty()) {
      page.showText(line.strip());
    }
    page.newLine();
    lines++;
  }

  private PDPageContentStream newPage() throws IOException {
    PDPage sheet = new PDPage(PDRectangle.A4);
    document.addPage(sheet);
    PDPageContentStream stream = new PDPageContentStream(document, sheet);
    stream.beginText();
    stream.setFont(font, SIZE);
    stream.setLeading(LEADING);
    stream.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
    lines = 0;
    return stream;
  }

  private void endPage() throws IOException {
    page.endText();
    page.close();
  }
}

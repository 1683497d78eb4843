package org.tahlil.extract.child;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Writes the pages of a PDF as paragraphs; one that cannot be read is left out and remembered. */
final class PdfText extends PDFTextStripper {
  private final XHTMLContentHandler xhtml;
  private @Nullable IOException damage;

  /** The paragraph that the next page may go on with. */
  private List<String> open = List.of();

  private PdfText(XHTMLContentHandler xhtml) {
    this.xhtml = xhtml;
    setSuppressDuplicateOverlappingText(false);
    setShouldSeparateByBeads(false);
  }

  /**
   * Writes all pages.
   *
   * @throws IOException where a page could not be read, after the others
   */
  static void write(PDDocument document, XHTMLContentHandler xhtml)
      throws IOException, SAXException {
    PdfText text = new PdfText(xhtml);
    try {
      text.writeText(document, Writer.nullWriter());
      text.flush(text.open);
    } catch (Refused e) {
      throw e.refusal;
    }
    if (text.damage != null) {
      throw text.damage;
    }
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    try {
      super.processPage(page);
    } catch (Refused e) {
      throw e;
    } catch (IOException e) {
      damage = damage == null ? e : damage;
    } catch (RuntimeException e) {
      damage = damage == null ? new IOException(e) : damage;
    }
  }

  @Override
  protected void writePage() throws IOException {
    List<TextPosition> glyphs = new ArrayList<>();
    getCharactersByArticle().forEach(glyphs::addAll);
    List<List<String>> paragraphs = PdfPage.of(glyphs).paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i == 0 && !open.isEmpty() && !PdfPage.ends(open)) {
        List<String> whole = new ArrayList<>(open);
        whole.addAll(paragraphs.getFirst());
        open = whole;
      } else {
        flush(open);
        open = paragraphs.get(i);
      }
    }
  }

  private void flush(List<String> paragraph) throws Refused {
    if (paragraph.isEmpty()) {
      return;
    }
    try {
      xhtml.startElement("p");
      for (String line : paragraph) {
        xhtml.characters(line);
        xhtml.newline();
      }
      xhtml.endElement("p");
    } catch (SAXException e) {
      throw new Refused(e);
    }
  }

  /** The text was refused: a limit is reached. */
  private static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    private final SAXException refusal;

    Refused(SAXException refusal) {
      super(refusal);
      this.refusal = refusal;
    }
  }
}

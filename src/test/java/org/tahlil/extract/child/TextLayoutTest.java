package org.tahlil.extract.child;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.sax.ToTextContentHandler;
import org.apache.tika.sax.XHTMLContentHandler;
import org.junit.jupiter.api.Test;
import org.tahlil.extract.child.TextLayout.Whitespace;
import org.xml.sax.SAXException;

class TextLayoutTest {
  @Test
  void paragraphsArePartedByAnEmptyLine() throws SAXException {
    assertEquals("One.\n\nTwo.", laidOut(Whitespace.KEPT, "p:One.", "p:Two."));
  }

  @Test
  void emptyParagraphsLeaveNoTrace() throws SAXException {
    assertEquals("One.\n\nTwo.", laidOut(Whitespace.KEPT, "p:", "p:One.", "p: ", "p:", "p:Two."));
  }

  @Test
  void itemsOfAListAreLines() throws SAXException {
    assertEquals("One.\nTwo.", laidOut(Whitespace.KEPT, "li:One.", "li:Two."));
  }

  @Test
  void lineEndsInTheTextAreKeptOrCollapsed() throws SAXException {
    assertEquals("One\ntwo.", laidOut(Whitespace.KEPT, "p:One \ntwo."));
    assertEquals("One two.", laidOut(Whitespace.COLLAPSED, "p:One \n   two."));
  }

  @Test
  void moreThanOneEmptyLineIsOne() throws SAXException {
    assertEquals("One.\n\nTwo.", laidOut(Whitespace.KEPT, "p:One.\n\n\n\nTwo."));
  }

  @Test
  void preformattedTextKeepsItsLines() throws SAXException {
    assertEquals("a\nb", laidOut(Whitespace.COLLAPSED, "pre:a\nb"));
  }

  @Test
  void cellsArePartedByATabAndRowsByALineEnd() throws SAXException {
    ToTextContentHandler text = new ToTextContentHandler();
    XHTMLContentHandler xhtml = xhtml(text, Whitespace.KEPT);
    xhtml.startDocument();
    xhtml.startElement("table");
    for (String row : new String[] {"a", "b"}) {
      xhtml.startElement("tr");
      for (int i = 1; i <= 2; i++) {
        xhtml.startElement("td");
        xhtml.element("p", row + i);
        xhtml.element("p", "x");
        xhtml.endElement("td");
      }
      xhtml.endElement("tr");
    }
    xhtml.endElement("table");
    xhtml.element("p", "After.");
    xhtml.endDocument();
    assertEquals("a1 x\ta2 x\nb1 x\tb2 x\n\nAfter.", text.toString().strip());
  }

  private static XHTMLContentHandler xhtml(ToTextContentHandler text, Whitespace whitespace) {
    return new XHTMLContentHandler(new TextLayout(text, whitespace), new Metadata());
  }

  /** Each element as {@code name:text}. */
  private static String laidOut(Whitespace whitespace, String... elements) throws SAXException {
    ToTextContentHandler text = new ToTextContentHandler();
    XHTMLContentHandler xhtml = xhtml(text, whitespace);
    xhtml.startDocument();
    for (String element : elements) {
      int colon = element.indexOf(':');
      xhtml.startElement(element.substring(0, colon));
      xhtml.characters(element.substring(colon + 1));
      xhtml.endElement(element.substring(0, colon));
    }
    xhtml.endDocument();
    return text.toString().strip();
  }
}

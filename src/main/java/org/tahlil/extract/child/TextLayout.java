package org.tahlil.extract.child;

import java.util.Set;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Gives the text of every format one layout: an empty line between paragraphs, a line end between
 * lines and rows, a tab between cells, no blanks at line ends, no more than one empty line.
 */
final class TextLayout extends ContentHandlerDecorator {
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "div",
          "pre",
          "blockquote",
          "address",
          "ul",
          "ol",
          "dl",
          "table");

  private static final Set<String> LINES = Set.of("li", "dt", "dd", "tr", "br");
  private static final Set<String> CELLS = Set.of("td", "th");

  private final Whitespace whitespace;
  private final StringBuilder blanks = new StringBuilder();
  private final StringBuilder out = new StringBuilder();
  private int lineEnds;
  private int cells;
  private int depthOfPre;
  private boolean inHead;
  private boolean inCell;
  private boolean written;

  /** What blanks and line ends in the text of an element mean. */
  enum Whitespace {
    /** Themselves. */
    KEPT,
    /** One blank, as in HTML. */
    COLLAPSED
  }

  TextLayout(ContentHandler handler, Whitespace whitespace) {
    super(handler);
    this.whitespace = whitespace;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    super.startElement(uri, local, name, attributes);
    if (local.equals("head")) {
      inHead = true;
    } else if (CELLS.contains(local)) {
      startCell();
    } else if (local.equals("tr")) {
      cells = 0;
      demand(1);
    } else {
      demandAround(local);
    }
    depthOfPre += local.equals("pre") ? 1 : 0;
  }

  @Override
  public void endElement(String uri, String local, String name) throws SAXException {
    super.endElement(uri, local, name);
    if (local.equals("head")) {
      inHead = false;
    } else if (CELLS.contains(local)) {
      inCell = false;
    } else {
      demandAround(local);
    }
    depthOfPre -= local.equals("pre") ? 1 : 0;
  }

  private void startCell() {
    if (cells++ > 0) {
      lineEnds = 0;
      blanks.setLength(0);
      blanks.append('\t');
    }
    inCell = true;
  }

  private void demandAround(String element) {
    if (PARAGRAPHS.contains(element) && !inCell) {
      demand(2);
    } else if (LINES.contains(element) && !inCell) {
      demand(1);
    } else if (inCell && (PARAGRAPHS.contains(element) || LINES.contains(element))) {
      oneBlank();
    }
  }

  /** At least so many line ends before what comes next. */
  private void demand(int ends) {
    lineEnds = Math.max(lineEnds, ends);
    blanks.setLength(0);
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    if (inHead) {
      super.characters(chars, start, length);
      return;
    }
    out.setLength(0);
    for (int i = start; i < start + length; i++) {
      add(chars[i]);
    }
    if (!out.isEmpty()) {
      super.characters(out.toString().toCharArray(), 0, out.length());
    }
  }

  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
    // Parsers write the line ends between the lines of a PDF so; indentation is for eyes only.
    for (int i = start; i < start + length && !inHead && !inCell; i++) {
      if (chars[i] == '\n') {
        demand(1);
      }
    }
  }

  private void add(char c) {
    switch (c) {
      case ' ', '\t', '\n', '\f', '\r' -> addBlank(c);
      default -> addVisible(c);
    }
  }

  private void addBlank(char c) {
    if (inCell || (whitespace == Whitespace.COLLAPSED && depthOfPre == 0)) {
      oneBlank();
    } else if (c == '\n') {
      lineEnds = Math.min(lineEnds + 1, 2);
      blanks.setLength(0);
    } else if (c != '\r') {
      blanks.append(c);
    }
  }

  private void oneBlank() {
    if (blanks.isEmpty() && lineEnds == 0) {
      blanks.append(' ');
    }
  }

  private void addVisible(char c) {
    if (written) {
      out.append("\n\n", 0, lineEnds).append(blanks);
    }
    out.append(c);
    blanks.setLength(0);
    lineEnds = 0;
    written = true;
  }
}

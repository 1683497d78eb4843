package org.tahlil.extract.child;

import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ContentHandlerDecoratorFactory;
import org.tahlil.extract.child.TextLayout.Whitespace;
import org.xml.sax.ContentHandler;

/** Puts a {@link TextLayout} around each document and attachment. */
public final class TextLayoutFactory implements ContentHandlerDecoratorFactory {
  private static final long serialVersionUID = 1L;

  private static final Set<String> HTML =
      Set.of("text/html", "application/xhtml+xml", "application/epub+zip");

  @Override
  public ContentHandler decorate(ContentHandler handler, Metadata metadata, ParseContext context) {
    MediaType type = MediaType.parse(metadata.get(Metadata.CONTENT_TYPE));
    boolean html = type != null && HTML.contains(type.getBaseType().toString());
    return new TextLayout(handler, html ? Whitespace.COLLAPSED : Whitespace.KEPT);
  }
}

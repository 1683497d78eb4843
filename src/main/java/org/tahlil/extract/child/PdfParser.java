package org.tahlil.extract.child;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedDocumentUtil;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaCoreProperties.EmbeddedResourceType;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * PDF by way of PDFBox. Tika's own parser takes lines as PDFBox makes them, which puts the runs of
 * a line of mixed direction in the wrong order and breaks paragraphs of Arabic script in two.
 */
public final class PdfParser implements Parser {
  private static final long serialVersionUID = 1L;

  /** What a document needs beyond this goes to a temporary file. */
  private static final long MOST_MEMORY = 64L << 20;

  private static final int MOST_FIELDS = 10_000;

  static {
    FontMappers.set(new OneFont());
  }

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("pdf"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    try (TemporaryResources temporary = new TemporaryResources();
        PDDocument document = load(TikaInputStream.get(stream, temporary, metadata))) {
      String title = document.getDocumentInformation().getTitle();
      if (title != null && !title.isBlank()) {
        metadata.set(TikaCoreProperties.TITLE, title);
      }
      XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
      xhtml.startDocument();
      Optional<IOException> damage = Optional.empty();
      try {
        PdfText.write(document, xhtml);
      } catch (IOException e) {
        damage = Optional.of(e);
      }
      writeFields(document, xhtml);
      extractAttachments(document, xhtml, context);
      xhtml.endDocument();
      if (damage.isPresent()) {
        throw damage.get();
      }
    } catch (InvalidPasswordException e) {
      throw new EncryptedDocumentException(e);
    }
  }

  private static PDDocument load(TikaInputStream in) throws IOException {
    return Loader.loadPDF(in.getFile(), "", MemoryUsageSetting.setupMixed(MOST_MEMORY).streamCache);
  }

  /** What is filled into a form. */
  private static void writeFields(PDDocument document, XHTMLContentHandler xhtml)
      throws SAXException {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    int left = MOST_FIELDS;
    for (PDField field : form == null ? Set.<PDField>of() : form.getFieldTree()) {
      if (field instanceof PDTextField && left-- > 0) {
        xhtml.element("p", field.getValueAsString());
      }
    }
  }

  private static void extractAttachments(
      PDDocument document, XHTMLContentHandler xhtml, ParseContext context)
      throws IOException, SAXException {
    EmbeddedDocumentExtractor extractor =
        EmbeddedDocumentUtil.getEmbeddedDocumentExtractor(context);
    for (var object : document.getDocument().getObjectsByType(COSName.FILESPEC)) {
      if (object.getObject() instanceof COSDictionary dictionary) {
        extract(new PDComplexFileSpecification(dictionary), extractor, xhtml);
      }
    }
  }

  private static void extract(
      PDComplexFileSpecification file,
      EmbeddedDocumentExtractor extractor,
      XHTMLContentHandler xhtml)
      throws IOException, SAXException {
    PDEmbeddedFile content =
        file.getEmbeddedFileUnicode() != null
            ? file.getEmbeddedFileUnicode()
            : file.getEmbeddedFile();
    if (content == null) {
      return;
    }
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.getFilename());
    metadata.set(
        TikaCoreProperties.EMBEDDED_RESOURCE_TYPE, EmbeddedResourceType.ATTACHMENT.toString());
    if (extractor.shouldParseEmbedded(metadata)) {
      try (TikaInputStream in = TikaInputStream.get(content.createInputStream())) {
        extractor.parseEmbedded(in, xhtml, metadata, false);
      }
    }
  }
}

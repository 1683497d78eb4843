package org.tahlil.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.tahlil.extract.Zips.Entry;

/** Documents for tests. */
final class Documents {
  /** Text at a place of a page, in points from the left and the bottom. */
  record Drawn(float x, float y, String text) {}

  private Documents() {}

  static byte[] docx(String... paragraphs) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      for (String paragraph : paragraphs) {
        document.createParagraph().createRun().setText(paragraph);
      }
      document.getProperties().getCoreProperties().setTitle("A title");
      document.write(bytes);
    }
    return bytes.toByteArray();
  }

  static byte[] lockedDocx(String text) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("password");
      try (OutputStream out = encryptor.getDataStream(files)) {
        out.write(docx(text));
      }
      files.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  static byte[] odt(String... paragraphs) throws IOException {
    StringBuilder content = new StringBuilder();
    for (String paragraph : paragraphs) {
      content.append("<text:p>").append(paragraph).append("</text:p>");
    }
    return Zips.zip(
        new Entry("mimetype", "application/vnd.oasis.opendocument.text"),
        new Entry(
            "content.xml",
            """
            <office:document-content
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
              <office:body><office:text>%s</office:text></office:body>
            </office:document-content>
            """
                .formatted(content)));
  }

  /** One page with {@code texts}, in Helvetica of 10 points. */
  static byte[] pdf(Drawn... texts) throws IOException {
    try (PDDocument document = new PDDocument()) {
      draw(document, List.of(texts));
      return bytes(document);
    }
  }

  static byte[] lockedPdf(String text) throws IOException {
    try (PDDocument document = new PDDocument()) {
      draw(document, List.of(new Drawn(50, 700, text)));
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return bytes(document);
    }
  }

  static byte[] pictureOnlyPdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      BufferedImage image = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, image), 50, 500);
      }
      return bytes(document);
    }
  }

  static byte[] pdfWithAttachment(String text, String name, byte[] attached) throws IOException {
    try (PDDocument document = new PDDocument()) {
      draw(document, List.of(new Drawn(50, 700, text)));
      PDEmbeddedFile file =
          new PDEmbeddedFile(document, new java.io.ByteArrayInputStream(attached));
      PDComplexFileSpecification specification = new PDComplexFileSpecification();
      specification.setFile(name);
      specification.setEmbeddedFile(file);
      PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
      tree.setNames(Map.of(name, specification));
      PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
      names.setEmbeddedFiles(tree);
      document.getDocumentCatalog().setNames(names);
      return bytes(document);
    }
  }

  /** A page that draws a form ten times, which draws a form ten times, and so on: 10^12 steps. */
  static byte[] endlessPdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      PDFormXObject inner = form(document, "q Q ");
      for (int i = 0; i < 11; i++) {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("F"), inner);
        inner = form(document, "/F Do ".repeat(10));
        inner.setResources(resources);
      }
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawForm(inner);
      }
      return bytes(document);
    }
  }

  private static PDFormXObject form(PDDocument document, String content) throws IOException {
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(PDRectangle.A4);
    try (OutputStream out = form.getContentStream().createOutputStream()) {
      out.write(content.getBytes(UTF_8));
    }
    return form;
  }

  private static void draw(PDDocument document, List<Drawn> texts) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      for (Drawn drawn : texts) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 10);
        content.newLineAtOffset(drawn.x, drawn.y);
        content.showText(drawn.text);
        content.endText();
      }
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  /** A mail with a plain text body and attachments. */
  static byte[] mail(String body, Entry... attachments) {
    StringBuilder mail = new StringBuilder();
    mail.append("From: desk@example.org\r\nTo: archive@example.org\r\n");
    mail.append("Date: Wed, 12 Apr 2023 23:30:00 -0500\r\nSubject: Weekly review\r\n");
    mail.append("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n");
    mail.append("--b\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n").append(body);
    for (Entry attachment : attachments) {
      mail.append("\r\n--b\r\nContent-Type: application/octet-stream\r\n");
      mail.append("Content-Disposition: attachment; filename=\"").append(attachment.name());
      mail.append("\"\r\nContent-Transfer-Encoding: base64\r\n\r\n");
      mail.append(Base64.getMimeEncoder().encodeToString(attachment.bytes()));
    }
    return mail.append("\r\n--b--\r\n").toString().getBytes(UTF_8);
  }
}

package org.tahlil.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A word processor's file with the parts that every one has; the same bytes on every run. */
final class DocxFile {
  private static final LocalDateTime TIME = LocalDateTime.of(2024, 1, 1, 0, 0);
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String MAIN =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private DocxFile() {}

  static void write(Path file, String title, List<String> paragraphs) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(zip, "[Content_Types].xml", contentTypes());
      part(
          zip,
          "_rels/.rels",
          relationships(
              relation("rId1", OFFICE + "officeDocument", "word/document.xml"),
              relation(
                  "rId2",
                  PACKAGE + "relationships/metadata/core-properties",
                  "docProps/core.xml")));
      part(
          zip,
          "word/_rels/document.xml.rels",
          relationships(relation("rId1", OFFICE + "styles", "styles.xml")));
      part(zip, "word/styles.xml", styles());
      part(zip, "docProps/core.xml", properties(title));
      part(zip, "word/document.xml", document(title, paragraphs));
    }
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write((XML + content).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String contentTypes() {
    return "<Types xmlns=\""
        + PACKAGE
        + "content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
        + ".relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\""
        + WORD
        + "document.main+xml\"/>"
        + "<Override PartName=\"/word/styles.xml\" ContentType=\""
        + WORD
        + "styles+xml\"/>"
        + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd"
        + ".openxmlformats-package.core-properties+xml\"/></Types>";
  }

  private static String relationships(String... relations) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + String.join("", relations)
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  private static String styles() {
    return "<w:styles "
        + MAIN
        + "><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
        + "<w:name w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Heading1\">"
        + "<w:name w:val=\"heading 1\"/></w:style></w:styles>";
  }

  private static String properties(String title) {
    return "<cp:coreProperties xmlns:cp=\""
        + PACKAGE
        + "metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
        + escape(title)
        + "</dc:title></cp:coreProperties>";
  }

  private static String document(String title, List<String> paragraphs) {
    StringBuilder out = new StringBuilder("<w:document ").append(MAIN).append("><w:body>");
    paragraph(out, "<w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>", title);
    for (String text : paragraphs) {
      paragraph(out, "", text);
    }
    return out.append("</w:body></w:document>").toString();
  }

  private static void paragraph(StringBuilder out, String properties, String text) {
    out.append("<w:p>").append(properties).append("<w:r><w:t xml:space=\"preserve\">");
    out.append(escape(text)).append("</w:t></w:r></w:p>");
  }
}

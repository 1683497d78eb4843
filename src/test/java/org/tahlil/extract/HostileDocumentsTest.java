package org.tahlil.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahlil.extract.ExtractionSettings.AttachmentLimits;
import org.tahlil.extract.ExtractionSettings.Columns;
import org.tahlil.extract.ExtractionSettings.Ocr;
import org.tahlil.extract.Zips.Entry;

/** What the limits do, and that the next document is none the worse. */
class HostileDocumentsTest {
  private static final ExtractionSettings USUAL = ExtractionSettings.DEFAULT;

  @TempDir Path folder;

  @Test
  void aDocumentThatTakesTooLongEndsAsTimeout() throws Exception {
    try (Extractor extractor = create(with(Duration.ofSeconds(4), 512 << 20, 1000))) {
      assertOutcome("failed timeout", extractor, Documents.endlessPdf(), "a.pdf");
      assertOutcome("indexed ", extractor, Documents.docx("Next."), "b.docx");
    }
  }

  @Test
  void aDocumentThatNeedsTooMuchMemoryEndsAsOutOfMemory() throws Exception {
    try (Extractor extractor = create(with(Duration.ofSeconds(60), 40 << 20, 10_000_000))) {
      assertOutcome("failed out of memory", extractor, hugeDocx(), "a.docx");
      assertOutcome("indexed ", extractor, Documents.docx("Next."), "b.docx");
    }
  }

  @Test
  void aDocumentWhoseProcessDiesEndsAsCrash() throws Exception {
    try (Extractor extractor = create(USUAL);
        var threads = Executors.newSingleThreadExecutor()) {
      extractor.extract(item(Documents.docx("Warm."), "warm.docx"));
      Set<ProcessHandle> children = children();
      assertEquals(1, children.size());
      Item slow = item(Documents.endlessPdf(), "a.pdf");
      Callable<List<Extraction>> extraction = () -> extractor.extract(slow);
      Future<List<Extraction>> result = threads.submit(extraction);
      Thread.sleep(300);
      children.forEach(ProcessHandle::destroyForcibly);
      assertEquals("crash", result.get(30, TimeUnit.SECONDS).getFirst().cause());
      assertOutcome("indexed ", extractor, Documents.docx("Next."), "b.docx");
    }
  }

  @Test
  void oneProcessServesManyDocumentsAndEndsWithTheExtractor() throws Exception {
    Set<ProcessHandle> children;
    try (Extractor extractor = create(USUAL)) {
      extractor.extract(item("Text.".getBytes(UTF_8), "a.txt"));
      assertEquals(Set.of(), children());
      extractor.extract(item(Documents.docx("One."), "a.docx"));
      children = children();
      assertEquals(1, children.size());
      extractor.extract(item(Documents.pdf(), "b.pdf"));
      assertEquals(children, children());
    }
    for (ProcessHandle child : children) {
      child.onExit().get(5, TimeUnit.SECONDS);
      assertFalse(child.isAlive());
    }
  }

  @Test
  void textBeyondTheLimitIsCutAndSaidSo() throws Exception {
    String[] paragraphs = new String[50];
    java.util.Arrays.fill(paragraphs, "A sentence of forty characters, or so it is.");
    try (Extractor extractor = create(with(Duration.ofSeconds(60), 512 << 20, 1000))) {
      Extraction docx = extractor.extract(item(Documents.docx(paragraphs), "a.docx")).getFirst();
      assertEquals("partial limit: more than 1000 characters", summary(docx));
      assertTrue(docx.text().length() > 900 && docx.text().length() <= 1000, docx.text());
      Extraction text =
          extractor.extract(item("яблоко ".repeat(500).getBytes(UTF_8), "a.txt")).getFirst();
      assertEquals("partial limit: more than 1000 characters", summary(text));
      assertEquals(1000, text.text().length());
    }
  }

  @Test
  void aHugeTextFileIsReadUpToTheLimitOnly() throws Exception {
    Path file = folder.resolve("a.txt");
    try (Writer out = Files.newBufferedWriter(file)) {
      String block = "A line of a log that never ends.\n".repeat(1000);
      for (int i = 0; i < 1000; i++) {
        out.write(block);
      }
    }
    Item item = new Item("a.txt", "", Files.size(file), "text/plain", file, false);
    try (Extractor extractor = create(with(Duration.ofSeconds(60), 512 << 20, 100_000))) {
      Extraction extraction = extractor.extract(item).getFirst();
      assertEquals("partial limit: more than 100000 characters", summary(extraction));
      assertEquals(100_000, extraction.text().length());
    }
  }

  @Test
  void attachmentsBeyondTheLimitsAreLeftOutAndSaidSo() throws Exception {
    byte[] inner = Documents.mail("Inner.", new Entry("deep.txt", "Deep."));
    Entry[] three = {new Entry("a", "A."), new Entry("b", "B."), new Entry("c", "C.")};
    try (Extractor extractor = create(with(new AttachmentLimits(2, 1)))) {
      List<Extraction> deep =
          extractor.extract(item(Documents.mail("Outer.", new Entry("a.eml", inner)), "m.eml"));
      assertEquals(
          "partial limit: attachments inside one another deeper than 1", summary(deep.getFirst()));
      assertEquals(List.of("m.eml", "m.eml!/a.eml"), ids(deep));
      List<Extraction> many = extractor.extract(item(Documents.mail("Many.", three), "m.eml"));
      assertEquals("partial limit: more than 2 attachments", summary(many.getFirst()));
      assertEquals(List.of("m.eml", "m.eml!/a", "m.eml!/b"), ids(many));
    }
  }

  private Extractor create(ExtractionSettings settings) throws IOException {
    return Extractor.create(settings, folder);
  }

  private static ExtractionSettings with(Duration timeout, long heap, int text) {
    return new ExtractionSettings(
        timeout, heap, text, 1, Ocr.OFF, Columns.BY_NAME, AttachmentLimits.DEFAULT);
  }

  private static ExtractionSettings with(AttachmentLimits limits) {
    return new ExtractionSettings(
        USUAL.timeout(), USUAL.maxHeap(), USUAL.maxText(), 1, Ocr.OFF, Columns.BY_NAME, limits);
  }

  /** Three million words that do not repeat, so that nothing takes it for a bomb. */
  private static byte[] hugeDocx() throws IOException {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400_000; i++) {
      text.append("<w:p><w:r><w:t>").append(random.nextInt(1_000_000)).append("</w:t></w:r></w:p>");
    }
    return Zips.zip(
        new Entry(
            "[Content_Types].xml",
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
              <Default Extension="xml" ContentType="application/xml"/>
              <Default Extension="rels"
                  ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
              <Override PartName="/word/document.xml" ContentType=
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>\
            """),
        new Entry(
            "_rels/.rels",
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
              <Relationship Id="r1" Target="word/document.xml" Type=
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
            </Relationships>\
            """),
        new Entry(
            "word/document.xml",
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body>"
                + text
                + "</w:body></w:document>"));
  }

  private static Set<ProcessHandle> children() {
    return ProcessHandle.current()
        .children()
        .filter(ProcessHandle::isAlive)
        .collect(Collectors.toSet());
  }

  private static void assertOutcome(
      String expected, Extractor extractor, byte[] bytes, String name, Path folder)
      throws Exception {
    assertEquals(expected, summary(extractor.extract(item(bytes, name, folder)).getFirst()));
  }

  private void assertOutcome(String expected, Extractor extractor, byte[] bytes, String name)
      throws Exception {
    assertOutcome(expected, extractor, bytes, name, folder);
  }

  private Item item(byte[] bytes, String name) throws IOException {
    return item(bytes, name, folder);
  }

  private static Item item(byte[] bytes, String name, Path folder) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    byte[] head = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, MediaTypes.HEAD));
    return new Item(name, "", bytes.length, MediaTypes.of(name, head), file, false);
  }

  private static String summary(Extraction extraction) {
    return extraction.outcome().label() + " " + extraction.cause();
  }

  private static List<String> ids(List<Extraction> all) {
    return all.stream().map(Extraction::id).toList();
  }
}

package org.tahlil.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahlil.extract.Documents.Drawn;
import org.tahlil.extract.Zips.Entry;

/** What comes out of documents of each kind; one child process serves all of these tests. */
class ExtractorTest {
  @TempDir static Path folder;
  private static Extractor extractor;

  @BeforeAll
  static void open() throws IOException {
    extractor = Extractor.create(ExtractionSettings.DEFAULT, folder);
  }

  @AfterAll
  static void close() {
    extractor.close();
  }

  @Test
  void officeFilesGiveTheirParagraphs() throws Exception {
    for (byte[] file :
        List.of(
            Documents.docx("Первый абзац.", "Боби дуюм."),
            Documents.odt("Первый абзац.", "Боби дуюм."),
            rtf("Первый абзац.", "Боби дуюм."))) {
      assertEquals("Первый абзац.\n\nБоби дуюм.", only(file, "a").text().strip());
    }
  }

  @Test
  void theTitleIsDeclaredAndTheDateOfAnOfficeFileIsNot() throws Exception {
    Extraction docx = only(Documents.docx("Text."), "a.docx");
    assertEquals(Optional.of("A title"), docx.declared().title());
    assertEquals(Optional.empty(), docx.declared().date());
  }

  @Test
  void webPagesGiveTheirMainText() throws Exception {
    Extraction page =
        only(
            """
            <!DOCTYPE html><html><head><title>The title</title>
            <meta property="article:published_time" content="2023-04-12T08:00:00+03:00">
            <script>var hidden;</script><style>p {}</style></head>
            <body><nav>Home About</nav><div>First
              line.<br>Second.</div><div>Third.</div>
            <table><tr><td>a</td><td>b</td></tr></table>
            <p>Fourth <b>bold</b>.</p><footer>All rights</footer></body></html>
            """
                .getBytes(UTF_8),
            "a.html");
    assertEquals("First line.\nSecond.\n\nThird.\n\na\tb\n\nFourth bold.", page.text());
    assertEquals(Optional.of("The title"), page.declared().title());
    assertEquals(Optional.of("2023-04-12"), page.declared().date());
    assertEquals("text/html", page.mediaType());
  }

  @Test
  void webPagesWithoutADeclaredEncodingAreReadInTheirs() throws Exception {
    String text = "Представители шести стран обсудили положение на границе.";
    byte[] bytes =
        ("<html><body><p>" + text + "</p></body></html>").getBytes(Charset.forName("windows-1251"));
    assertEquals(text, only(bytes, "a.html").text());
  }

  @Test
  void columnsOfAPdfAreReadOneAfterTheOther() throws Exception {
    byte[] pdf =
        Documents.pdf(
            new Drawn(50, 700, "The left column has"),
            new Drawn(50, 688, "a first paragraph."),
            new Drawn(50, 664, "And a second one that"),
            new Drawn(50, 652, "goes on"),
            new Drawn(300, 700, "in the right column."),
            new Drawn(300, 676, "A third."));
    assertEquals(
        """
        The left column has
        a first paragraph.

        And a second one that
        goes on
        in the right column.

        A third.\
        """,
        only(pdf, "a.pdf").text());
  }

  @Test
  void attachmentsAreExtractionsOfTheirOwn() throws Exception {
    byte[] docx = Documents.docx("Attached.");
    byte[] zip = Zips.zip(new Entry("inner/x.txt", "Inside."));
    List<Extraction> all =
        extract(
            Documents.mail(
                "The body.",
                new Entry("a.docx", docx),
                new Entry("b.zip", zip),
                new Entry("a.docx", docx)),
            "mail.eml");
    assertEquals(
        List.of(
            "mail.eml indexed The body.",
            "mail.eml!/a.docx indexed Attached.",
            "mail.eml!/b.zip empty ",
            "mail.eml!/b.zip!/inner/x.txt indexed Inside.",
            "mail.eml!/a.docx~2 indexed Attached."),
        summaries(all));
    assertEquals(sha256(docx), all.get(1).sha256());
    assertEquals(docx.length, all.get(1).size());
    assertEquals("container", all.get(2).cause());
    assertEquals(Optional.of("Weekly review"), all.getFirst().declared().title());
    // Half past eleven in the evening, five hours behind UTC.
    assertEquals(Optional.of("2023-04-13"), all.getFirst().declared().date());
  }

  @Test
  void messagesOfAMailboxAreNumbered() throws Exception {
    String message = "From a@example.org Sat Jan 01 00:00:00 2022\nSubject: %s\n\n%s\n\n";
    byte[] mailbox =
        (String.format(java.util.Locale.ROOT, message, "A", "One.")
                + String.format(java.util.Locale.ROOT, message, "B", "Two."))
            .getBytes(UTF_8);
    assertEquals(
        List.of("m.mbox empty ", "m.mbox#1 indexed One.", "m.mbox#2 indexed Two."),
        summaries(extract(mailbox, "m.mbox")));
  }

  @Test
  void filesInsideAPdfAreAttachments() throws Exception {
    byte[] pdf = Documents.pdfWithAttachment("Cover.", "x.txt", "Attached.".getBytes(UTF_8));
    assertEquals(
        List.of("a.pdf indexed Cover.", "a.pdf!/x.txt indexed Attached."),
        summaries(extract(pdf, "a.pdf")));
  }

  @Test
  void lockedDocumentsAreEncrypted() throws Exception {
    assertOutcome(Outcome.ENCRYPTED, "needs a password", Documents.lockedPdf("Secret."), "a.pdf");
    assertOutcome(Outcome.ENCRYPTED, "needs a password", Documents.lockedDocx("Secret."), "a.docx");
  }

  @Test
  void damagedDocumentsFail() throws Exception {
    byte[] docx = Documents.docx("Text.");
    Extraction cut = only(Arrays.copyOf(docx, docx.length / 2), "a.docx");
    assertEquals(Outcome.FAILED, cut.outcome());
    assertTrue(cut.cause().startsWith("parse error: "), cut.cause());
    byte[] pdf = "%PDF-1.4\nnothing of a PDF follows".getBytes(UTF_8);
    assertEquals(Outcome.FAILED, only(pdf, "a.pdf").outcome());
  }

  @Test
  void causesAreTheSameInEveryRun() throws Exception {
    byte[] docx = Documents.docx("Text.");
    byte[] cut = Arrays.copyOf(docx, docx.length / 2);
    assertEquals(only(cut, "a.docx").cause(), only(cut, "a.docx").cause());
  }

  @Test
  void aPdfOfPicturesSaysThatOcrIsOff() throws Exception {
    assertOutcome(Outcome.EMPTY, "no text layer; OCR is off", Documents.pictureOnlyPdf(), "a.pdf");
  }

  @Test
  void whatHasNoTextIsUnsupported() throws Exception {
    byte[] junk = new byte[5000];
    new java.util.Random(1).nextBytes(junk);
    assertOutcome(Outcome.UNSUPPORTED, "binary data, no text", junk, "a.txt");
    assertOutcome(Outcome.UNSUPPORTED, "binary data, no text", new byte[5000], "a.txt");
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13};
    assertOutcome(Outcome.UNSUPPORTED, "picture; OCR is off", png, "a.png");
    byte[] program = {(byte) 0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0};
    assertEquals(Outcome.UNSUPPORTED, only(program, "a").outcome());
  }

  @Test
  void emptyFilesAreEmpty() throws Exception {
    assertOutcome(Outcome.EMPTY, "empty file", new byte[0], "a.pdf");
    assertOutcome(Outcome.EMPTY, "no text", " \n\n".getBytes(UTF_8), "a.txt");
    assertOutcome(Outcome.EMPTY, "no text", Documents.docx(""), "a.docx");
  }

  @Test
  void subtitlesAndMarkdownArePlainText() throws Exception {
    String subtitles = "1\n00:00:01,000 --> 00:00:02,000\nСалом.\n";
    assertEquals(subtitles, only(subtitles.getBytes(UTF_8), "a.srt").text());
    assertEquals("# Title\n", only("# Title\n".getBytes(UTF_8), "a.md").text());
  }

  @Test
  void aVanishedFileFails() throws Exception {
    for (String type : List.of("text/plain", "application/pdf")) {
      Item item = new Item("a", "", 5, type, folder.resolve("vanished"), false);
      assertEquals("no longer there", extractor.extract(item).getFirst().cause());
    }
  }

  @Test
  void aFileWhoseNameIsNoTextIsRead() throws Exception {
    byte[] name = "отчёт за год.docx".getBytes(Charset.forName("windows-1251"));
    Path file = fileOfRawName(name, Documents.docx("Text."));
    Walk.create(List.of(file.getParent()), WalkLimits.DEFAULT, folder)
        .run(
            found -> {
              Extraction extraction = extractor.extract((Item) found).getFirst();
              assertEquals("raw/отчёт за год.docx", extraction.id());
              assertEquals("Text.", extraction.text());
            });
  }

  @Test
  void documentsCannotReachTheNetwork() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(300);
      String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      only(
          "<!DOCTYPE a SYSTEM \"URL\" [<!ENTITY b SYSTEM \"URL\">]><a>&b;</a>"
              .replace("URL", url)
              .getBytes(UTF_8),
          "a.xml");
      only(
          ("<html><head><base href=\"URL\"></head><body><img src=\"URL\"><iframe src=\"URL\">"
                  + "</iframe><p>Text.</p></body></html>")
              .replace("URL", url)
              .getBytes(UTF_8),
          "a.html");
      org.junit.jupiter.api.Assertions.assertThrows(SocketTimeoutException.class, server::accept);
    }
  }

  private static byte[] rtf(String... paragraphs) {
    StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\pard ");
    for (String paragraph : paragraphs) {
      paragraph.chars().forEach(c -> rtf.append("\\u").append(c).append('?'));
      rtf.append("\\par ");
    }
    return rtf.append("}").toString().getBytes(UTF_8);
  }

  private static Path fileOfRawName(byte[] name, byte[] content) throws Exception {
    Path inside = Files.createDirectory(folder.resolve("raw"));
    Path source = Files.write(folder.resolve("source"), content);
    StringBuilder octal = new StringBuilder();
    for (byte b : name) {
      octal.append(String.format(java.util.Locale.ROOT, "\\%03o", b));
    }
    String command = "mv '" + source + "' \"$(printf '" + inside + "/" + octal + "')\"";
    assertEquals(0, new ProcessBuilder("sh", "-c", command).start().waitFor());
    return inside.resolve("any");
  }

  private static void assertOutcome(Outcome outcome, String cause, byte[] bytes, String name)
      throws Exception {
    Extraction extraction = only(bytes, name);
    assertEquals(outcome + " " + cause, extraction.outcome() + " " + extraction.cause());
    assertEquals("", extraction.text());
  }

  private static Extraction only(byte[] bytes, String name) throws Exception {
    List<Extraction> all = extract(bytes, name);
    assertEquals(1, all.size(), all.toString());
    return all.getFirst();
  }

  private static List<Extraction> extract(byte[] bytes, String name) throws Exception {
    return extractor.extract(item(bytes, name));
  }

  private static Item item(byte[] bytes, String name) throws IOException {
    Path file = Files.write(folder.resolve("document"), bytes);
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, MediaTypes.HEAD));
    return new Item(name, sha256(bytes), bytes.length, MediaTypes.of(name, head), file, false);
  }

  private static String sha256(byte[] bytes) {
    return java.util.HexFormat.of().formatHex(Contents.sha256Digest().digest(bytes));
  }

  private static List<String> summaries(List<Extraction> all) {
    return all.stream()
        .map(each -> each.id() + " " + each.outcome().label() + " " + each.text().strip())
        .toList();
  }
}

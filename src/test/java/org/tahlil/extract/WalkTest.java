package org.tahlil.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahlil.extract.Zips.Entry;

class WalkTest {
  @TempDir Path folder;
  private Path root;
  private Path spool;

  @BeforeEach
  void makeFolders() throws IOException {
    root = Files.createDirectory(folder.resolve("field"));
    spool = Files.createDirectory(folder.resolve("spool"));
  }

  @Test
  void filesComeInTheOrderOfTheirCodePoints() throws Exception {
    write("b/2.txt", "two");
    write("b/10.txt", "ten");
    write("a.txt", "a");
    write("\uD83D\uDE00.txt", "above U+FFFF");
    write("\uFB01.txt", "below it");
    write("Я.txt", "Cyrillic");
    assertEquals(
        List.of(
            "field/a.txt",
            "field/b/10.txt",
            "field/b/2.txt",
            "field/Я.txt",
            "field/\uFB01.txt",
            "field/\uD83D\uDE00.txt"),
        ids(walk()));
  }

  @Test
  void anItemHasSizeHashAndType() throws Exception {
    write("a.txt", "abc");
    assertEquals(
        new Item(
            "field/a.txt",
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            3,
            "text/plain",
            root.resolve("a.txt"),
            false),
        walk().getFirst());
  }

  @Test
  void aFileCanBeARoot() throws Exception {
    write("b/a.txt", "abc");
    assertEquals(List.of("a.txt"), ids(walk(root.resolve("b/a.txt"))));
  }

  @Test
  void twoRootsOfOneNameAreRefused() throws Exception {
    write("x/field/a.txt", "abc");
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> Walk.create(List.of(root, root.resolve("x/field")), WalkLimits.DEFAULT, spool));
    assertTrue(String.valueOf(refusal.getMessage()).contains("'field'"), refusal.getMessage());
  }

  @Test
  void aMissingRootIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Walk.create(List.of(root.resolve("none")), WalkLimits.DEFAULT, spool));
  }

  @Test
  void membersOfArchivesAreItemsAndTheArchiveIsAContainer() throws Exception {
    byte[] inner = Zips.zip(new Entry("deep.txt", "deep"));
    write("a.zip", Zips.zip(new Entry("x/y.txt", "text"), new Entry("b.zip", inner)));
    assertEquals(
        List.of(
            "item field/a.zip!/x/y.txt text/plain",
            "item field/a.zip!/b.zip!/deep.txt text/plain",
            "empty (container) field/a.zip!/b.zip application/zip",
            "empty (container) field/a.zip application/zip"),
        summaries(walk()));
  }

  @Test
  void tarAndGzipAreOneArchive() throws Exception {
    write("a.tar.gz", Zips.tarGz(new Entry("x.txt", "x"), new Entry("x.txt", "y")));
    write("b.txt.gz", Zips.gz("b".getBytes(UTF_8)));
    assertEquals(
        List.of(
            "item field/a.tar.gz!/x.txt text/plain",
            "item field/a.tar.gz!/x.txt~2 text/plain",
            "unsupported (link in an archive, not followed) field/a.tar.gz!/link"
                + " application/octet-stream",
            "empty (container) field/a.tar.gz application/gzip",
            "item field/b.txt.gz!/b.txt text/plain",
            "empty (container) field/b.txt.gz application/gzip"),
        summaries(walk()));
  }

  @Test
  void officeFilesAndBooksAreNoArchives() throws Exception {
    write("a.bin", Zips.zip(new Entry("[Content_Types].xml", "<Types/>")));
    write("b.bin", Zips.zip(new Entry("mimetype", "application/epub+zip")));
    write("c.bin", Zips.zip(new Entry("META-INF/MANIFEST.MF", "Manifest-Version: 1.0")));
    assertEquals(List.of("field/a.bin", "field/b.bin", "field/c.bin"), ids(walk()));
  }

  @Test
  void namesOfMembersAreNoPaths() throws Exception {
    write("a.zip", Zips.zip(new Entry("../../x", "out"), new Entry("two\nlines", "in")));
    List<Found> found = walk();
    assertEquals("field/a.zip!/../../x", found.get(0).id());
    assertEquals("field/a.zip!/two\nlines", found.get(1).id());
    for (Found each : found.subList(0, 2)) {
      assertEquals(spool, ((Item) each).file().getParent());
    }
  }

  @Test
  void noNameOfAFileIsTakenForAMemberOrARow() throws Exception {
    write("a.zip", Zips.zip(new Entry("x", "member"), new Entry("b!/y", "member")));
    write("a.zip!/x", "file");
    write("posts.csv", "text\none\n");
    write("posts.csv#1", "file");
    assertEquals(
        List.of(
            "field/a.zip!/x",
            "field/a.zip!/b!~/y",
            "field/a.zip",
            "field/a.zip!~/x",
            "field/posts.csv",
            "field/posts.csv#1~"),
        ids(walk()));
  }

  @Test
  void oldZipNamesAreReadInTheirEncoding() throws Exception {
    write("a.zip", zipWithRawName("Отчёт о событиях.txt", "IBM866"));
    assertEquals("field/a.zip!/Отчёт о событиях.txt", walk().getFirst().id());
  }

  @Test
  void fileNamesMayHoldLineEndsAndBeLong() throws Exception {
    String longName = "я".repeat(120) + ".txt";
    write("two\nlines.txt", "x");
    write(longName, "y");
    assertEquals(List.of("field/two\nlines.txt", "field/" + longName), ids(walk()));
  }

  @Test
  void linksAreNotFollowedSoThatALoopEnds() throws Exception {
    write("a.txt", "x");
    Files.createSymbolicLink(root.resolve("loop"), root);
    assertEquals(
        List.of(
            "item field/a.txt text/plain",
            "unsupported (symbolic link, not followed) field/loop application/octet-stream"),
        summaries(walk()));
  }

  @Test
  void aRootThatIsALinkIsFollowed() throws Exception {
    write("a.txt", "x");
    Path link = Files.createSymbolicLink(folder.resolve("link"), root);
    assertEquals(List.of("link/a.txt"), ids(walk(link)));
  }

  @Test
  void aNamedPipeIsNotOpened() throws Exception {
    Process made = new ProcessBuilder("mkfifo", root.resolve("pipe").toString()).start();
    Assumptions.assumeTrue(made.waitFor(5, TimeUnit.SECONDS) && made.exitValue() == 0, "mkfifo");
    assertEquals(
        List.of("unsupported (not a regular file) field/pipe application/octet-stream"),
        summaries(walk()));
  }

  @Test
  void whatMayNotBeReadFails() throws Exception {
    write("a.txt", "x");
    write("b/c.txt", "x");
    Files.setPosixFilePermissions(
        root.resolve("a.txt"), PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(root.resolve("b"), PosixFilePermissions.fromString("---------"));
    try {
      Assumptions.assumeFalse(
          Files.isReadable(root.resolve("a.txt")), "this user reads everything");
      assertEquals(
          List.of(
              "failed (permission denied) field/a.txt application/octet-stream",
              "failed (permission denied) field/b application/octet-stream"),
          summaries(walk()));
    } finally {
      Files.setPosixFilePermissions(
          root.resolve("b"), PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aTruncatedZipKeepsTheMembersBeforeTheDamage() throws Exception {
    byte[] whole = Zips.zip(new Entry("a.txt", "first"), new Entry("b.txt", "x".repeat(5000)));
    write("a.zip", java.util.Arrays.copyOf(whole, whole.length - 120));
    List<String> found = summaries(walk());
    assertEquals("item field/a.zip!/a.txt text/plain", found.getFirst());
    assertEquals(
        "failed (damaged: its end is missing or damaged) field/a.zip application/zip",
        found.getLast());
  }

  @Test
  void junkNamedLikeAnArchiveFails() throws Exception {
    byte[] junk = new byte[4000];
    new java.util.Random(1).nextBytes(junk);
    for (String name : List.of("a.zip", "b.7z", "c.rar", "d.tar", "e.gz", "f.bz2", "g.xz")) {
      write(name, junk);
    }
    for (String each : summaries(walk())) {
      assertTrue(each.startsWith("failed (damaged: "), each);
    }
  }

  @Test
  void aZipBombIsStopped() throws Exception {
    write("a.zip", Zips.bomb("zeros.txt", 64L << 20));
    assertEquals(
        List.of(
            "failed (limit: unpacks to more than 200 times its size) field/a.zip!/zeros.txt"
                + " application/octet-stream",
            "failed (limit: unpacks to more than 200 times its size; what came before is kept)"
                + " field/a.zip application/zip"),
        summaries(walk()));
    assertSpoolIsEmpty();
  }

  @Test
  void aNestedZipBombIsStopped() throws Exception {
    byte[] inner = Zips.bomb("zeros.txt", 20L << 20);
    Entry[] copies = new Entry[40];
    for (int i = 0; i < copies.length; i++) {
      copies[i] = new Entry(i + ".zip", inner);
    }
    write("a.zip", Zips.zip(new Entry("middle.zip", Zips.zip(copies))));
    List<String> found = summaries(walk());
    assertTrue(found.getLast().startsWith("failed (limit: unpacks"), found.getLast());
    assertTrue(found.stream().noneMatch(each -> each.startsWith("item")), found.toString());
    assertSpoolIsEmpty();
  }

  @Test
  void tooManyMembersAreStopped() throws Exception {
    write("a.zip", Zips.zip(new Entry("1", "x"), new Entry("2", "x"), new Entry("3", "x")));
    WalkLimits limits = new WalkLimits(5, 2, 1000, 1000, 200);
    List<Found> found = new ArrayList<>();
    Walk.create(List.of(root), limits, spool).run(found::add);
    assertEquals(
        "failed (limit: more than 2 members; what came before is kept) field/a.zip application/zip",
        summaries(found).getLast());
    assertEquals(3, found.size());
  }

  @Test
  void archivesTooDeepInsideOneAnotherAreNotOpened() throws Exception {
    byte[] archive = "text".getBytes(UTF_8);
    for (int i = 0; i < 8; i++) {
      archive = Zips.zip(new Entry(i == 0 ? "a.txt" : "a.zip", archive));
    }
    write("a.zip", archive);
    assertTrue(
        summaries(walk()).getFirst().startsWith("failed (limit: too many archives inside"),
        summaries(walk()).getFirst());
  }

  @Test
  void ownFoldersArePassedOver() throws Exception {
    write("a.txt", "x");
    write("index/segments", "x");
    List<Found> found = new ArrayList<>();
    Path inside = Files.createDirectory(root.resolve("spool"));
    Files.writeString(inside.resolve("member-1"), "x");
    Walk.create(List.of(root), WalkLimits.DEFAULT, inside)
        .passingOver(root.resolve("index"))
        .run(found::add);
    assertEquals(List.of("field/a.txt"), ids(found));
  }

  private static byte[] zipWithRawName(String name, String encoding) throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipOutputStream(bytes, Charset.forName(encoding))) {
      zip.putNextEntry(new java.util.zip.ZipEntry(name));
      zip.write('x');
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private List<Found> walk() throws IOException, InterruptedException {
    return walk(root);
  }

  private List<Found> walk(Path from) throws IOException, InterruptedException {
    List<Found> found = new ArrayList<>();
    Walk.create(List.of(from), WalkLimits.DEFAULT, spool).run(found::add);
    return found;
  }

  private static List<String> ids(List<Found> found) {
    return found.stream().map(Found::id).toList();
  }

  private static List<String> summaries(List<Found> found) {
    return found.stream()
        .map(
            each ->
                switch (each) {
                  case Item item -> "item " + item.id() + " " + item.mediaType();
                  case Settled settled ->
                      String.format(
                          Locale.ROOT,
                          "%s (%s) %s %s",
                          settled.outcome().label(),
                          settled.cause(),
                          settled.id(),
                          settled.mediaType());
                })
        .toList();
  }

  private void assertSpoolIsEmpty() throws IOException {
    try (Stream<Path> left = Files.list(spool)) {
      assertEquals(List.of(), left.toList());
    }
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}

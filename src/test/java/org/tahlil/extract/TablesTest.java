package org.tahlil.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahlil.extract.ExtractionSettings.Columns;

class TablesTest {
  @TempDir Path folder;
  private final List<Extraction> found = new ArrayList<>();

  @Test
  void eachRowIsAPostWithItsDateAndSource() throws Exception {
    extract("posts.csv", "Date,Channel,Text,Title\n2023-01-16,desk,\"One, and two\",First\n");
    Extraction row = found.getFirst();
    assertEquals("posts.csv#1", row.id());
    assertEquals("One, and two", row.text());
    assertEquals(Optional.of("2023-01-16"), row.declared().date());
    assertEquals(Optional.of("desk"), row.declared().source());
    assertEquals(Optional.of("First"), row.declared().title());
  }

  @Test
  void theTableItselfIsAContainer() throws Exception {
    extract("posts.csv", "text\none\ntwo\n");
    assertEquals(
        List.of("posts.csv#1 indexed one", "posts.csv#2 indexed two", "posts.csv empty container"),
        summaries());
  }

  @Test
  void semicolonsTabsAndBarsDivideToo() throws Exception {
    for (String delimiter : List.of(";", "\t", "|")) {
      found.clear();
      extract("posts.csv", "text,date\none,x\n".replace(",", delimiter));
      assertEquals("one", found.getFirst().text());
    }
  }

  @Test
  void quotedCellsHoldLineEndsAndQuotes() throws Exception {
    extract("posts.csv", "text,date\r\n\"one\r\n\"\"two\"\"\",2023\r\nthree,2024\r\n");
    assertEquals("one\r\n\"two\"", found.get(0).text());
    assertEquals("three", found.get(1).text());
  }

  @Test
  void aMalformedRowFailsAlone() throws Exception {
    extract("posts.csv", "text,date\none,2023\ntwo\nthree,2023,more\n\"four,2023\nfive,2024");
    assertEquals(
        List.of(
            "posts.csv#1 indexed one",
            "posts.csv#2 failed malformed row: 1 columns where the header has 2",
            "posts.csv#3 failed malformed row: 3 columns where the header has 2",
            "posts.csv#4 failed malformed row: a quote never closed",
            "posts.csv#5 indexed five",
            "posts.csv empty container"),
        summaries());
  }

  @Test
  void aTableWithoutATextColumnIsNone() throws Exception {
    extract("prices.csv", "place,price\nHerat,12\n");
    assertEquals(List.of(), found);
  }

  @Test
  void columnsCanBeNamed() throws Exception {
    Columns columns = new Columns(Optional.of("Матн"), Optional.of("Сана"), Optional.of("Манба"));
    extract("posts.csv", "Сана;Манба;Матн\n16.01.2023;канал;Хабар\n", columns);
    assertEquals("Хабар", found.getFirst().text());
    assertEquals(Optional.of("2023-01-16"), found.getFirst().declared().date());
    assertEquals(Optional.of("канал"), found.getFirst().declared().source());
  }

  @Test
  void jsonLinesAreATableToo() throws Exception {
    extract(
        "posts.jsonl",
        """
        {"text":"one","date":"2023-01-16","source":"desk","likes":3}

        {"text":"two" broken
        {"likes":4}
        {"text":""}
        """);
    assertEquals(
        List.of(
            "posts.jsonl#1 indexed one",
            "posts.jsonl#2 failed malformed row: no JSON object",
            "posts.jsonl#3 failed malformed row: no text",
            "posts.jsonl#4 empty no text",
            "posts.jsonl empty container"),
        summaries());
    assertEquals(Optional.of("2023-01-16"), found.getFirst().declared().date());
  }

  @Test
  void theSameTextHasTheSameHash() throws Exception {
    extract("posts.csv", "text\nabc\nabc\n");
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", found.get(0).sha256());
    assertEquals(found.get(0).sha256(), found.get(1).sha256());
  }

  @Test
  void aTableIsReadInItsEncoding() throws Exception {
    Path file = folder.resolve("posts.csv");
    Files.write(
        file,
        "text;date\nНовости недели из региона;2023\n".getBytes(Charset.forName("windows-1251")));
    extract(file, Columns.BY_NAME);
    assertEquals("Новости недели из региона", found.getFirst().text());
  }

  private List<String> summaries() {
    return found.stream()
        .map(each -> each.id() + " " + each.outcome().label() + " " + each.cause() + each.text())
        .toList();
  }

  private void extract(String name, String content) throws Exception {
    extract(name, content, Columns.BY_NAME);
  }

  private void extract(String name, String content, Columns columns) throws Exception {
    extract(Files.writeString(folder.resolve(name), content), columns);
  }

  private void extract(Path file, Columns columns) throws IOException, InterruptedException {
    String name = file.getFileName().toString();
    Item item = new Item(name, "", Files.size(file), "text/csv", file, false);
    new Tables(columns, 1000).extract(item, found::add);
  }
}

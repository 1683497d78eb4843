package org.tahlil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahlil.entity.EntityType;
import org.tahlil.entity.Mention;
import org.tahlil.extract.Extraction.Declared;
import org.tahlil.extract.Outcome;
import org.tahlil.index.LuceneStore;
import org.tahlil.pipeline.Analysis;
import org.tahlil.pipeline.AnalyzedSentence;
import org.tahlil.pipeline.Attributes;
import org.tahlil.pipeline.Entry;
import org.tahlil.pipeline.Receipt;
import org.tahlil.segment.SentenceSplitter;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;
import org.tahlil.text.Span;
import org.tahlil.theme.ThemeHit;

/** What {@code search} and {@code kwic} print. */
class SearchCommandsTest {
  private static final String HOSTILE =
      "=cmd \u001b[31mred \u202Eembassy\u0007\nand\nmore about the embassy.";

  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void index() throws IOException {
    try (LuceneStore store = LuceneStore.open(folder, SentenceSplitter.create())) {
      put(store, "a.txt", "en", "The embassy in Kabul was closed. Two embassies stayed open.");
      put(store, "f.txt", "prs", "سفارت روسیه در کابل بسته شد.");
      put(store, "z.txt", "en", HOSTILE);
      store.commit();
    }
  }

  @Test
  void searchPrintsSentencesWithTheirMatchesMarked() {
    Run run = Run.of("search", "embassies", "--index", folder, "--limit", 1);
    assertEquals(Exit.DONE, run.code(), run.err());
    assertEquals(
        """
        1. a.txt  2022-03-05  desk  en
            Two **embassies** stayed open.

        4 sentences, 4 matches; shown: 1 to 1, the next with --offset 1
        """,
        run.out().replace("\r\n", "\n"));
  }

  @Test
  void searchPrintsJsonAsTheContractSays() throws IOException {
    Run run = Run.of("search", "kabul", "--index", folder, "--format", "json", "--facets");
    JsonNode answer = Json.parse(run.out());
    assertEquals("kabul", answer.path("query").asText());
    assertEquals(1, answer.path("total").asInt());
    assertEquals(1, answer.path("totalMatches").asInt());
    JsonNode hit = answer.path("hits").path(0);
    ((ObjectNode) hit).remove("score");
    assertEquals(
        Json.parse(
            """
            {"document":{"id":"a.txt","path":"/in/a.txt","source":"desk","date":"2022-03-05"},
             "sentence":{"start":0,"end":32,"language":"en","text":"The embassy in Kabul was closed."},
             "matches":[{"start":15,"end":20,"form":"Kabul"}],
             "themes":[{"theme":"attack.embassies","by":"cue","probability":1.0,
               "cues":[{"cue":"embassy","start":4,"end":11}]}],
             "entities":[{"start":15,"end":20,"type":"LOCATION","text":"Kabul","id":"place:kabul",
               "name":"Kabul","by":"gazetteer"}]}
            """),
        hit);
    assertEquals(
        Json.parse(
            """
            {"language":[{"value":"en","count":1}],"source":[{"value":"desk","count":1}],
             "year":[{"value":"2022","count":1}],"theme":[{"value":"attack.embassies","count":1}],
             "entity":[{"value":"place:kabul","count":1}]}
            """),
        answer.path("facets"));
  }

  @Test
  void searchWithoutQueryTakesTheEvidenceOfTheFilters() throws IOException {
    Run run = Run.of("search", "--theme", "attack.*", "--index", folder, "--format", "json");
    JsonNode answer = Json.parse(run.out());
    assertTrue(answer.path("query").isNull());
    assertEquals(3, answer.path("total").asInt());
    assertEquals(3, answer.path("totalMatches").asInt());
    assertFalse(answer.has("facets"));
  }

  @Test
  void kwicPrintsOneLineForEachMatch() {
    Run run = Run.of("kwic", "embassy", "--index", folder);
    assertEquals(Exit.DONE, run.code(), run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals("a.txt  2022-03-05  desk", lines.get(0));
    assertEquals(
        "en                                The **embassy** in Kabul was closed. Two emba",
        lines.get(1));
    assertEquals("en      assy in Kabul was closed. Two **embassies** stayed open.", lines.get(2));
    assertEquals("4 matches in 4 sentences", lines.getLast());
    assertTrue(lines.stream().allMatch(line -> line.length() <= 80), run.out());
  }

  @Test
  void kwicPrintsJsonALine() throws IOException {
    Run run = Run.of("kwic", "روسیه", "--index", folder, "--format", "json", "--words", 1);
    assertEquals(
        Json.parse(
            """
            {"document":{"id":"f.txt","path":"/in/f.txt","source":"desk","date":"2022-03-05"},
             "language":"prs","left":"سفارت ","match":"روسیه","right":" در","start":6,"end":11}
            """),
        Json.parse(run.out()));
  }

  @Test
  void csvHasOneRowForEachHitAndMatch() {
    Run hits = Run.of("search", "embassy", "--index", folder, "--format", "csv");
    assertTrue(hits.out().startsWith("document,path,source,date,start,end,language,text,"));
    Run lines = Run.of("kwic", "kabul OR کابل", "--index", folder, "--format", "csv");
    assertEquals(3, lines.out().lines().count());
  }

  @Test
  void textOfDocumentsCannotSteerTheTerminalOrASpreadsheet() {
    for (String command : List.of("search", "kwic")) {
      String text = Run.of(command, "red", "--index", folder).out();
      assertFalse(text.matches("(?s).*[\u0007\u001b\u202E].*"), text);
      String csv = Run.of(command, "red", "--index", folder, "--format", "csv").out();
      assertFalse(csv.matches("(?s).*(^|,)\"?=.*"), csv);
    }
  }

  @Test
  void aTerminalGetsBoldTypeAndTheDirectionOfEachLine() {
    Layout terminal = new Layout(80, "<b>", "</b>", true);
    assertEquals("\u2067سفارت\u2069", terminal.directed("سفارت", "سفارت"));
    assertEquals("\u2066embassy\u2069", terminal.directed("embassy", "embassy"));
    String text = "word ".repeat(30).strip();
    assertTrue(terminal.wrap(text, 4).stream().allMatch(line -> line.length() <= 76));
    assertEquals(text, String.join(" ", terminal.wrap(text, 4)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search foo( --index I",
        "search \"foo --index I",
        "search nofield:x --index I",
        "search date:yesterday --index I",
        "search /[/ --index I",
        "search foo~7 --index I",
        "search !!! --index I",
        "search --index I",
        "search foo --index I --from soon",
        "search foo --index I --from 2023 --to 2022",
        "search foo --index I --lang English",
        "search foo --index I --limit -1",
        "search foo --index I --sort colour",
        "search foo --index nowhere",
        "search foo",
        "kwic --index I",
        "kwic --lang en --index I",
        "kwic foo --index I --width -1",
        "kwic foo --index I --words 999999",
      })
  void whatIsTypedWrongIsSaidInOneLine(String typed) {
    Object[] args =
        Stream.of(typed.split(" ", -1))
            .map(arg -> arg.equals("I") ? folder.toString() : arg)
            .toArray();
    Run run = Run.of(args);
    assertEquals(Exit.WRONG_INPUT, run.code(), typed + "\n" + run.err());
    assertTrue(run.err().startsWith("tahlil: "), run.err());
    assertTrue(run.out().isEmpty(), run.out());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  @Test
  void valuesThatTheIndexDoesNotHaveAreNamed() {
    Run run = Run.of("search", "--theme", "atack.*", "--entity", "Kabool", "--index", folder);
    assertEquals(Exit.DONE, run.code());
    assertTrue(run.err().contains("no sentence has the theme 'atack.*'"), run.err());
    assertTrue(run.err().contains("no sentence has the entity 'Kabool'"), run.err());
    assertTrue(run.out().contains("0 sentences, 0 matches"), run.out());
  }

  private static void put(LuceneStore store, String id, String language, String text)
      throws IOException {
    List<AnalyzedSentence> sentences =
        SentenceSplitter.create().split(text).stream()
            .map(
                sentence ->
                    new AnalyzedSentence(
                        new IdentifiedSentence(sentence, Language.of(language), 1),
                        places(text, "Kabul", sentence.span()).stream()
                            .map(SearchCommandsTest::kabul)
                            .toList(),
                        embassies(text, sentence.span())))
            .toList();
    Receipt receipt =
        new Receipt(
            id,
            id,
            "/in/" + id,
            "",
            text.length(),
            "text/plain",
            Outcome.INDEXED,
            "",
            Declared.NOTHING,
            new Attributes("desk", Optional.of("2022-03-05"), Optional.empty()),
            "x");
    store.put(
        id, List.of(new Entry(receipt, Instant.EPOCH, Optional.of(new Analysis(text, sentences)))));
  }

  private static Mention kabul(Span span) {
    return new Mention(
        span,
        EntityType.LOCATION,
        Optional.of(new Mention.Entity("place:kabul", "Kabul")),
        Mention.Finder.GAZETTEER);
  }

  private static List<ThemeHit> embassies(String text, Span sentence) {
    List<ThemeHit.Cue> cues =
        places(text, "embassy", sentence).stream()
            .map(span -> new ThemeHit.Cue("embassy", Language.ENGLISH, span))
            .toList();
    return cues.isEmpty()
        ? List.of()
        : List.of(new ThemeHit("attack.embassies", ThemeHit.Finder.CUE, 1, cues));
  }

  private static List<Span> places(String text, String form, Span inside) {
    return Stream.iterate(text.indexOf(form), i -> i >= 0, i -> text.indexOf(form, i + 1))
        .map(i -> new Span(i, i + form.length()))
        .filter(inside::contains)
        .toList();
  }
}

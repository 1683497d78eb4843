package org.tahlil.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahlil.search.SmallIndex.Doc;
import org.tahlil.text.Span;

/** What queries find, in every language and spelling. */
class SentenceSearchTest {
  private static final Page FIRST = new Page(0, 100, Order.SCORE);

  @TempDir static Path folder;
  private static SmallIndex index;
  private static SentenceSearch search;

  @BeforeAll
  static void index() throws IOException {
    index =
        SmallIndex.in(folder)
            .add(
                Doc.of("en.txt", "en", "The embassies in Kabul were closed. An embassy reopened.")
                    .from("desk-a", "2022-03-05")
                    .titled("Embassies, and who guards them")
                    .cue("attack.embassies", "embassies")
                    .name("Kabul", "place:kabul", "Kabul"),
                Doc.of("ru.txt", "ru", "Посольства в Кабуле закрыли. Об этом сообщило посольство.")
                    .from("desk-b", "2022-06")
                    .cue("attack.embassies", "Посольства")
                    .name("Кабуле", "place:kabul", "Kabul"),
                Doc.of("prs.txt", "prs", "سفارت‌ها در کابل بسته شدند. سفارت روسیه نیز بسته شد.")
                    .from("desk-a", "2023")
                    .cue("actor.russia", "روسیه")
                    .name("کابل", "place:kabul", "Kabul"),
                Doc.of("uz.txt", "uz-Latn", "Oʻzbekiston elchixonalari yopildi.")
                    .from("desk-b", "2023-01-10"),
                Doc.of("uzc.txt", "uz-Cyrl", "Ўзбекистон элчихоналари ёпилди."),
                Doc.of("tg.txt", "tg", "Сафоратҳои хориҷӣ дар Кобул баста шуданд."),
                Doc.of("ps.txt", "ps", "په کابل کې سفارتونه وتړل شول."),
                Doc.of("mix.txt", "en", "Al-Qaeda and al Qaeda and Qaeda. Café at 5:30."),
                Doc.of("empty.pdf", "und", ""));
    search = index.search();
  }

  @AfterAll
  static void close() throws IOException {
    search.close();
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " = ",
      value = {
        "embassy = embassies; embassy",
        "EMBASSIES = embassies; embassy",
        "посольство = Посольства; посольство",
        "посольствами = Посольства; посольство",
        "سفارت = سفارت‌ها; سفارت; سفارتونه",
        "سفارتها = سفارت‌ها; سفارت",
        "O'zbekistonda = Oʻzbekiston",
        "O‘zbekistonning = Oʻzbekiston",
        "elchixona = elchixonalari",
        "элчихонада = элчихоналари",
        "сафорат = Сафоратҳои",
        "cafe = Café",
        "al-Qaeda = Al-Qaeda; al Qaeda",
        "qaeda = Qaeda; Qaeda; Qaeda",
        "al-Qa* = Al-Qaeda; al Qaeda",
        "a?-Qaed* = Al-Qaeda; al Qaeda",
        "\"emb* in ka*\" = embassies in Kabul",
        "\"emb* kabul\"~2 = embassies in Kabul",
        "\"embassies in kabul?\" = embassies in Kabul",
        "embas* = embassies; embassy",
        "*bassy = embassy",
        "emb?ssy = embassy",
        "embasy~1 = embassy",
        "embasy~ = embassy",
        "/embass(y|ies)/ = embassies; embassy",
        "/КАБУ.*/ = Кабуле",
        "\"embassies in kabul\" = embassies in Kabul",
        "\"embassies kabul\"~1 = embassies in Kabul",
        "embassies \"embassies in\" = embassies in; embassy",
        "embassy AND kabul = embassies; Kabul",
        "embassy NOT kabul = embassy",
        "+embassy -reopened = embassies",
        "embassy AND theme:attack.* = embassies",
        "exact:embassy = embassy",
        "title:guards AND embassy = embassies; embassy",
        "document:\"ru.txt\" AND посольство = Посольства; посольство",
        "path:\"/corpus/r*\" AND посольство = Посольства; посольство",
        "language:uz AND (elchixona элчихона) = elchixonalari; элчихоналари",
        "source:desk\\-a AND kabul = Kabul",
        "date:2022 AND kabul = Kabul",
        "date:[2022-04 TO *] AND кабул = Кабуле",
        "5:30 = ''",
      })
  void findsTheForms(String query, String forms) throws IOException {
    if (query.equals("5:30")) {
      assertThrows(IllegalArgumentException.class, () -> forms(query));
      return;
    }
    List<String> expected = forms.isEmpty() ? List.of() : List.of(forms.split("; "));
    assertEquals(expected.stream().sorted().toList(), forms(query));
  }

  @Test
  void findsTheExactFormOnlyWhereAsked() throws IOException {
    Question exact = new Question(Optional.of("embassies"), Matching.EXACT, Filters.NONE);
    Hits hits = search.find(exact, FIRST);
    assertEquals(1, hits.total());
    assertEquals("embassies", hits.hits().get(0).matches().get(0).form());
  }

  @Test
  void tellsWhereAMatchStandsInItsDocument() throws IOException {
    Hit hit = search.find(ask("reopened"), FIRST).hits().get(0);
    assertEquals("en.txt", hit.origin().id());
    assertEquals("/corpus/en.txt", hit.origin().path());
    assertEquals(Optional.of("2022-03-05"), hit.origin().date());
    assertEquals("An embassy reopened.", hit.text());
    assertEquals(new Span(36, 56), hit.span());
    assertEquals(List.of(new Match(new Span(47, 55), "reopened")), hit.matches());
    assertTrue(hit.score() > 0);
  }

  @Test
  void takesCuesForMatchesWhereThereIsNoQuery() throws IOException {
    Hits hits = search.find(filter(List.of("attack.*"), List.of()), FIRST);
    assertEquals(2, hits.total());
    assertEquals(2, hits.totalMatches());
    assertEquals(List.of("embassies", "Посольства"), formsOf(hits));
  }

  @Test
  void takesMentionsForMatchesWhereThereIsNoQuery() throws IOException {
    for (String kabul : List.of("place:kabul", "Kabul", "KABUL", "Кабуле", "کابل")) {
      Hits hits = search.find(filter(List.of(), List.of(kabul)), FIRST);
      assertEquals(List.of("Kabul", "کابل", "Кабуле"), formsOf(hits), kabul);
    }
    assertEquals(0, search.find(filter(List.of(), List.of("Nowhere")), FIRST).total());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2022, 2022, 4",
        "2022-03-05, 2022-03-05, 2",
        "2022-03-06, -, 5",
        "2023-01, 2023-06, 1",
        "-, 2022-03, 2",
        "-, 2022-03-04, 0",
        "2023, 2023, 3"
      })
  void countsDatesThatLieAllInside(String from, String to, long total) throws IOException {
    Filters dates =
        new Filters(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.ofNullable(from),
            Optional.ofNullable(to));
    Question question = new Question(Optional.empty(), Matching.STEMMED, dates);
    assertEquals(total, search.find(question, FIRST).total());
  }

  @Test
  void showsEachMatchInItsContext() throws IOException {
    Context context = new Context(14, Context.Unit.CHARACTERS);
    Concordance found = search.concordance(ask("embassy"), FIRST, context);
    assertEquals(2, found.totalMatches());
    List<String> lines =
        found.lines().stream()
            .map(line -> line.left() + "|" + line.match().form() + "|" + line.right())
            .sorted()
            .toList();
    assertEquals(
        List.of("The |embassies| in Kabul were", "re closed. An |embassy| reopened."), lines);
  }

  @Test
  void measuresContextInTokens() throws IOException {
    Context context = new Context(2, Context.Unit.TOKENS);
    Line line = search.concordance(ask("\"in Kabul\""), FIRST, context).lines().get(0);
    assertEquals("The embassies |in Kabul| were closed", shown(line));
  }

  @Test
  void countsFacets() throws IOException {
    List<Facet> facets = search.facets(ask("language:en OR language:ru"));
    assertEquals(
        "language=[en 4, ru 2] source=[desk-a 2, desk-b 2, monitor 2] year=[2022 4]"
            + " theme=[attack.embassies 2] entity=[place:kabul 2]",
        String.join(
            " ",
            facets.stream()
                .map(
                    facet ->
                        facet.name()
                            + "="
                            + facet.counts().stream()
                                .map(count -> count.value() + " " + count.sentences())
                                .toList())
                .toList()));
  }

  @Test
  void sortsByDateLatestFirst() throws IOException {
    Question question = ask("кабул OR kabul OR کابل");
    List<String> ids =
        search.find(question, new Page(0, 10, Order.DATE)).hits().stream()
            .map(hit -> hit.origin().id())
            .toList();
    assertEquals(List.of("prs.txt", "ru.txt", "en.txt", "ps.txt"), ids);
  }

  private List<String> forms(String query) throws IOException {
    return formsOf(search.find(ask(query), FIRST)).stream().sorted().toList();
  }

  private static List<String> formsOf(Hits hits) {
    List<String> forms =
        hits.hits().stream().flatMap(hit -> hit.matches().stream()).map(Match::form).toList();
    assertEquals(forms.size(), hits.totalMatches());
    assertEquals(hits.hits().size(), hits.total());
    return forms;
  }

  private static String shown(Line line) {
    return line.left() + "|" + line.match().form() + "|" + line.right();
  }

  private static Question ask(String query) {
    return new Question(Optional.of(query), Matching.STEMMED, Filters.NONE);
  }

  private static Question filter(List<String> themes, List<String> entities) {
    return new Question(
        Optional.empty(),
        Matching.STEMMED,
        new Filters(themes, entities, List.of(), List.of(), Optional.empty(), Optional.empty()));
  }
}

package org.tahlil.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahlil.search.SmallIndex.Doc;

/** Random collections and questions, held against a search that reads every sentence. */
class SearchPropertiesTest {
  private static final List<String> WORDS =
      List.of(
          "kabul", "kabulda", "Kunduz", "herat", "герат", "Кабул", "кундуз", "کابل", "هرات", "x1");
  private static final List<String> LANGUAGES =
      List.of("en", "ru", "uz-Latn", "uz-Cyrl", "prs", "und");
  private static final List<String> DATES = List.of("2021", "2022-03", "2022-03-05", "2023-11");
  private static final List<String> SOURCES = List.of("desk-a", "desk-b");

  @TempDir Path folder;

  @Test
  void agreesWithReadingEverySentence() throws IOException {
    Random random = new Random(7);
    List<Doc> docs = docs(random, 60);
    PlainSearch plain = new PlainSearch(docs);
    try (SmallIndex index = index(docs, random, folder);
        SentenceSearch search = index.search()) {
      for (int i = 0; i < 300; i++) {
        PlainSearch.Node node = node(random, 3);
        Filters filters = filters(random);
        Question question = new Question(Optional.of(node.query()), Matching.STEMMED, filters);
        List<String> expected = plain.find(node, filters);
        List<Hit> hits = paged(search, question, 1 + random.nextInt(20), Order.DOCUMENT);
        String what = "seed 7, question " + i + ": " + question;
        assertEquals(expected, hits.stream().map(SearchPropertiesTest::shown).toList(), what);
        assertEquals(
            hits.stream().mapToLong(hit -> hit.matches().size()).sum(),
            search.find(question, new Page(0, 0, Order.SCORE)).totalMatches(),
            what);
        assertEquals(
            expected.stream().sorted().toList(),
            paged(search, question, 7, Order.SCORE).stream()
                .map(SearchPropertiesTest::shown)
                .sorted()
                .toList(),
            what);
      }
    }
  }

  @Test
  void givesOneLineForEachMatch() throws IOException {
    Random random = new Random(8);
    List<Doc> docs = docs(random, 40);
    try (SmallIndex index = index(docs, random, folder);
        SentenceSearch search = index.search()) {
      for (int i = 0; i < 100; i++) {
        Question question =
            new Question(Optional.of(node(random, 2).query()), Matching.STEMMED, filters(random));
        Order order = Order.values()[random.nextInt(3)];
        Context context = new Context(random.nextInt(30), Context.Unit.values()[random.nextInt(2)]);
        List<Line> lines = new ArrayList<>();
        int size = 1 + random.nextInt(30);
        long total;
        do {
          Concordance page =
              search.concordance(question, new Page(lines.size(), size, order), context);
          total = page.totalMatches();
          assertTrue(page.lines().size() <= size);
          lines.addAll(page.lines());
          if (page.lines().isEmpty()) {
            break;
          }
        } while (lines.size() < total);
        assertEquals(total, lines.size(), "seed 8, question " + i + ": " + question);
        List<String> fromHits =
            paged(search, question, 50, order).stream()
                .flatMap(hit -> hit.matches().stream().map(m -> hit.origin().id() + m.span()))
                .toList();
        assertEquals(
            fromHits,
            lines.stream().map(line -> line.origin().id() + line.match().span()).toList());
        for (Line line : lines) {
          String text = text(docs, line.origin().id());
          assertTrue(text.contains(line.left() + line.match().form() + line.right()));
          assertEquals(line.match().form(), line.match().span().of(text));
        }
      }
    }
  }

  @Test
  void ranksAlikeWhateverTheHistoryOfTheIndex() throws IOException {
    Random random = new Random(9);
    List<Doc> docs = docs(random, 50);
    try (SmallIndex fresh = SmallIndex.in(folder.resolve("fresh"));
        SmallIndex old = SmallIndex.in(folder.resolve("old"))) {
      for (Doc doc : docs(new Random(10), 80)) {
        old.add(doc);
      }
      old.commit();
      for (Doc doc : docs) {
        fresh.add(doc);
      }
      List<Doc> shuffled = new ArrayList<>(docs);
      Collections.shuffle(shuffled, random);
      for (Doc doc : shuffled) {
        old.add(doc);
        if (random.nextInt(8) == 0) {
          old.commit();
        }
      }
      for (int i = docs.size(); i < 80; i++) {
        old.delete(String.format(Locale.ROOT, "d%03d", i));
      }
      try (SentenceSearch one = fresh.search();
          SentenceSearch other = old.search()) {
        for (int i = 0; i < 100; i++) {
          String query =
              IntStream.range(0, 3)
                  .mapToObj(j -> WORDS.get(random.nextInt(WORDS.size())))
                  .collect(Collectors.joining(" "));
          Question question = new Question(Optional.of(query), Matching.STEMMED, Filters.NONE);
          assertEquals(
              one.find(question, new Page(0, 500, Order.SCORE)),
              other.find(question, new Page(0, 500, Order.SCORE)),
              query);
        }
      }
    }
  }

  @Test
  void answersEveryQueryWithHitsOrOneClearLine() throws IOException {
    Random random = new Random(11);
    List<String> pieces = new ArrayList<>(WORDS);
    pieces.addAll(
        List.of(
            "\"",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "~",
            "^",
            "*",
            "?",
            "/",
            "\\",
            ":",
            "+",
            "-",
            "!",
            "&&",
            "||",
            "AND",
            "OR",
            "NOT",
            "TO",
            " ",
            " ",
            " ",
            "text:",
            "title:",
            "theme:",
            "entity:",
            "date:",
            "language:",
            "path:",
            "nofield:",
            "2022",
            "~2",
            "~0.5",
            "^2",
            "@",
            "#",
            "<",
            ">",
            ".*",
            "[а-я]",
            "\u0000",
            "\u0001",
            "\uD800",
            "😀",
            "\u202E",
            "a{9999}",
            "(a*)*",
            "\n",
            "\t",
            "…",
            "1-2"));
    try (SmallIndex index = index(docs(random, 20), random, folder);
        SentenceSearch search = index.search()) {
      for (int i = 0; i < 2_000; i++) {
        String query =
            IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(j -> pieces.get(random.nextInt(pieces.size())))
                .collect(Collectors.joining(random.nextBoolean() ? "" : " "));
        Matching matching = Matching.values()[random.nextInt(2)];
        try {
          Question question = new Question(Optional.of(query), matching, Filters.NONE);
          Hits hits = search.find(question, new Page(0, 1_000, Order.SCORE));
          assertEquals(hits.total(), hits.hits().size(), query);
          assertEquals(
              hits.totalMatches(),
              hits.hits().stream().mapToLong(hit -> hit.matches().size()).sum(),
              query);
        } catch (IllegalArgumentException e) {
          String message = String.valueOf(e.getMessage());
          assertFalse(message.isBlank() || message.equals("null"), query);
          assertFalse(message.contains("org.apache") || message.contains("\n"), message);
        } catch (RuntimeException e) {
          throw new AssertionError("seed 11, query " + i + ": " + query, e);
        }
      }
    }
  }

  private static List<Hit> paged(SentenceSearch search, Question question, int size, Order order)
      throws IOException {
    List<Hit> all = new ArrayList<>();
    Hits page;
    do {
      page = search.find(question, new Page(all.size(), size, order));
      all.addAll(page.hits());
    } while (!page.hits().isEmpty());
    assertEquals(page.total(), all.size());
    assertEquals(
        all.size(),
        new HashSet<>(all.stream().map(hit -> hit.origin().id() + hit.span()).toList()).size());
    return all;
  }

  private static String shown(Hit hit) {
    return hit.origin().id()
        + " "
        + hit.span().start()
        + " "
        + hit.matches().stream().map(Match::span).toList();
  }

  private static SmallIndex index(List<Doc> docs, Random random, Path folder) throws IOException {
    SmallIndex index = SmallIndex.in(folder.resolve("index" + random.nextInt()));
    List<Doc> shuffled = new ArrayList<>(docs);
    Collections.shuffle(shuffled, random);
    for (Doc doc : shuffled) {
      index.add(doc);
      if (random.nextInt(15) == 0) {
        index.commit();
      }
    }
    return index;
  }

  private static List<Doc> docs(Random random, int count) {
    List<Doc> docs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int sentence = random.nextInt(5); sentence >= 0; sentence--) {
        text.append("So");
        for (int word = random.nextInt(8); word >= 0; word--) {
          text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        text.append(".\n\n");
      }
      Doc doc =
          Doc.of(
                  String.format(Locale.ROOT, "d%03d", i),
                  LANGUAGES.get(random.nextInt(6)),
                  text.toString())
              .cue("t.a", "kabul")
              .cue("t.b", "герат")
              .name("herat", "place:herat", "Herat");
      docs.add(
          random.nextInt(4) == 0
              ? doc
              : doc.from(SOURCES.get(random.nextInt(2)), DATES.get(random.nextInt(4))));
    }
    return docs;
  }

  private static PlainSearch.Node node(Random random, int depth) {
    String word = WORDS.get(random.nextInt(WORDS.size())).toLowerCase(Locale.ROOT);
    String other = WORDS.get(random.nextInt(WORDS.size())).toLowerCase(Locale.ROOT);
    return switch (random.nextInt(depth == 0 ? 3 : 6)) {
      case 0 -> new PlainSearch.Word(word);
      case 1 -> new PlainSearch.Prefix(word.substring(0, 1 + random.nextInt(2)));
      case 2 -> new PlainSearch.Phrase(word, other);
      case 3 -> new PlainSearch.And(node(random, depth - 1), node(random, depth - 1));
      case 4 -> new PlainSearch.Or(node(random, depth - 1), node(random, depth - 1));
      default -> new PlainSearch.But(node(random, depth - 1), node(random, depth - 1));
    };
  }

  private static Filters filters(Random random) {
    return new Filters(
        random.nextInt(4) == 0 ? List.of(random.nextBoolean() ? "t.*" : "t.b") : List.of(),
        random.nextInt(6) == 0 ? List.of("place:herat") : List.of(),
        random.nextInt(4) == 0 ? List.of(random.nextBoolean() ? "uz" : "en") : List.of(),
        random.nextInt(4) == 0 ? List.of("desk-a") : List.of(),
        random.nextInt(4) == 0 ? Optional.of("2022") : Optional.empty(),
        random.nextInt(4) == 0 ? Optional.of("2022-03") : Optional.empty());
  }

  private static String text(List<Doc> docs, String id) {
    return docs.stream().filter(doc -> doc.id().equals(id)).findFirst().orElseThrow().text();
  }
}

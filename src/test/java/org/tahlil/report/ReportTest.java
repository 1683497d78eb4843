package org.tahlil.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahlil.extract.Outcome;
import org.tahlil.pipeline.AnalyzedSentence;
import org.tahlil.pipeline.Entry;
import org.tahlil.report.TestCorpus.Planned;
import org.tahlil.search.Filters;

class ReportTest {
  private static final Filters ENGLISH_OR_UZBEK =
      new Filters(
          List.of(), List.of(), List.of("en", "uz"), List.of(), Optional.empty(), Optional.empty());

  @TempDir Path folder;

  @Test
  void everyFigureIsThatOfAPlainCount() throws IOException {
    List<ReportSettings> cases =
        List.of(
            settings(Unit.SENTENCE, OptionalDouble.empty(), "language", "month", "source"),
            settings(Unit.DOCUMENT, OptionalDouble.empty(), "language", "quarter"),
            settings(Unit.SENTENCE, OptionalDouble.of(0.4), "language,year", "source,language"));
    for (int seed = 0; seed < cases.size(); seed++) {
      List<Entry> entries = TestCorpus.random(seed, 50);
      Path index = folder.resolve("index" + seed);
      TestCorpus.index(index, entries, 9 + seed);
      check(index, entries, cases.get(seed), Filters.NONE, sentence -> true);
      check(
          index,
          entries,
          cases.get(seed),
          ENGLISH_OR_UZBEK,
          sentence -> sentence.language().tag().matches("en|uz-.*"));
    }
  }

  private static void check(
      Path index,
      List<Entry> entries,
      ReportSettings settings,
      Filters filters,
      Predicate<AnalyzedSentence> filter)
      throws IOException {
    Report report = TestCorpus.report(index, filters, settings);
    PlainCounts plain = new PlainCounts(entries, settings, filter);
    long units = 0;
    for (Table table : report.tables()) {
      assertEquals(table.groups().size() * report.themes().size(), table.rows().size());
      units = Math.max(units, table.rows().size());
      for (Row row : table.rows()) {
        Map<String, Double> expected = plain.row(table.grouping(), row.group(), row.theme().id());
        assertEquals(rounded(expected), rounded(numbers(row)), table.grouping() + " " + row);
      }
    }
    assertTrue(units > 50, "too little to compare: " + units);
  }

  private static Map<String, Double> numbers(Row row) {
    Map<String, Double> numbers = new TreeMap<>();
    for (Figure figure : row.figures()) {
      row.number(figure.name()).ifPresent(number -> numbers.put(figure.name(), number));
    }
    numbers.keySet().removeAll(List.of("low", "high", "documentLow", "documentHigh"));
    return numbers;
  }

  private static Map<String, Double> rounded(Map<String, Double> numbers) {
    Map<String, Double> rounded = new TreeMap<>();
    numbers.forEach((name, number) -> rounded.put(name, Math.round(number * 1e9) / 1e9));
    return rounded;
  }

  private static ReportSettings settings(Unit unit, OptionalDouble byModel, String... tables) {
    return new ReportSettings(
        List.of(tables).stream().map(Grouping::parse).toList(),
        unit,
        List.of(),
        new MergedLanguages(List.of(List.of("prs", "tg"))),
        byModel);
  }

  @Test
  void eachIntervalHoldsItsRate() throws IOException {
    TestCorpus.index(folder.resolve("i"), TestCorpus.random(9, 60), 100);
    Report report = TestCorpus.report(folder.resolve("i"), Filters.NONE, ReportSettings.DEFAULT);
    for (Table table : report.tables()) {
      for (Row row : table.rows()) {
        double rate = row.number("rate").orElseThrow();
        assertTrue(row.number("low").orElseThrow() <= rate, row.toString());
        assertTrue(row.number("high").orElseThrow() >= rate, row.toString());
      }
    }
  }

  @Test
  void groupsOfATableAddUpToTheTotals() throws IOException {
    TestCorpus.index(folder.resolve("i"), TestCorpus.random(4, 60), 20);
    Report report = TestCorpus.report(folder.resolve("i"), Filters.NONE, ReportSettings.DEFAULT);
    for (Table table : report.tables()) {
      long sentences = table.groups().stream().mapToLong(group -> group.size().sentences()).sum();
      assertEquals(report.totals().size().sentences(), sentences, table.grouping().label());
    }
  }

  @Test
  void anUndeterminedLanguageAndAMissingDateAreGroupsOfTheirOwn() throws IOException {
    report(
        TestCorpus.document(
            "a/1", "a", Optional.empty(), Planned.of("und", "12 34"), Planned.of("en", "One two.")),
        TestCorpus.document("a/2", "a", Optional.of("2022-05"), Planned.of("en", "Three.")));
    Report report = TestCorpus.report(folder.resolve("i"), Filters.NONE, ReportSettings.DEFAULT);
    assertEquals(3, report.totals().size().sentences());
    assertEquals(List.of("en", "und"), groups(report.tables().get(1)));
    assertEquals(List.of("2022-05", "undated"), groups(report.tables().get(2)));
  }

  @Test
  void duplicatesAndDocumentsWithoutTextCountAsFoundAlone() throws IOException {
    report(
        TestCorpus.document("a/1", "a", Optional.empty(), Planned.of("en", "One two.")),
        TestCorpus.without("a/copy", Outcome.DUPLICATE),
        TestCorpus.without("a/broken", Outcome.FAILED));
    Report report = TestCorpus.report(folder.resolve("i"), Filters.NONE, ReportSettings.DEFAULT);
    assertEquals(3, report.index().items());
    assertEquals(1, report.index().withText());
    assertEquals(1, report.totals().size().documents());
  }

  @Test
  void anEmptyIndexGivesAReportWithoutRates() throws IOException {
    report();
    Report report = TestCorpus.report(folder.resolve("i"), Filters.NONE, ReportSettings.DEFAULT);
    assertEquals(TestCorpus.THEMES.themes().size(), report.tables().get(0).rows().size());
    assertTrue(report.tables().get(0).rows().get(0).number("rate").isEmpty());
    Path page = ReportFolder.write(report, Versions.of("test"), folder.resolve("out"));
    assertTrue(Files.size(page) > 0);
  }

  @Test
  void themesAreThoseOfThePatternsAndThoseThatTheIndexHasBeside() throws IOException {
    report(
        TestCorpus.document(
            "a/1", "a", Optional.empty(), Planned.of("en", "One two.").with("own.theme", "One")));
    assertEquals(
        List.of("grievance.russia.syria", "grievance.russia.chechnya", "own.theme"),
        themes("grievance.russia.s*", "grievance.russia.chechnya", "own.theme"));
    assertThrows(IllegalArgumentException.class, () -> themes("actor.nobody"));
  }

  private List<String> themes(String... patterns) throws IOException {
    ReportSettings settings =
        new ReportSettings(
            List.of(),
            Unit.SENTENCE,
            List.of(patterns),
            MergedLanguages.NONE,
            OptionalDouble.empty());
    return TestCorpus.report(folder.resolve("i"), Filters.NONE, settings).themes().stream()
        .map(ThemeLabel::id)
        .toList();
  }

  private void report(Entry... entries) throws IOException {
    TestCorpus.index(folder.resolve("i"), List.of(entries), 100);
  }

  private static List<String> groups(Table table) {
    return table.groups().stream().map(group -> group.group().values().get(0)).toList();
  }
}

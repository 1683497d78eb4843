package org.tahlil.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.tahlil.index.IndexFolder;
import org.tahlil.search.Conditions;
import org.tahlil.search.Filters;

/**
 * The themes of an index, counted.
 *
 * @param filters which sentences count
 * @param settings what is shown
 * @param codebook where the themes come from
 * @param index what was counted
 * @param totals all sentences that count
 * @param themes those shown, in the order of the codebook
 * @param tables the one of everything first
 * @param examples by theme
 */
public record Report(
    Filters filters,
    ReportSettings settings,
    ThemeList codebook,
    IndexSummary index,
    Totals totals,
    List<ThemeLabel> themes,
    List<Table> tables,
    List<Example> examples) {
  /** Chooses the examples. */
  static final long SEED = 2;

  /** Larger tables leave out the rows without hits. */
  static final int MOST_ROWS_WITH_ZEROS = 20_000;

  public Report {
    themes = List.copyOf(themes);
    tables = List.copyOf(tables);
    examples = List.copyOf(examples);
  }

  /**
   * Counts the index in a folder.
   *
   * @throws IllegalArgumentException where the settings name a theme that does not exist
   * @throws org.tahlil.index.IndexException where there is no index, or it cannot be read
   */
  public static Report create(
      Path index, Filters filters, ReportSettings settings, ThemeList codebook) throws IOException {
    try (DirectoryReader reader = IndexFolder.openReader(index)) {
      return create(reader, filters, settings, codebook);
    } catch (IOException e) {
      throw IndexFolder.explained(index, e);
    }
  }

  private static Report create(
      DirectoryReader reader, Filters filters, ReportSettings settings, ThemeList codebook)
      throws IOException {
    Tally overall = new Tally(Grouping.OVERALL, settings.merged());
    Tally byLanguage = new Tally(Grouping.of(Dimension.LANGUAGE), settings.merged());
    List<Tally> tallies = new ArrayList<>(List.of(overall));
    settings.tables().forEach(table -> tallies.add(new Tally(table, settings.merged())));
    ExamplePicker examples = new ExamplePicker(SEED);
    SentenceScan.forEach(
        reader,
        Conditions.of(filters, reader),
        FoundThemes.create(settings.byModel()),
        document -> {
          tallies.forEach(tally -> tally.add(document));
          byLanguage.add(document);
          examples.offer(document);
        });
    List<ThemeLabel> themes = codebook.select(settings.themes(), themesOf(overall));
    return new Report(
        filters,
        settings,
        codebook,
        IndexSummary.of(reader),
        totals(overall, byLanguage),
        themes,
        tallies.stream().map(tally -> table(tally, themes, settings.unit())).toList(),
        examples.pick(reader, themes));
  }

  private static Set<String> themesOf(Tally tally) {
    Set<String> themes = new TreeSet<>();
    tally.groups().values().forEach(group -> themes.addAll(group.themes()));
    return themes;
  }

  private static Totals totals(Tally overall, Tally byLanguage) {
    List<Totals.LanguageTotal> languages = new ArrayList<>();
    byLanguage
        .groups()
        .forEach(
            (group, tally) ->
                languages.add(new Totals.LanguageTotal(group.values().get(0), tally.size())));
    return new Totals(overall.groups().values().iterator().next().size(), languages);
  }

  private static Table table(Tally tally, List<ThemeLabel> themes, Unit unit) {
    boolean complete = (long) tally.groups().size() * themes.size() <= MOST_ROWS_WITH_ZEROS;
    List<Table.SizedGroup> groups = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<Group, GroupTally> entry : tally.groups().entrySet()) {
      GroupSize size = entry.getValue().size();
      groups.add(new Table.SizedGroup(entry.getKey(), size));
      for (ThemeLabel theme : themes) {
        ThemeCount count = entry.getValue().count(theme.id());
        if (complete || count.sentences() > 0) {
          rows.add(new Row(theme, entry.getKey(), Measures.of(new Counts(unit, size, count))));
        }
      }
    }
    return new Table(tally.grouping(), groups, rows, complete);
  }
}

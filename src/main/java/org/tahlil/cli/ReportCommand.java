package org.tahlil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tahlil.report.Grouping;
import org.tahlil.report.MergedLanguages;
import org.tahlil.report.Report;
import org.tahlil.report.ReportFolder;
import org.tahlil.report.ReportSettings;
import org.tahlil.report.ThemeLabel;
import org.tahlil.report.ThemeList;
import org.tahlil.report.Unit;
import org.tahlil.report.Versions;
import org.tahlil.theme.Codebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Theme frequencies of an index. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Counts themes by language, month and source, and writes a page for people (report.html) and"
          + " the same figures as CSV and JSON.",
      ""
    })
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private IndexOption index = new IndexOption();
  @Mixin private FilterOptions filters = new FilterOptions();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder for the report; made where it is missing.")
  private Path out = Path.of("report");

  @Option(
      names = "--by",
      paramLabel = "GROUPS",
      description =
          "language, source, year, quarter or month; language,month crosses them; each --by makes a"
              + " table (default: language, month, source).")
  private List<String> by = List.of();

  @Option(
      names = "--unit",
      defaultValue = "sentence",
      description = "Rates are shares of what: sentence or document.")
  private Unit unit = Unit.SENTENCE;

  @Option(
      names = "--themes",
      split = ",",
      paramLabel = "ID",
      description = "Only these themes; grievance.* takes all that begin so.")
  private List<String> themes = List.of();

  @Option(
      names = "--by-model",
      paramLabel = "P",
      description = "Themes that the model proposes count too, from this probability on.")
  private @Nullable Double byModel;

  @Option(
      names = "--merge",
      paramLabel = "TAGS",
      description = "Languages that count as one: prs,fa.")
  private List<String> merged = List.of();

  @Option(
      names = "--codebook",
      paramLabel = "FILE",
      description = "Where the names of the themes come from (default: the codebook that ships).")
  private @Nullable Path codebook;

  @Override
  public Integer call() throws IOException {
    Report report =
        Report.create(
            index.folder, filters.filters(), settings(), themes(Engines.codebook(codebook)));
    Path page = ReportFolder.write(report, Versions.of(Version.current()), out);
    print(report, page);
    return Exit.DONE;
  }

  private ReportSettings settings() {
    return new ReportSettings(
        by.isEmpty() ? Grouping.DEFAULT : by.stream().map(Grouping::parse).toList(),
        unit,
        themes,
        new MergedLanguages(
            merged.stream().map(tags -> Arrays.asList(tags.split(",", -1))).toList()),
        byModel == null ? OptionalDouble.empty() : OptionalDouble.of(byModel));
  }

  private static ThemeList themes(Codebook codebook) {
    return new ThemeList(
        Path.of(codebook.name()).getFileName().toString(),
        codebook.fingerprint(),
        codebook.themes().stream()
            .map(theme -> new ThemeLabel(theme.id(), theme.label(), theme.definition()))
            .toList());
  }

  private void print(Report report, Path page) {
    PrintWriter writer = spec.commandLine().getOut();
    writer.println(
        String.format(
            Locale.ROOT,
            "%,d sentences of %,d documents counted.",
            report.totals().size().sentences(),
            report.totals().size().documents()));
    writer.println("Report: " + page);
    writer.println("Check:  tahlil verify " + out + " --index " + index.folder);
  }
}

package org.tahlil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tahlil.extract.ExtractionSettings;
import org.tahlil.extract.Extractor;
import org.tahlil.extract.Outcome;
import org.tahlil.extract.Spool;
import org.tahlil.extract.Walk;
import org.tahlil.extract.WalkLimits;
import org.tahlil.index.LuceneStore;
import org.tahlil.pipeline.AttributeRules;
import org.tahlil.pipeline.Ingest;
import org.tahlil.pipeline.IngestSettings;
import org.tahlil.pipeline.Metadata;
import org.tahlil.pipeline.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Files, folders and archives into the index. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = {
      "Puts files, folders and archives into an index.",
      "",
      "Every item ends with one outcome. Run again to go on after an interruption, or to take in"
          + " what is new or has changed.",
      ""
    })
final class IngestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private IndexOption index = new IndexOption();
  @Mixin private AnalysisOptions analysis = new AnalysisOptions();
  @Mixin private ExtractionOptions extraction = new ExtractionOptions();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders and archives.")
  private List<Path> paths = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents worked on at the same time (default: the number of cores).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description = "Source of documents that have none of their own (default: their folder).")
  private @Nullable String source;

  @Option(
      names = "--metadata",
      paramLabel = "FILE.csv",
      description = "Columns path,date,source,title; paths relative to the file.")
  private @Nullable Path metadata;

  @Option(
      names = "--retry",
      split = ",",
      paramLabel = "OUTCOME",
      description = "Tries items again that ended so: failed, partial, timeout, ….")
  private Set<String> retry = Set.of();

  @Option(names = "--prune", description = "Removes items whose files are no longer there.")
  private boolean prune;

  @Option(names = "--strict", description = "Ends with 3 where some item failed.")
  private boolean strict;

  @Option(names = "--format", defaultValue = "text", description = "text or json.")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(names = "--commit-every", paramLabel = "TIME", hidden = true)
  private Duration betweenCommits = IngestSettings.BETWEEN_COMMITS;

  @Option(names = "--timings", paramLabel = "FILE.json", hidden = true)
  private @Nullable Path timings;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    Engines engines = Engines.load(analysis);
    Summary summary;
    try (LuceneStore store = LuceneStore.open(index.folder, engines.splitter());
        Spool spool = Spool.below(index.folder)) {
      summary = ingest(engines, store, spool, err);
    }
    SummaryPrinter.print(summary, format, spec.commandLine().getOut());
    if (summary.vanished() > 0) {
      err.println(
          summary.vanished()
              + " items of the index are no longer in the paths; --prune removes them");
    }
    boolean failed = summary.outcomes().getOrDefault(Outcome.FAILED, 0L) > 0;
    return strict && failed ? Exit.SOME_FAILED : Exit.DONE;
  }

  private Summary ingest(Engines engines, LuceneStore store, Spool spool, PrintWriter err)
      throws IOException, InterruptedException {
    ExtractionSettings settings = extraction.settings(threads);
    Walk walk =
        Walk.create(paths, WalkLimits.DEFAULT, spool.folder())
            .with(settings)
            .passingOver(index.folder);
    Metadata known = metadata == null ? Metadata.none() : Metadata.read(metadata, paths);
    try (Extractor extractor = Extractor.create(settings, spool.folder());
        ProgressBar progress = ProgressBar.start(paths, err)) {
      Ingest ingest =
          new Ingest(
              new Ingest.Setup(
                  paths,
                  walk,
                  extractor,
                  engines.pipeline(),
                  store,
                  engines.fingerprints(settings),
                  new AttributeRules(known, Optional.ofNullable(source)),
                  new IngestSettings(threads, new TreeSet<>(retry), betweenCommits, prune),
                  progress,
                  Clock.systemUTC()));
      Summary summary = Interruption.guard(ingest, err);
      Timings.write(timings, engines.pipeline().clock(), summary);
      return summary;
    }
  }
}

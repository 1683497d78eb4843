package org.tahlil.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What an analysis is made with; shared by all commands that make one. */
final class AnalysisOptions {
  @Option(
      names = "--codebook",
      paramLabel = "FILE",
      description = "Themes and their cues (default: the codebook that Tahlil ships).")
  @Nullable Path codebook;

  @Option(
      names = "--without-models",
      description = "Gazetteer and cues alone; no statistical model but that of the languages.")
  boolean withoutModels;
}

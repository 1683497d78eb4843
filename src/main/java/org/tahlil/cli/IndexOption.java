package org.tahlil.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The folder of the index; shared by all commands that use one. */
final class IndexOption {
  @Option(
      names = "--index",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the index.")
  Path folder = Path.of("index");
}

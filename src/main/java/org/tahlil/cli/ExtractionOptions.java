package org.tahlil.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tahlil.extract.ExtractionSettings;
import org.tahlil.extract.ExtractionSettings.AttachmentLimits;
import org.tahlil.extract.ExtractionSettings.Columns;
import org.tahlil.extract.ExtractionSettings.Ocr;
import picocli.CommandLine.Option;

/** How text is extracted; shared by all commands that read documents. */
final class ExtractionOptions {
  @Option(
      names = "--timeout",
      defaultValue = "60s",
      paramLabel = "TIME",
      description = "For one document (default: ${DEFAULT-VALUE}).")
  Duration timeout = ExtractionSettings.DEFAULT.timeout();

  @Option(
      names = "--max-heap",
      defaultValue = "512m",
      paramLabel = "SIZE",
      description = "Memory of each process that parses documents (default: ${DEFAULT-VALUE}).")
  String maxHeap = "512m";

  @Option(
      names = "--max-text",
      defaultValue = "20m",
      paramLabel = "CHARACTERS",
      description = "Text kept of one document; the rest is cut (default: ${DEFAULT-VALUE}).")
  String maxText = "20m";

  @Option(
      names = "--ocr",
      defaultValue = "off",
      paramLabel = "auto|off|on",
      description =
          "Text from pictures; this version has none, and refuses on (default: ${DEFAULT-VALUE}).")
  String ocr = "off";

  @Option(
      names = "--text-column",
      paramLabel = "NAME",
      description =
          "Column of a table whose rows are posts (default: text, content, message, body).")
  @Nullable String textColumn;

  @Option(names = "--date-column", paramLabel = "NAME", description = "Column with their dates.")
  @Nullable String dateColumn;

  @Option(
      names = "--source-column",
      paramLabel = "NAME",
      description = "Column with their sources.")
  @Nullable String sourceColumn;

  ExtractionSettings settings(int threads) {
    return new ExtractionSettings(
        timeout,
        Quantities.bytes(maxHeap),
        Quantities.count(maxText),
        threads,
        ocr(),
        new Columns(
            Optional.ofNullable(textColumn),
            Optional.ofNullable(dateColumn),
            Optional.ofNullable(sourceColumn)),
        AttachmentLimits.DEFAULT);
  }

  private Ocr ocr() {
    try {
      return Ocr.valueOf(ocr.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("--ocr takes auto, off or on, not '" + ocr + "'", e);
    }
  }
}

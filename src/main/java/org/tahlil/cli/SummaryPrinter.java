package org.tahlil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import org.tahlil.extract.Outcome;
import org.tahlil.pipeline.Summary;

/** The outcomes of a run, as a table that adds up or as one JSON object. */
final class SummaryPrinter {
  private SummaryPrinter() {}

  static void print(Summary summary, OutputFormat format, PrintWriter out) throws IOException {
    if (format == OutputFormat.JSON) {
      Json.println(
          out,
          json -> {
            json.writeObjectFieldStart("outcomes");
            for (Map.Entry<Outcome, Long> outcome : summary.outcomes().entrySet()) {
              json.writeNumberField(outcome.getKey().label(), outcome.getValue());
            }
            json.writeEndObject();
            json.writeNumberField("found", summary.found());
            json.writeNumberField("current", summary.current());
            json.writeNumberField("renewed", summary.renewed());
            json.writeNumberField("vanished", summary.vanished());
            json.writeNumberField("pruned", summary.pruned());
            json.writeBooleanField("complete", summary.complete());
          });
      return;
    }
    TextTable table = new TextTable("outcome", "items");
    summary.outcomes().forEach((outcome, count) -> table.row(outcome.label(), count));
    table.row("all", summary.found());
    table.print(out);
    if (summary.current() > 0) {
      out.println(summary.current() + " of them were current and have been skipped");
    }
    if (summary.renewed() > 0) {
      out.println(summary.renewed() + " of them were analysed again without extracting");
    }
    if (summary.pruned() > 0) {
      out.println(summary.pruned() + " items removed: their files are no longer there");
    }
  }
}

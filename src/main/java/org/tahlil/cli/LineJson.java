package org.tahlil.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.tahlil.search.Line;

/** A concordance, one object a line. */
final class LineJson {
  private LineJson() {}

  static void print(PrintWriter out, List<Line> lines) throws IOException {
    for (Line line : lines) {
      Json.println(
          out,
          json -> {
            HitJson.write(json, line.origin());
            json.writeStringField("language", line.language().tag());
            json.writeStringField("left", line.left());
            json.writeStringField("match", line.match().form());
            json.writeStringField("right", line.right());
            json.writeNumberField("start", line.match().span().start());
            json.writeNumberField("end", line.match().span().end());
          });
    }
  }
}

package org.tahlil.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * Compares {@code report.html} with what the index gives: the data of the charts value by value,
 * and where the same program wrote it, what is read on the page line by line.
 */
final class HtmlComparison {
  private static final String DATA_START =
      "<script type=\"application/json\" id=\"" + HtmlReport.DATA + "\">";
  private static final String FILE = HtmlReport.FILE;

  private final Differences differences;
  private final boolean sameProgram;

  HtmlComparison(Differences differences, boolean sameProgram) {
    this.differences = differences;
    this.sameProgram = sameProgram;
  }

  void compare(String reported, String expected) {
    if (reported.isEmpty()) {
      differences.add(FILE + " is missing or empty");
      return;
    }
    compareCharts(data(reported), data(expected));
    if (sameProgram) {
      compareLines(reported.split("\n", -1), expected.split("\n", -1));
    }
  }

  private void compareCharts(String reported, String expected) {
    try {
      JsonNode theirs = ReportJson.parse(reported);
      JsonNode ours = ReportJson.parse(expected);
      differences.compare(FILE + ": units", theirs.path("units"), ours.path("units"));
      int charts = Math.max(theirs.path("charts").size(), ours.path("charts").size());
      for (int i = 0; i < charts; i++) {
        compareChart(theirs.path("charts").path(i), ours.path("charts").path(i));
      }
    } catch (JsonProcessingException e) {
      differences.add(FILE + ": the data of the charts is no JSON");
    }
  }

  private void compareChart(JsonNode theirs, JsonNode ours) {
    String chart = FILE + ": chart by " + ours.path("by").asText();
    differences.compare(chart + ", by", theirs.path("by"), ours.path("by"));
    differences.compare(chart + ", groups", theirs.path("groups"), ours.path("groups"));
    int panels = Math.max(theirs.path("panels").size(), ours.path("panels").size());
    for (int i = 0; i < panels; i++) {
      comparePanel(chart, theirs.path("panels").path(i), ours.path("panels").path(i));
    }
  }

  private void comparePanel(String chart, JsonNode theirs, JsonNode ours) {
    String label = ours.path("label").asText();
    String panel = label.isEmpty() ? chart : chart + ", " + label;
    for (String part : new String[] {"label", "units"}) {
      differences.compare(panel + ", " + part, theirs.path(part), ours.path(part));
    }
    int themes = Math.max(theirs.path("themes").size(), ours.path("themes").size());
    for (int i = 0; i < themes; i++) {
      JsonNode their = theirs.path("themes").path(i);
      JsonNode our = ours.path("themes").path(i);
      differences.compare(panel + ", " + our.path("id").asText() + ":", their, our);
    }
  }

  /** The data of the charts; not JSON where there is none. */
  private static String data(String page) {
    int start = page.indexOf(DATA_START);
    int end = start < 0 ? -1 : page.indexOf("</script>", start);
    return end < 0 ? "<" : page.substring(start + DATA_START.length(), end);
  }

  private void compareLines(String[] reported, String[] expected) {
    if (reported.length != expected.length) {
      differences.add(
          FILE + " has " + reported.length + " lines, the index gives " + expected.length);
      return;
    }
    for (int i = 0; i < expected.length; i++) {
      if (!expected[i].startsWith(DATA_START)) {
        String place = FILE + ", line " + (i + 1) + ":";
        if (reported[i].equals(expected[i])) {
          differences.compare(place, "", "");
        } else {
          compareLine(place, reported[i], expected[i]);
        }
      }
    }
  }

  /** From where the lines part, with the row's name, so that the message shows what differs. */
  private void compareLine(String place, String reported, String expected) {
    int same = 0;
    while (same < Math.min(reported.length(), expected.length())
        && reported.charAt(same) == expected.charAt(same)) {
      same++;
    }
    int tag = Math.max(0, expected.lastIndexOf('<', same));
    String row = expected.startsWith("<tr") ? " " + visible(expected.substring(0, tag)) : "";
    differences.compare(place + row, from(reported, tag), from(expected, tag));
  }

  private static String from(String line, int start) {
    return visible(line.substring(Math.min(start, line.length())));
  }

  /** What a reader sees, roughly: enough for a message. */
  private static String visible(String html) {
    String text = html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    return text.isEmpty() ? html.strip() : text;
  }
}

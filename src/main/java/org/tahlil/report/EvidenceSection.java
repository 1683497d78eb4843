package org.tahlil.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tahlil.text.Script;
import org.tahlil.text.Span;

/** A few sentences for each theme, with what made it fire. */
final class EvidenceSection {
  /** Longer sentences are cut around their first cue, in UTF-16 code units. */
  private static final int MOST_TEXT = 600;

  private EvidenceSection() {}

  static void write(Html html, Report report) {
    html.element("h2", "Sentences behind the counts", "id", "evidence").line();
    html.element(
            "p",
            "Up to three sentences for each theme, drawn at random with a fixed seed, of different"
                + " languages where there are several. What made the theme fire is marked."
                + " tahlil search shows all.")
        .line();
    Map<String, List<Example>> byTheme = new TreeMap<>();
    for (Example example : report.examples()) {
      byTheme.computeIfAbsent(example.theme(), id -> new ArrayList<>()).add(example);
    }
    boolean first = true;
    for (Row row : report.tables().get(0).rows()) {
      List<Example> examples = byTheme.getOrDefault(row.theme().id(), List.of());
      if (!examples.isEmpty()) {
        theme(html, row, examples, first);
        first = false;
      }
    }
  }

  private static void theme(Html html, Row row, List<Example> examples, boolean first) {
    if (first) {
      html.open("details", "open", "open");
    } else {
      html.open("details");
    }
    html.open("summary").element("b", row.theme().label()).text(" ");
    html.element("small", Numbers.of(row.count("documents"), "document")).close().line();
    if (!row.theme().definition().isEmpty()) {
      html.element("p", row.theme().definition(), "class", "soft").line();
    }
    examples.forEach(example -> example(html, example));
    html.close().line();
  }

  private static void example(Html html, Example example) {
    String direction =
        switch (Script.dominant(example.text(), 0, example.text().length())) {
          case ARABIC -> "rtl";
          case CYRILLIC, LATIN -> "ltr";
          case OTHER, NONE -> "auto";
        };
    html.open("blockquote", "lang", example.language(), "dir", direction);
    html.open("p");
    marked(html, example);
    html.close();
    html.open("footer").open("bdi", "lang", "en", "dir", "ltr");
    html.element("bdi", example.document());
    html.text(" · " + example.date().orElse(Dimension.UNDATED) + " · ");
    html.text(LanguageNames.of(example.language()) + " · ").element("bdi", example.source());
    html.close().close().close().line();
  }

  private static void marked(Html html, Example example) {
    String text = example.text();
    List<Span> cues = inOrder(example.cues(), text.length());
    Span window = window(text, cues);
    html.text(window.start() > 0 ? "… " : "");
    int from = window.start();
    for (Span cue : cues) {
      if (cue.end() > window.end()) {
        break;
      }
      html.text(text.substring(from, cue.start()));
      html.element("mark", cue.of(text));
      from = cue.end();
    }
    html.text(text.substring(from, window.end()));
    html.text(window.end() < text.length() ? " …" : "");
  }

  /** Cues inside the text, in order, overlapping ones as one. */
  private static List<Span> inOrder(List<Span> cues, int length) {
    List<Span> merged = new ArrayList<>();
    for (Span cue : cues.stream().sorted().toList()) {
      Span last = merged.isEmpty() ? new Span(0, 0) : merged.get(merged.size() - 1);
      if (cue.end() > length || cue.isEmpty()) {
        continue;
      }
      if (!merged.isEmpty() && cue.start() <= last.end()) {
        merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), cue.end())));
      } else {
        merged.add(cue);
      }
    }
    return merged;
  }

  /** What is shown of a long sentence; cut at white space where there is some near. */
  private static Span window(String text, List<Span> cues) {
    if (text.length() <= MOST_TEXT) {
      return new Span(0, text.length());
    }
    int cue = cues.isEmpty() ? 0 : cues.get(0).start();
    int start = Math.max(0, Math.min(cue - MOST_TEXT / 3, text.length() - MOST_TEXT));
    int space = start == 0 ? 0 : text.indexOf(' ', start);
    start = space >= 0 && space <= cue ? space : cue;
    int end = Math.min(text.length(), start + MOST_TEXT);
    int last = end == text.length() ? end : text.lastIndexOf(' ', end);
    int firstCueEnd = cues.isEmpty() ? start : cues.get(0).end();
    return new Span(start, Math.max(firstCueEnd, last > start ? last : end));
  }
}

package org.tahlil.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tahlil.pipeline.AnalyzedSentence;
import org.tahlil.pipeline.Entry;
import org.tahlil.theme.ThemeHit;

/** Counts one theme in one group the plain way: through all entries, once for each row. */
final class PlainCounts {
  private final List<Entry> entries;
  private final ReportSettings settings;
  private final Predicate<AnalyzedSentence> filter;

  PlainCounts(List<Entry> entries, ReportSettings settings, Predicate<AnalyzedSentence> filter) {
    this.entries = entries;
    this.settings = settings;
    this.filter = filter;
  }

  /** The numbers of a row by name, intervals left to their own tests. */
  Map<String, Double> row(Grouping grouping, Group group, String theme) {
    List<long[]> documents = new ArrayList<>();
    double tokens = 0;
    for (Entry entry : entries) {
      long sentences = 0;
      long hits = 0;
      for (AnalyzedSentence sentence : sentences(entry)) {
        if (filter.test(sentence) && group(grouping, entry, sentence).equals(group.values())) {
          sentences++;
          tokens += sentence.tokens();
          hits += has(sentence, theme) ? 1 : 0;
        }
      }
      if (sentences > 0) {
        documents.add(new long[] {sentences, hits});
      }
    }
    return figures(documents, tokens);
  }

  private Map<String, Double> figures(List<long[]> documents, double tokens) {
    double sentences = documents.stream().mapToDouble(document -> document[0]).sum();
    double hits = documents.stream().mapToDouble(document -> document[1]).sum();
    double with = documents.stream().filter(document -> document[1] > 0).count();
    boolean bySentence = settings.unit() == Unit.SENTENCE;
    Map<String, Double> row = new TreeMap<>();
    row.put("hits", bySentence ? hits : with);
    row.put("units", bySentence ? sentences : documents.size());
    row.put("rate", bySentence ? hits / sentences : with / documents.size());
    row.put("documents", with);
    row.put("documentUnits", (double) documents.size());
    row.put("documentShare", with / documents.size());
    row.put("per10kTokens", hits * 10_000 / tokens);
    if (hits > 0) {
      double dp = 0;
      double smallest = 1;
      for (long[] document : documents) {
        dp += Math.abs(document[0] / sentences - document[1] / hits) / 2;
        smallest = Math.min(smallest, document[0] / sentences);
      }
      row.put("dp", dp);
      if (documents.size() > 1) {
        row.put("dpNorm", dp / (1 - smallest));
      }
    }
    return row;
  }

  private static List<AnalyzedSentence> sentences(Entry entry) {
    return entry.analysis().isEmpty() ? List.of() : entry.analysis().get().sentences();
  }

  private List<String> group(Grouping grouping, Entry entry, AnalyzedSentence sentence) {
    String date = entry.receipt().attributes().date().orElse("");
    List<String> values = new ArrayList<>();
    for (Dimension dimension : grouping.dimensions()) {
      values.add(
          switch (dimension) {
            case LANGUAGE -> language(sentence.language().tag());
            case SOURCE -> entry.receipt().attributes().source();
            case YEAR -> date.isEmpty() ? "undated" : date.substring(0, 4);
            case QUARTER -> date.isEmpty() ? "undated" : quarter(date);
            case MONTH ->
                date.isEmpty()
                    ? "undated"
                    : (date.length() < 7 ? date + "-XX" : date.substring(0, 7));
          });
    }
    return values;
  }

  private String language(String tag) {
    return settings.merged().groups().isEmpty() || !List.of("prs", "tg").contains(tag)
        ? tag
        : "prs+tg";
  }

  private static String quarter(String date) {
    if (date.length() < 7) {
      return date + "-QX";
    }
    return switch (date.substring(5, 7)) {
      case "01", "02", "03" -> date.substring(0, 4) + "-Q1";
      case "04", "05", "06" -> date.substring(0, 4) + "-Q2";
      case "07", "08", "09" -> date.substring(0, 4) + "-Q3";
      default -> date.substring(0, 4) + "-Q4";
    };
  }

  private boolean has(AnalyzedSentence sentence, String theme) {
    return sentence.themes().stream()
        .anyMatch(
            hit ->
                hit.theme().equals(theme)
                    && (hit.by() == ThemeHit.Finder.CUE
                        || (settings.byModel().isPresent()
                            && hit.probability() >= settings.byModel().getAsDouble())));
  }
}

package org.tahlil.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tahlil.report.CountedDocument.CountedSentence;

/** Adds up one table, a document at a time. */
final class Tally {
  private final Grouping grouping;
  private final MergedLanguages merged;
  private final SortedMap<Group, GroupTally> groups = new TreeMap<>();

  Tally(Grouping grouping, MergedLanguages merged) {
    this.grouping = grouping;
    this.merged = merged;
    if (grouping.dimensions().isEmpty()) {
      groups.put(new Group(List.of()), new GroupTally());
    }
  }

  Grouping grouping() {
    return grouping;
  }

  /** By group; the group of everything is there even where it is empty. */
  SortedMap<Group, GroupTally> groups() {
    return Collections.unmodifiableSortedMap(groups);
  }

  void add(CountedDocument document) {
    Map<Group, DocumentPart> parts = new TreeMap<>();
    for (CountedSentence sentence : document.sentences()) {
      parts
          .computeIfAbsent(group(document, sentence.language()), group -> new DocumentPart())
          .add(sentence);
    }
    parts.forEach(
        (group, part) ->
            groups
                .computeIfAbsent(group, key -> new GroupTally())
                .add(part.sentences, part.tokens, part.hits));
  }

  private Group group(CountedDocument document, String language) {
    List<String> values = new ArrayList<>(grouping.dimensions().size());
    for (Dimension dimension : grouping.dimensions()) {
      values.add(
          switch (dimension) {
            case LANGUAGE -> merged.of(language);
            case SOURCE -> document.source();
            case YEAR, QUARTER, MONTH -> dimension.period(document.date());
          });
    }
    return new Group(values);
  }

  /** The sentences of one document that fall into one group. */
  private static final class DocumentPart {
    private final Map<String, Integer> hits = new TreeMap<>();
    private int sentences;
    private long tokens;

    void add(CountedSentence sentence) {
      sentences++;
      tokens += sentence.tokens();
      for (String theme : sentence.themes()) {
        hits.merge(theme, 1, Integer::sum);
      }
    }
  }
}

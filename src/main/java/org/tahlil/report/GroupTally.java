package org.tahlil.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Adds up one group, a document at a time. Sums are exact, so that the order does not matter. */
final class GroupTally {
  private final Map<String, ThemeTally> themes = new TreeMap<>();
  private long sentences;
  private long documents;
  private long tokens;
  private long sumOfSquares;
  private long smallest;

  /**
   * Adds what the group has of one document.
   *
   * @param hits sentences with the theme, by theme id
   */
  void add(int documentSentences, long documentTokens, Map<String, Integer> hits) {
    sentences += documentSentences;
    tokens += documentTokens;
    sumOfSquares += (long) documentSentences * documentSentences;
    smallest = documents == 0 ? documentSentences : Math.min(smallest, documentSentences);
    documents++;
    hits.forEach(
        (theme, count) ->
            themes
                .computeIfAbsent(theme, id -> new ThemeTally())
                .add(new Sizes(documentSentences, count)));
  }

  GroupSize size() {
    return new GroupSize(sentences, documents, tokens, sumOfSquares, smallest);
  }

  Set<String> themes() {
    return themes.keySet();
  }

  ThemeCount count(String theme) {
    ThemeTally tally = themes.get(theme);
    return tally == null ? ThemeCount.NONE : tally.count();
  }

  private record Sizes(int sentences, int hits) implements Comparable<Sizes> {
    @Override
    public int compareTo(Sizes other) {
      int bySentences = Integer.compare(sentences, other.sentences);
      return bySentences != 0 ? bySentences : Integer.compare(hits, other.hits);
    }
  }

  /** Documents of the same sizes are kept as one number: memory grows with sizes, not documents. */
  private static final class ThemeTally {
    private final Map<Sizes, Long> documents = new TreeMap<>();

    void add(Sizes sizes) {
      documents.merge(sizes, 1L, Long::sum);
    }

    ThemeCount count() {
      long hits = 0;
      long count = 0;
      long squares = 0;
      long products = 0;
      List<ThemeCount.Parts> parts = new ArrayList<>();
      for (Map.Entry<Sizes, Long> entry : documents.entrySet()) {
        Sizes sizes = entry.getKey();
        long times = entry.getValue();
        hits += times * sizes.hits;
        count += times;
        squares += times * sizes.hits * sizes.hits;
        products += times * sizes.hits * sizes.sentences;
        parts.add(new ThemeCount.Parts(sizes.sentences, sizes.hits, times));
      }
      return new ThemeCount(hits, count, squares, products, parts);
    }
  }
}

package org.tahlil.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/** Counts the values of one field over the sentences of a leaf, then of the next. */
final class FacetCounter {
  private final String name;
  private final String field;
  private final UnaryOperator<String> label;
  private final Map<String, Long> counts = new TreeMap<>();

  private FacetCounter(String name, String field, UnaryOperator<String> label) {
    this.name = name;
    this.field = field;
    this.label = label;
  }

  static FacetCounter of(String field) {
    return new FacetCounter(field, field, value -> value);
  }

  /** Years of the dates in {@code field}. */
  static FacetCounter years(String field) {
    return new FacetCounter("year", field, date -> date.substring(0, 4));
  }

  /** Counts the values of {@code sentences}, which ascend. */
  void count(LeafReaderContext leaf, int[] sentences, int size) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
    long[] byOrdinal = new long[Math.toIntExact(values.getValueCount())];
    for (int i = 0; i < size; i++) {
      if (values.advanceExact(sentences[i])) {
        for (int j = values.docValueCount(); j > 0; j--) {
          byOrdinal[Math.toIntExact(values.nextOrd())]++;
        }
      }
    }
    for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
      if (byOrdinal[ordinal] > 0) {
        BytesRef value = values.lookupOrd(ordinal);
        counts.merge(label.apply(value.utf8ToString()), byOrdinal[ordinal], Long::sum);
      }
    }
  }

  Facet facet() {
    List<Facet.Count> sorted =
        counts.entrySet().stream()
            .map(each -> new Facet.Count(each.getKey(), each.getValue()))
            .sorted(
                Comparator.comparingLong(Facet.Count::sentences)
                    .reversed()
                    .thenComparing(Facet.Count::value))
            .toList();
    return new Facet(name, sorted);
  }
}

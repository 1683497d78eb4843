package org.tahlil.report;

import java.util.List;
import java.util.Optional;
import org.tahlil.pipeline.CodePointOrder;
import org.tahlil.text.Language;

/**
 * One group of a table. Ordered by its values in code-point order, what is unknown last.
 *
 * @param values one for each dimension of the table, in its order
 */
public record Group(List<String> values) implements Comparable<Group> {
  public Group {
    values = List.copyOf(values);
  }

  /** The value of {@code dimension} in a table by {@code grouping}. */
  public Optional<String> value(Grouping grouping, Dimension dimension) {
    int place = grouping.dimensions().indexOf(dimension);
    return place < 0 ? Optional.empty() : Optional.of(values.get(place));
  }

  @Override
  public int compareTo(Group other) {
    for (int i = 0; i < Math.min(values.size(), other.values.size()); i++) {
      int order = compare(values.get(i), other.values.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(values.size(), other.values.size());
  }

  private static int compare(String a, String b) {
    int byKnown = Boolean.compare(isUnknown(a), isUnknown(b));
    return byKnown != 0 ? byKnown : CodePointOrder.compare(a, b);
  }

  private static boolean isUnknown(String value) {
    return value.equals(Dimension.UNDATED) || value.equals(Language.UNDETERMINED.tag());
  }
}

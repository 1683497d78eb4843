package org.tahlil.report;

import java.util.List;

/** Computes figures of a row from its counts. */
@FunctionalInterface
public interface Measure {
  /** Always the same names in the same order, {@link Figure.Absent} where there is no value. */
  List<Figure> of(Counts counts);
}

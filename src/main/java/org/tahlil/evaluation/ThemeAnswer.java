package org.tahlil.evaluation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tahlil.pipeline.Analysis;
import org.tahlil.pipeline.AnalyzedSentence;
import org.tahlil.theme.ThemeHit;

/**
 * The themes found in a text, over all of its sentences.
 *
 * @param byCue ids of the themes found by cue
 * @param byModel ids of the themes that the model proposes, with the highest probability
 */
public record ThemeAnswer(SortedSet<String> byCue, SortedMap<String, Double> byModel) {
  /** No theme. */
  public static final ThemeAnswer NOTHING = new ThemeAnswer(new TreeSet<>(), new TreeMap<>());

  public ThemeAnswer {
    byCue = Collections.unmodifiableSortedSet(new TreeSet<>(byCue));
    byModel = Collections.unmodifiableSortedMap(new TreeMap<>(byModel));
  }

  /** Whose themes count. */
  public enum Engine {
    CUE,
    MODEL,
    /** Themes found by cue, and those that the model proposes. */
    BOTH
  }

  /** What {@code analysis} found. */
  public static ThemeAnswer of(Analysis analysis) {
    SortedSet<String> byCue = new TreeSet<>();
    SortedMap<String, Double> byModel = new TreeMap<>();
    for (AnalyzedSentence sentence : analysis.sentences()) {
      for (ThemeHit hit : sentence.themes()) {
        switch (hit.by()) {
          case CUE -> byCue.add(hit.theme());
          case MODEL -> byModel.merge(hit.theme(), hit.probability(), Math::max);
        }
      }
    }
    return new ThemeAnswer(byCue, byModel);
  }

  /**
   * The themes that count.
   *
   * @param least probability, in [0, 1], from which the model's proposals do
   */
  public SortedSet<String> themes(Engine engine, double least) {
    SortedSet<String> themes = new TreeSet<>();
    if (engine != Engine.MODEL) {
      themes.addAll(byCue);
    }
    if (engine != Engine.CUE) {
      byModel.forEach(
          (theme, probability) -> {
            if (probability >= least) {
              themes.add(theme);
            }
          });
    }
    return themes;
  }
}

package org.tahlil.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How many of a list of answers are right: per language, all in all, and as they claim. */
public final class LanguageAccuracy {
  private static final int BINS = 10;

  private final List<LanguageAnswer> answers;
  private final List<Row> rows;

  /**
   * The figures of one language.
   *
   * @param language its tag
   * @param gold sentences that are in it
   * @param answered sentences that were said to be in it
   * @param right sentences that are in it and were said to be
   */
  public record Row(String language, int gold, int answered, int right) {
    /** Share of the sentences said to be in the language that are, in [0, 1]; 1 where none was. */
    public double precision() {
      return answered == 0 ? 1 : (double) right / answered;
    }

    /** Share of the language's sentences that were recognised, in [0, 1]; 1 where there is none. */
    public double recall() {
      return gold == 0 ? 1 : (double) right / gold;
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
      return right == 0 ? 0 : 2.0 * right / (gold + answered);
    }
  }

  public LanguageAccuracy(List<LanguageAnswer> answers) {
    this.answers = List.copyOf(answers);
    Map<String, int[]> counts = new TreeMap<>();
    for (LanguageAnswer answer : answers) {
      counts.computeIfAbsent(answer.gold(), tag -> new int[3])[0]++;
      int[] said = counts.computeIfAbsent(answer.answer(), tag -> new int[3]);
      said[1]++;
      said[2] += answer.isRight() ? 1 : 0;
    }
    List<Row> rows = new ArrayList<>();
    counts.forEach((tag, c) -> rows.add(new Row(tag, c[0], c[1], c[2])));
    this.rows = List.copyOf(rows);
  }

  /** A row for each language that is in the gold or was answered, by tag. */
  public List<Row> rows() {
    return rows;
  }

  /** Number of answers. */
  public int sentences() {
    return answers.size();
  }

  /** Share of right answers, in [0, 1]; 0 without answers. */
  public double accuracy() {
    long right = answers.stream().filter(LanguageAnswer::isRight).count();
    return answers.isEmpty() ? 0 : (double) right / answers.size();
  }

  /**
   * Expected calibration error (Naeini et al. 2015), in [0, 1]: the difference between confidence
   * and share of right answers, averaged over ten equally wide classes of confidence by their
   * sizes.
   */
  public double calibrationError() {
    double[] claimed = new double[BINS];
    double[] right = new double[BINS];
    for (LanguageAnswer answer : answers) {
      int bin = Math.min(BINS - 1, (int) (answer.confidence() * BINS));
      claimed[bin] += answer.confidence();
      right[bin] += answer.isRight() ? 1 : 0;
    }
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(claimed[bin] - right[bin]);
    }
    return answers.isEmpty() ? 0 : error / answers.size();
  }

  /** The figures as a table for reading, percentages with two decimals. */
  public String table() {
    StringBuilder out = new StringBuilder();
    out.append(line("language", "gold", "answered", "right", "precision", "recall", "F1"));
    for (Row row : rows) {
      out.append(
          line(
              row.language(),
              row.gold(),
              row.answered(),
              row.right(),
              percent(row.precision()),
              percent(row.recall()),
              percent(row.f1())));
    }
    out.append(
        String.format(
            Locale.ROOT,
            "%d sentences, %.2f %% right, expected calibration error %.4f%n",
            answers.size(),
            100 * accuracy(),
            calibrationError()));
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  private static String line(Object... cells) {
    return String.format(Locale.ROOT, "%-9s %6s %8s %6s %9s %7s %7s%n", cells);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f", 100 * share);
  }
}

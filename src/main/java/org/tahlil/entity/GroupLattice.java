package org.tahlil.entity;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * All ways to cut an English name and its spelling into pairs of groups of letters that follow each
 * other in both. A point is a pair of offsets; a step from it takes one pair of groups.
 */
final class GroupLattice {
  /** Letters of an English group, at least 1. */
  static final int LONGEST_ENGLISH = 3;

  /** Letters of a spelled group, at least 0. */
  static final int LONGEST_SPELLED = 2;

  private static final int STEPS = LONGEST_ENGLISH * (LONGEST_SPELLED + 1);
  private static final int NO_GROUP = -1;

  private final List<LetterGroup> known;
  private final int width;
  private final int last;
  private final int[] groups;

  /**
   * A pair of groups.
   *
   * @param english 1 to 3 letters
   * @param spelled 0 to 2 letters; not 2 for 3
   */
  record LetterGroup(String english, String spelled) {}

  /**
   * @param known the groups by their numbers; read when paths are asked for
   * @param number gives a group its number, from 0
   */
  GroupLattice(
      Transliteration.Pair pair, List<LetterGroup> known, ToIntFunction<LetterGroup> number) {
    this.known = known;
    this.width = pair.spelling().length() + 1;
    this.last = (pair.english().length() + 1) * width - 1;
    this.groups = new int[(last + 1) * STEPS];
    Arrays.fill(groups, NO_GROUP);
    for (int point = 0; point <= last; point++) {
      for (int step = 0; step < STEPS; step++) {
        int i = point / width;
        int j = point % width;
        int english = i + english(step);
        int spelled = j + spelled(step);
        boolean inside = english <= pair.english().length() && spelled <= pair.spelling().length();
        if (inside && step != STEPS - 1) {
          groups[point * STEPS + step] =
              number.applyAsInt(
                  new LetterGroup(
                      pair.english().substring(i, english), pair.spelling().substring(j, spelled)));
        }
      }
    }
  }

  /** Letters of the English group of a step. */
  static int english(int step) {
    return step / (LONGEST_SPELLED + 1) + 1;
  }

  /** Letters of the spelled group of a step. */
  static int spelled(int step) {
    return step % (LONGEST_SPELLED + 1);
  }

  /** Adds to each group's count how often it is expected in the pair, given all probabilities. */
  void addExpected(double[] probabilities, double[] counts) {
    double[] before = before(probabilities);
    if (before[last] == 0) {
      return;
    }
    double[] after = new double[last + 1];
    after[last] = 1;
    for (int point = last - 1; point >= 0; point--) {
      for (int step = 0; step < STEPS; step++) {
        int group = groups[point * STEPS + step];
        if (group != NO_GROUP) {
          double rest = probabilities[group] * after[next(point, step)];
          after[point] += rest;
          counts[group] += before[point] * rest / before[last];
        }
      }
    }
  }

  /** The most probable groups, in order; none where all ways are impossible. */
  List<LetterGroup> best(double[] probabilities) {
    double[] most = new double[last + 1];
    int[] steps = new int[last + 1];
    most[0] = 1;
    for (int point = 0; point < last; point++) {
      for (int step = 0; step < STEPS; step++) {
        int group = groups[point * STEPS + step];
        if (group != NO_GROUP) {
          int next = next(point, step);
          double probability = most[point] * probabilities[group];
          if (probability > most[next]) {
            most[next] = probability;
            steps[next] = step;
          }
        }
      }
    }
    return most[last] == 0 ? List.of() : path(steps);
  }

  private List<LetterGroup> path(int[] steps) {
    Deque<LetterGroup> path = new ArrayDeque<>();
    int point = last;
    while (point > 0) {
      int step = steps[point];
      point -= next(0, step);
      path.addFirst(known.get(groups[point * STEPS + step]));
    }
    return List.copyOf(path);
  }

  /** Probability of all ways to each point. */
  private double[] before(double[] probabilities) {
    double[] before = new double[last + 1];
    before[0] = 1;
    for (int point = 0; point < last; point++) {
      for (int step = 0; step < STEPS && before[point] > 0; step++) {
        int group = groups[point * STEPS + step];
        if (group != NO_GROUP) {
          before[next(point, step)] += before[point] * probabilities[group];
        }
      }
    }
    return before;
  }

  private int next(int point, int step) {
    return point + english(step) * width + spelled(step);
  }
}

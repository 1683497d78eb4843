package org.tahlil.entity;

import java.util.Arrays;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;

/**
 * The beam search of OpenNLP's {@code BeamSearch}, over numbers: the same three paths are kept, the
 * same outcomes go on from each.
 *
 * <p>OpenNLP breaks ties by how floating-point sums happen to round. Here every path that it may
 * have kept is kept, and those of which that is not sure are marked. A best path without the mark
 * is OpenNLP's best path: OpenNLP kept it too, and kept none that is not here. Used once, by one
 * thread.
 */
final class NameBeam {
  /** Paths that OpenNLP keeps. */
  private static final int SIZE = NameFinderME.DEFAULT_BEAM_SIZE;

  /** Paths kept here, at most; where ties ask for more, OpenNLP is asked. */
  private static final int CAPACITY = 8;

  /**
   * Log probabilities nearer than this count as equal: sums of a sentence's rounded terms differ by
   * less than 1e-10 in whatever order they are taken.
   */
  private static final double CLOSE = 1e-9;

  /** OpenNLP drops paths less likely than {@code exp(-100000)}; where that is near, it is asked. */
  private static final double LEAST_LIKELY = -50_000;

  private static final int MOST_TOKENS = 20_000;

  /** {@code exp(-i * STEP)}; what comes after it is less than the rounding of a sum. */
  private static final double[] EXP = new double[(int) (40 / NameFinderTraining.STEP)];

  static {
    Arrays.setAll(EXP, i -> StrictMath.exp(-i * NameFinderTraining.STEP));
  }

  private final NameWeights weights;
  private final NameScores scores;
  private final int count;
  private final int outside;
  private final boolean[] mayFollow;

  /** For each token and kept path its outcome, and its place in the beam before. */
  private final byte[] outcomes;

  private final byte[] parents;
  private final int[] sums;
  private final Paths kept;
  private final Paths next;
  private boolean close;

  /** Paths that end at one token. */
  private static final class Paths {
    private final double[] scores;
    private final int[] last;
    private final int[] beforeLast;
    private final byte[] parent;

    /** Whether OpenNLP may not have kept it. */
    private final boolean[] unsure;

    private int size;

    Paths(int capacity) {
      scores = new double[capacity];
      last = new int[capacity];
      beforeLast = new int[capacity];
      parent = new byte[capacity];
      unsure = new boolean[capacity];
    }

    void swap(int i, int j) {
      double score = scores[i];
      scores[i] = scores[j];
      scores[j] = score;
      int outcome = last[i];
      last[i] = last[j];
      last[j] = outcome;
      int earlier = beforeLast[i];
      beforeLast[i] = beforeLast[j];
      beforeLast[j] = earlier;
      byte from = parent[i];
      parent[i] = parent[j];
      parent[j] = from;
      boolean doubt = unsure[i];
      unsure[i] = unsure[j];
      unsure[j] = doubt;
    }
  }

  NameBeam(NameWeights weights, NameScores scores) {
    this.weights = weights;
    this.scores = scores;
    this.count = weights.outcomes().size();
    this.outside = weights.outcomes().indexOf(BioCodec.OTHER);
    this.mayFollow = mayFollow(weights);
    this.outcomes = new byte[scores.size() * CAPACITY];
    this.parents = new byte[scores.size() * CAPACITY];
    this.sums = new int[count];
    this.kept = new Paths(CAPACITY);
    this.next = new Paths(CAPACITY * count);
  }

  /** Whether the best path is sure; false where rounding may decide. */
  boolean search() {
    kept.size = 1;
    kept.last[0] = outside;
    kept.beforeLast[0] = outside;
    for (int token = 0; token < scores.size() && !close; token++) {
      if (!staysOutside(token)) {
        extend(token);
        keep(token);
      }
    }
    close |= scores.size() > MOST_TOKENS || kept.scores[0] < LEAST_LIKELY;
    close |= kept.unsure[0];
    return !close && (kept.size == 1 || kept.scores[0] - kept.scores[1] > CLOSE);
  }

  /** Outcomes of the best path. */
  byte[] outcomes() {
    byte[] best = new byte[scores.size()];
    int path = 0;
    for (int token = best.length - 1; token >= 0; token--) {
      best[token] = outcomes[token * CAPACITY + path];
      path = parents[token * CAPACITY + path];
    }
    return best;
  }

  /**
   * Whether all paths are outside of names for two tokens and go on outside, none of them replaced:
   * then their scores change by one and the same number, which decides nothing, and is left out.
   * Most tokens are of this kind.
   */
  private boolean staysOutside(int token) {
    if (kept.size < SIZE) {
      return false;
    }
    for (int path = 0; path < kept.size; path++) {
      if (kept.last[path] != outside || kept.beforeLast[path] != outside) {
        return false;
      }
    }
    sum(token, 0);
    int second = Integer.MIN_VALUE;
    for (int o = 0; o < count; o++) {
      second = o == outside ? second : Math.max(second, sums[o]);
    }
    double ahead = (sums[outside] - second) * NameFinderTraining.STEP;
    if (ahead - CLOSE < kept.scores[0] - kept.scores[kept.size - 1]) {
      return false;
    }
    for (int path = 0; path < kept.size; path++) {
      outcomes[token * CAPACITY + path] = (byte) outside;
      parents[token * CAPACITY + path] = (byte) path;
    }
    return true;
  }

  private void extend(int token) {
    next.size = 0;
    for (int path = 0; path < kept.size; path++) {
      sum(token, path);
      int least = leastKept();
      double base = kept.scores[path] - logOfSum();
      go(token, path, base, least);
      if (next.size == 0) {
        // OpenNLP's order of paths decides here, which is sure for one path only.
        close |= kept.size > 1;
        go(token, path, base, Integer.MIN_VALUE);
      }
    }
  }

  private void sum(int token, int path) {
    int own = scores.at(token);
    int history = (kept.last[path] * WordShape.COUNT + scores.shape(token)) * count;
    int beforeLast = kept.beforeLast[path] * count;
    for (int o = 0; o < count; o++) {
      sums[o] =
          scores.scores()[own + o]
              + weights.history()[history + o]
              + weights.beforeLast()[beforeLast + o];
    }
    int square = scores.square(token);
    if (square >= 0) {
      int last = square + kept.last[path] * count;
      for (int o = 0; o < count; o++) {
        sums[o] += weights.known().squares()[last + o];
      }
    }
  }

  private double logOfSum() {
    int most = Integer.MIN_VALUE;
    for (int sum : sums) {
      most = Math.max(most, sum);
    }
    double total = 0;
    for (int sum : sums) {
      int below = most - sum;
      total += below < EXP.length ? EXP[below] : 0;
    }
    return Math.log(total) + most * NameFinderTraining.STEP;
  }

  /** The third best sum: outcomes below it are not followed. */
  private int leastKept() {
    int a = Integer.MIN_VALUE;
    int b = Integer.MIN_VALUE;
    int c = Integer.MIN_VALUE;
    for (int sum : sums) {
      if (sum > a) {
        c = b;
        b = a;
        a = sum;
      } else if (sum > b) {
        c = b;
        b = sum;
      } else if (sum > c) {
        c = sum;
      }
    }
    return c;
  }

  private void go(int token, int path, double base, int least) {
    int ties = 0;
    for (int sum : sums) {
      ties += sum >= least ? 1 : 0;
    }
    int row = (token == 0 ? count : kept.last[path]) * count;
    for (int o = 0; o < count; o++) {
      if (sums[o] >= least && mayFollow[row + o]) {
        int at = next.size++;
        next.scores[at] = base + sums[o] * NameFinderTraining.STEP;
        next.last[at] = o;
        next.beforeLast[at] = token == 0 ? outside : kept.last[path];
        next.parent[at] = (byte) path;
        next.unsure[at] = kept.unsure[path] || (sums[o] == least && ties > SIZE);
      }
    }
  }

  /** Moves what OpenNLP may keep from {@link #next} to {@link #kept}, best first. */
  private void keep(int token) {
    kept.size = 0;
    int sure = 0;
    double least = Double.NEGATIVE_INFINITY;
    for (int place = 0; place < next.size; place++) {
      bringBest(place);
      double score = next.scores[place];
      if (least - score > CLOSE) {
        return;
      }
      if (place == CAPACITY) {
        close = true;
        return;
      }
      next.unsure[place] |= rivals(place) >= SIZE;
      sure += next.unsure[place] ? 0 : 1;
      if (sure == SIZE && least == Double.NEGATIVE_INFINITY) {
        least = score;
      }
      take(token, place);
    }
  }

  /** How many other paths are better than the one at {@code place}, or as good as it. */
  private int rivals(int place) {
    int rivals = place;
    for (int i = place + 1; i < next.size; i++) {
      rivals += next.scores[place] - next.scores[i] < CLOSE ? 1 : 0;
    }
    return rivals;
  }

  /** Swaps the best path from {@code place} on to {@code place}. */
  private void bringBest(int place) {
    int best = place;
    for (int i = place + 1; i < next.size; i++) {
      if (next.scores[i] > next.scores[best]) {
        best = i;
      }
    }
    if (best != place) {
      next.swap(best, place);
    }
  }

  private void take(int token, int place) {
    kept.size++;
    kept.scores[place] = next.scores[place];
    kept.last[place] = next.last[place];
    kept.beforeLast[place] = next.beforeLast[place];
    kept.unsure[place] = next.unsure[place];
    outcomes[token * CAPACITY + place] = (byte) next.last[place];
    parents[token * CAPACITY + place] = next.parent[place];
  }

  private static boolean[] mayFollow(NameWeights weights) {
    int count = weights.outcomes().size();
    boolean[] valid = new boolean[(count + 1) * count];
    for (int before = 0; before <= count; before++) {
      for (int o = 0; o < count; o++) {
        String outcome = weights.outcomes().get(o);
        valid[before * count + o] =
            !outcome.endsWith(BioCodec.CONTINUE)
                || (before < count && sameType(weights.outcomes().get(before), outcome));
      }
    }
    return valid;
  }

  private static boolean sameType(String before, String outcome) {
    int dash = before.lastIndexOf('-');
    return dash >= 0
        && dash == outcome.lastIndexOf('-')
        && before.regionMatches(0, outcome, 0, dash);
  }
}

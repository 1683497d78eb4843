package org.tahlil.entity;

import java.util.Arrays;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;

/**
 * The beam search of OpenNLP's {@code BeamSearch}, over numbers: the same three paths are kept, the
 * same outcomes go on from each. Used once, by one thread.
 */
final class NameBeam {
  /** Paths kept. */
  private static final int SIZE = NameFinderME.DEFAULT_BEAM_SIZE;

  /**
   * Log probabilities nearer than this count as equal: sums of a sentence's rounded terms differ by
   * less than 1e-10 in whatever order they are taken.
   */
  private static final double CLOSE = 1e-9;

  /** OpenNLP drops paths less likely than {@code exp(-100000)}; near it, it is asked. */
  private static final double LEAST_LIKELY = -90_000;

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
  private final int[] cased;
  private final Paths kept;
  private final Paths next;
  private boolean close;

  /** Paths that end at one token. */
  private static final class Paths {
    private final double[] scores;
    private final int[] last;
    private final int[] beforeLast;
    private final byte[] parent;

    /** Whether the path's last outcome is as good as one that may have been cut off. */
    private final boolean[] tied;

    private int size;

    Paths(int capacity) {
      scores = new double[capacity];
      last = new int[capacity];
      beforeLast = new int[capacity];
      parent = new byte[capacity];
      tied = new boolean[capacity];
    }
  }

  NameBeam(NameWeights weights, NameScores scores) {
    this.weights = weights;
    this.scores = scores;
    this.count = weights.outcomes().size();
    this.outside = weights.outcomes().indexOf(BioCodec.OTHER);
    this.mayFollow = mayFollow(weights);
    this.outcomes = new byte[scores.size() * SIZE];
    this.parents = new byte[scores.size() * SIZE];
    this.sums = new int[count];
    this.cased = new int[count * count];
    this.kept = new Paths(SIZE);
    this.next = new Paths(SIZE * count);
  }

  /** Whether the best path is sure; false where rounding may decide. */
  boolean search() {
    kept.size = 1;
    kept.last[0] = outside;
    kept.beforeLast[0] = outside;
    for (int token = 0; token < scores.size() && !close; token++) {
      extend(token);
      keep(token);
    }
    close |= kept.size == 0 || kept.scores[0] < LEAST_LIKELY;
    return !close && (kept.size == 1 || kept.scores[0] - kept.scores[1] > CLOSE);
  }

  /** Outcomes of the best path. */
  byte[] outcomes() {
    byte[] best = new byte[scores.size()];
    int path = 0;
    for (int token = best.length - 1; token >= 0; token--) {
      best[token] = outcomes[token * SIZE + path];
      path = parents[token * SIZE + path];
    }
    return best;
  }

  private void extend(int token) {
    next.size = 0;
    Arrays.fill(cased, 0);
    scores.addCased(token, cased);
    for (int path = 0; path < kept.size; path++) {
      sum(token, path);
      int least = leastKept();
      double base = kept.scores[path] - logOfSum();
      go(token, path, base, least);
      if (next.size == 0) {
        go(token, path, base, Integer.MIN_VALUE);
      }
    }
  }

  private void sum(int token, int path) {
    int own = scores.at(token);
    int history = (kept.last[path] * WordShape.COUNT + scores.shape(token)) * count;
    int last = kept.last[path] * count;
    int beforeLast = kept.beforeLast[path] * count;
    for (int o = 0; o < count; o++) {
      sums[o] =
          scores.scores()[own + o]
              + weights.history()[history + o]
              + cased[last + o]
              + weights.beforeLast()[beforeLast + o];
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
        next.tied[at] = sums[o] == least && ties > SIZE;
      }
    }
  }

  /** Moves the best of {@link #next} to {@link #kept}, best first. */
  private void keep(int token) {
    int size = Math.min(SIZE, next.size);
    for (int place = 0; place < size; place++) {
      int best = place;
      for (int i = place + 1; i < next.size; i++) {
        if (next.scores[i] > next.scores[best]) {
          best = i;
        }
      }
      close |= next.tied[best];
      take(token, place, best);
    }
    for (int i = size; i < next.size; i++) {
      close |= kept.scores[size - 1] - next.scores[i] < CLOSE;
    }
    kept.size = size;
  }

  private void take(int token, int place, int from) {
    kept.scores[place] = next.scores[from];
    kept.last[place] = next.last[from];
    kept.beforeLast[place] = next.beforeLast[from];
    outcomes[token * SIZE + place] = (byte) next.last[from];
    parents[token * SIZE + place] = next.parent[from];
    // What stood at the place goes where the taken one was.
    next.scores[from] = next.scores[place];
    next.last[from] = next.last[place];
    next.beforeLast[from] = next.beforeLast[place];
    next.parent[from] = next.parent[place];
    next.tied[from] = next.tied[place];
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

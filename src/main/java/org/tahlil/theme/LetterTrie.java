package org.tahlil.theme;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Words and prefixes of words, letter by letter. Grows while it is being built; after {@link
 * #seal()} it only answers, from any thread. Sealed it is a double array (J. Aoe, An Efficient
 * Digital Search Algorithm by Using a Double-Array Structure, 1989): a step is one read.
 */
final class LetterTrie {
  /** No state, as it is negative. */
  static final long NONE = -1;

  static final int ROOT = 0;

  /** More words than any codebook has; the codes of states have room for 127 times as many. */
  private static final int MOST_NODES = 1 << 24;

  /** Places that are tried for the children of a node before they go behind all others. */
  private static final int MOST_TRIALS = 500;

  /** While it grows: parent node and letter to child. */
  private final LongIntMap children = new LongIntMap();

  /** By node: its parent, and the number of the letter that leads to it. */
  private int[] parents = new int[64];

  private short[] letters = new short[64];
  private int nodes = 1;

  /** Number of a letter, from 1 on; 0 for all that no word has. */
  private final short[] numbers = new short[0x10000];

  private int letterCount = 1;

  /** By place: the place of the parent (upper half), and the base of the children (lower half). */
  private long[] cells = {NONE};

  private long start;

  /** By node, where it lies in the double array. */
  private int[] places = {0};

  /** Number of nodes; they are 0 to this, exclusive. A child's number is above its parent's. */
  int size() {
    return nodes;
  }

  int parent(int node) {
    return parents[node];
  }

  /** The child of {@code node} by {@code letter}, made if it is not there. */
  int grow(int node, char letter) {
    long key = ((long) node << 16) | letter;
    int child = children.get(key);
    if (child != LongIntMap.NONE) {
      return child;
    }
    if (nodes == MOST_NODES) {
      throw new IllegalArgumentException(
          "the codebook has more than " + MOST_NODES + " letters in its words; split it");
    }
    if (nodes == parents.length) {
      parents = Arrays.copyOf(parents, 2 * nodes);
      letters = Arrays.copyOf(letters, 2 * nodes);
    }
    if (numbers[letter] == 0) {
      numbers[letter] = (short) letterCount++;
    }
    parents[nodes] = node;
    letters[nodes] = numbers[letter];
    children.put(key, nodes);
    return nodes++;
  }

  /** Makes the double array: nodes with many children choose their places first. */
  void seal() {
    int[] starts = new int[nodes + 1];
    int[] byParent = byParent(starts);
    Bases bases = new Bases(byParent);
    int[] base = new int[nodes];
    IntStream.range(0, nodes)
        .boxed()
        .filter(node -> starts[node] < starts[node + 1])
        .sorted((a, b) -> starts[b + 1] - starts[b] - (starts[a + 1] - starts[a]))
        .forEach(node -> base[node] = bases.take(starts[node], starts[node + 1]));
    places = new int[nodes];
    cells = new long[bases.limit + letterCount + 1];
    Arrays.fill(cells, NONE);
    start = base[ROOT];
    for (int node = 1; node < nodes; node++) {
      int parent = parents[node];
      places[node] = base[parent] + letters[node];
      cells[places[node]] = ((long) places[parent] << 32) | base[node];
    }
  }

  /** All nodes but the root, by parent; {@code starts} is filled with where each one's begin. */
  private int[] byParent(int[] starts) {
    for (int node = 1; node < nodes; node++) {
      starts[parents[node] + 1]++;
    }
    for (int node = 0; node < nodes; node++) {
      starts[node + 1] += starts[node];
    }
    int[] next = starts.clone();
    int[] byParent = new int[nodes];
    for (int node = 1; node < nodes; node++) {
      byParent[next[parents[node]]++] = node;
    }
    return byParent;
  }

  /** Finds room for the children of each node. */
  private final class Bases {
    private final int[] byParent;

    /** Place 0 is the root's, and no base lets a letter reach it. */
    private boolean[] taken = new boolean[4 * letterCount];

    private int firstFree = 1;

    /** All places from here on are free. */
    private int limit = 1;

    Bases(int[] byParent) {
      this.byParent = byParent;
    }

    /** A base for the nodes {@code byParent[start, end)}; their places are taken. */
    int take(int start, int end) {
      while (firstFree < limit && taken[firstFree]) {
        firstFree++;
      }
      int base = Math.max(0, firstFree - letters[byParent[start]]);
      for (int trial = 1; !isFree(base, start, end); trial++) {
        base = trial < MOST_TRIALS ? base + 1 : limit;
      }
      for (int i = start; i < end; i++) {
        int place = base + letters[byParent[i]];
        taken[place] = true;
        limit = Math.max(limit, place + 1);
      }
      return base;
    }

    private boolean isFree(int base, int start, int end) {
      if (base + letterCount > taken.length) {
        taken = Arrays.copyOf(taken, 2 * (base + letterCount));
      }
      for (int i = start; i < end; i++) {
        if (taken[base + letters[byParent[i]]]) {
          return false;
        }
      }
      return true;
    }
  }

  /** Number of places in the double array. */
  int places() {
    return cells.length;
  }

  /** Where a node lies in the double array; only when sealed. */
  int place(int node) {
    return places[node];
  }

  /** The state before the first letter of a word; only when sealed. */
  long start() {
    return start;
  }

  /** The state behind {@code letter}; negative where no word goes on with it. */
  long step(long state, char letter) {
    int place = (int) state + numbers[letter];
    long cell = cells[place];
    return cell >>> 32 == state >>> 32 ? ((long) place << 32) | (int) cell : NONE;
  }

  /** The place of the node that a state is at. */
  static int place(long state) {
    return (int) (state >>> 32);
  }
}

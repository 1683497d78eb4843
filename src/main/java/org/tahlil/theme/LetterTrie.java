package org.tahlil.theme;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words and prefixes of words, letter by letter. Grows while it is being built; after {@link
 * #seal()} it only answers, from any thread. Words leave the trie after two or three letters
 * mostly: the first two steps are reads of a table, the others of one packed hash table.
 */
final class LetterTrie {
  static final int NONE = -1;
  static final int ROOT = 0;

  /** Node numbers take 24 bits of an edge. */
  private static final int MOST_NODES = 1 << 24;

  private static final long NODE_BITS = MOST_NODES - 1L;
  private static final long EMPTY = -1;

  /** Parent node (24 bits), letter (16), child (24). */
  private long[] edges = new long[64];

  private int edgeCount;
  private int nodes = 1;

  /** Number of a letter among those that begin or follow a first letter; 0 for all others. */
  private final short[] numbers = new short[0x10000];

  private int letters = 1;

  /** For the root and for each node below it, the child by number of letter. */
  private int[] @Nullable [] near = new int[1][];

  LetterTrie() {
    Arrays.fill(edges, EMPTY);
  }

  /** Number of nodes; they are 0 to this, exclusive. */
  int size() {
    return nodes;
  }

  /** The child of {@code node} by {@code letter}, made if it is not there. */
  int grow(int node, char letter) {
    int child = search(node, letter);
    if (child != NONE) {
      return child;
    }
    if (nodes == MOST_NODES) {
      throw new IllegalArgumentException(
          "the codebook has more than " + MOST_NODES + " letters in its words; split it");
    }
    put(((long) node << 40) | ((long) letter << 24) | nodes);
    return nodes++;
  }

  /** Makes the tables of the first two steps. */
  void seal() {
    boolean[] hasTable = new boolean[nodes];
    hasTable[ROOT] = true;
    for (long edge : edges) {
      if (edge != EMPTY && parent(edge) == ROOT) {
        hasTable[(int) (edge & NODE_BITS)] = true;
      }
    }
    for (long edge : edges) {
      if (edge != EMPTY && hasTable[parent(edge)]) {
        number(letter(edge));
      }
    }
    near = new int[nodes][];
    for (long edge : edges) {
      if (edge != EMPTY && hasTable[parent(edge)]) {
        table(parent(edge))[numbers[letter(edge)]] = (int) (edge & NODE_BITS);
      }
    }
  }

  private int[] table(int node) {
    int[] table = near[node];
    if (table == null) {
      table = new int[letters];
      Arrays.fill(table, NONE);
      near[node] = table;
    }
    return table;
  }

  private void number(char letter) {
    if (numbers[letter] == 0) {
      numbers[letter] = (short) letters++;
    }
  }

  private static int parent(long edge) {
    return (int) (edge >>> 40);
  }

  private static char letter(long edge) {
    return (char) (edge >>> 24);
  }

  /** The child of {@code node} by {@code letter}, or {@link #NONE}. */
  int child(int node, char letter) {
    int[] table = near[node];
    return table != null ? table[numbers[letter]] : search(node, letter);
  }

  private int search(int node, char letter) {
    long key = ((long) node << 16) | letter;
    int mask = edges.length - 1;
    for (int i = slot(key, mask); ; i = (i + 1) & mask) {
      if (edges[i] >>> 24 == key) {
        return (int) (edges[i] & NODE_BITS);
      }
      if (edges[i] == EMPTY) {
        return NONE;
      }
    }
  }

  private void put(long edge) {
    if (2 * ++edgeCount >= edges.length) {
      long[] old = edges;
      edges = new long[2 * old.length];
      Arrays.fill(edges, EMPTY);
      for (long known : old) {
        if (known != EMPTY) {
          place(known);
        }
      }
    }
    place(edge);
  }

  private void place(long edge) {
    int mask = edges.length - 1;
    int i = slot(edge >>> 24, mask);
    while (edges[i] != EMPTY) {
      i = (i + 1) & mask;
    }
    edges[i] = edge;
  }

  /** Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4): the high bits are best. */
  private static int slot(long key, int mask) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
  }
}

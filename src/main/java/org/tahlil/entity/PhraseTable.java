package org.tahlil.entity;

import java.util.Arrays;

/**
 * A trie over word numbers: which words may follow which at the start of a name. Built once, then
 * safe for use by several threads.
 */
final class PhraseTable {
  static final int ROOT = 0;
  static final int NONE = -1;

  /** Node and word of an edge, the word plus one, so that 0 is a free slot. */
  private long[] edges = new long[1 << 10];

  private int[] children = new int[1 << 10];
  private int nodes = 1;

  /** The node behind {@code word} after {@code node}; {@link #NONE} where there is none. */
  int child(int node, int word) {
    int slot = find(edge(node, word));
    return edges[slot] == 0 ? NONE : children[slot];
  }

  /** The node behind {@code word} after {@code node}, made where it is missing. */
  int add(int node, int word) {
    if (2 * nodes > edges.length) {
      rehash();
    }
    long edge = edge(node, word);
    int slot = find(edge);
    if (edges[slot] == 0) {
      edges[slot] = edge;
      children[slot] = nodes++;
    }
    return children[slot];
  }

  /** Number of nodes; each node is below it. */
  int size() {
    return nodes;
  }

  private void rehash() {
    long[] oldEdges = edges;
    int[] oldChildren = children;
    edges = new long[oldEdges.length * 2];
    children = new int[edges.length];
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != 0) {
        int slot = find(oldEdges[i]);
        edges[slot] = oldEdges[i];
        children[slot] = oldChildren[i];
      }
    }
  }

  /** Slot of the edge, or the free slot where it belongs. */
  private int find(long edge) {
    int mask = edges.length - 1;
    int slot = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (edges[slot] != 0 && edges[slot] != edge) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long edge(int node, int word) {
    return ((long) node << 32) | (word + 1);
  }

  @Override
  public String toString() {
    return nodes + " nodes, " + Arrays.stream(edges).filter(e -> e != 0).count() + " edges";
  }
}

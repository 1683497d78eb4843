package org.tahlil.entity;

import java.util.Arrays;

/**
 * A trie over UTF-16 code units in one hash table of edges, so that a walk touches nothing but two
 * arrays and makes no object. Built once, then safe for use by several threads.
 */
final class CharTrie {
  /** Where every walk starts. */
  static final int ROOT = 0;

  /** No such edge. */
  static final int NONE = -1;

  /** Parent node and code unit of an edge; 0 for a free slot (no edge has code unit 0). */
  private long[] edges = new long[1 << 10];

  private int[] children = new int[1 << 10];
  private int nodes = 1;

  /** The node behind {@code c} after {@code node}; {@link #NONE} where there is none. */
  int child(int node, char c) {
    long edge = edge(node, c);
    int mask = edges.length - 1;
    for (int slot = slot(edge, mask); ; slot = (slot + 1) & mask) {
      long found = edges[slot];
      if (found == edge) {
        return children[slot];
      }
      if (found == 0) {
        return NONE;
      }
    }
  }

  /** The node at the end of {@code word}, made where it is missing. */
  int add(CharSequence word) {
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      int next = child(node, word.charAt(i));
      node = next == NONE ? grow(node, word.charAt(i)) : next;
    }
    return node;
  }

  /** Number of nodes; each node is below it. */
  int size() {
    return nodes;
  }

  private int grow(int node, char c) {
    if (c == 0) {
      throw new IllegalArgumentException("a word with U+0000");
    }
    if (2 * nodes > edges.length) {
      rehash();
    }
    put(edge(node, c), nodes);
    return nodes++;
  }

  private void rehash() {
    long[] oldEdges = edges;
    int[] oldChildren = children;
    edges = new long[oldEdges.length * 2];
    children = new int[edges.length];
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != 0) {
        put(oldEdges[i], oldChildren[i]);
      }
    }
  }

  private void put(long edge, int child) {
    int mask = edges.length - 1;
    int slot = slot(edge, mask);
    while (edges[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    edges[slot] = edge;
    children[slot] = child;
  }

  private static long edge(int node, char c) {
    return ((long) node << 16) | c;
  }

  private static int slot(long edge, int mask) {
    return (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & mask;
  }

  @Override
  public String toString() {
    return nodes + " nodes, " + Arrays.stream(edges).filter(e -> e != 0).count() + " edges";
  }
}

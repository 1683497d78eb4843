package org.tahlil.theme;

import java.util.Arrays;

/** Goes through one sentence after the other with a {@link CueMatcher}. For one thread. */
final class CueSearch {
  /** Where matches go. */
  interface Sink {
    /** {@code leaf} matched the words from {@code first} to {@code last}, both inclusive. */
    void match(int leaf, int first, int last);
  }

  private final CueMatcher matcher;

  private CueView view;
  private Begun begun = new Begun();
  private Begun next = new Begun();

  CueSearch(CueMatcher matcher) {
    this.matcher = matcher;
    view = matcher.view(0);
  }

  /**
   * Reports every match of every leaf in {@code words}, by last word.
   *
   * @param active the languages whose leaves count, as bits
   */
  void run(Words words, int active, Sink sink) {
    if (active != view.active()) {
      view = matcher.view(active);
    }
    begun.size = 0;
    for (int w = 0; w < words.size(); w++) {
      WordRole role = view.role(words.chars(), words.start(w), words.start(w + 1));
      if (role == WordRole.NONE) {
        begun.size = 0;
        continue;
      }
      next.size = 0;
      begin(role, w, sink);
      if (begun.size > 0) {
        goOn(role, w, sink);
      }
      Begun swap = begun;
      begun = next;
      next = swap;
    }
  }

  private void begin(WordRole role, int word, Sink sink) {
    for (int leaf : role.leaves) {
      sink.match(leaf, word, word);
    }
    for (int node : role.nodes) {
      next.add(node, word);
    }
  }

  private void goOn(WordRole role, int word, Sink sink) {
    for (int pattern : role.patterns) {
      for (int b = 0; b < begun.size; b++) {
        int node = matcher.next(begun.nodes[b], pattern);
        if (node != LongIntMap.NONE) {
          for (int leaf : matcher.leaves(node, view.active())) {
            sink.match(leaf, begun.firsts[b], word);
          }
          if (matcher.goesOn(node, view.active())) {
            next.add(node, begun.firsts[b]);
          }
        }
      }
    }
  }

  /** Phrases that have begun, each with its first word. */
  private static final class Begun {
    private int[] nodes = new int[16];
    private int[] firsts = new int[16];
    private int size;

    private void add(int node, int first) {
      if (size == nodes.length) {
        nodes = Arrays.copyOf(nodes, 2 * size);
        firsts = Arrays.copyOf(firsts, 2 * size);
      }
      nodes[size] = node;
      firsts[size++] = first;
    }
  }
}

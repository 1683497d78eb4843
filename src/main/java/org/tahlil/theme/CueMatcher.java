package org.tahlil.theme;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All word cues of a codebook in one matcher. A trie over letters gives each word the patterns
 * (whole words and prefixes) that it matches; a trie over patterns follows phrases. The time does
 * not depend on how many cues there are. Immutable once built; safe for use by several threads.
 */
final class CueMatcher {
  /** Where matches go. */
  interface Sink {
    /** {@code leaf} matched the words from {@code first} to {@code last}, both inclusive. */
    void match(int leaf, int first, int last);
  }

  private static final int ROOT = 0;
  private static final int[] NOTHING = {};

  private final LetterTrie letters = new LetterTrie();

  /** By letter node: the pattern of the whole word, and of the prefix, that ends there. */
  private int[] exact = {LongIntMap.NONE};

  private int[] prefix = {LongIntMap.NONE};

  private final Map<Cue.Word, Integer> patterns = new HashMap<>();
  private final LongIntMap phrases = new LongIntMap();
  private int phraseNodes = 1;

  /** By phrase node: the leaves that are complete there. */
  private int[][] leaves = {NOTHING};

  /** Adds the phrase of a leaf; only while the matcher is being built. */
  void add(int leaf, List<Cue.Word> phrase) {
    int node = ROOT;
    for (Cue.Word word : phrase) {
      long key = key(node, patterns.computeIfAbsent(word, this::addWord));
      int next = phrases.get(key);
      if (next == LongIntMap.NONE) {
        next = phraseNodes++;
        phrases.put(key, next);
        if (phraseNodes > leaves.length) {
          leaves = Arrays.copyOf(leaves, 2 * phraseNodes);
        }
        leaves[next] = NOTHING;
      }
      node = next;
    }
    int[] more = Arrays.copyOf(leaves[node], leaves[node].length + 1);
    more[more.length - 1] = leaf;
    leaves[node] = more;
  }

  private int addWord(Cue.Word word) {
    int node = LetterTrie.ROOT;
    for (int i = 0; i < word.folded().length(); i++) {
      node = letters.grow(node, word.folded().charAt(i));
    }
    if (letters.size() > exact.length) {
      exact = grown(exact, letters.size());
      prefix = grown(prefix, letters.size());
    }
    int pattern = patterns.size();
    (word.prefix() ? prefix : exact)[node] = pattern;
    return pattern;
  }

  /** To be called when the last phrase is added and before the first match. */
  void seal() {
    letters.seal();
  }

  private static int[] grown(int[] table, int least) {
    int[] more = Arrays.copyOf(table, 2 * least);
    Arrays.fill(more, table.length, more.length, LongIntMap.NONE);
    return more;
  }

  /** Reports every match of every leaf in {@code words}, by last word. */
  void match(Words words, Sink sink) {
    Active active = new Active();
    Active next = new Active();
    int[] found = new int[16];
    for (int w = 0; w < words.size(); w++) {
      int end = words.start(w + 1);
      if (end - words.start(w) >= found.length) {
        found = new int[2 * (end - words.start(w))];
      }
      int count = patterns(words.chars(), words.start(w), end, found);
      next.size = 0;
      for (int p = 0; p < count; p++) {
        step(ROOT, found[p], w, next);
        for (int a = 0; a < active.size; a++) {
          step(active.nodes[a], found[p], active.firsts[a], next);
        }
      }
      for (int a = 0; a < next.size; a++) {
        for (int leaf : leaves[next.nodes[a]]) {
          sink.match(leaf, next.firsts[a], w);
        }
      }
      Active swap = active;
      active = next;
      next = swap;
    }
  }

  /** The patterns that a word matches: at most one for each of its letters, and one more. */
  private int patterns(char[] chars, int start, int end, int[] found) {
    int count = 0;
    int node = LetterTrie.ROOT;
    for (int i = start; i < end; i++) {
      node = letters.child(node, chars[i]);
      if (node == LetterTrie.NONE) {
        return count;
      }
      if (prefix[node] != LongIntMap.NONE) {
        found[count++] = prefix[node];
      }
    }
    if (exact[node] != LongIntMap.NONE) {
      found[count++] = exact[node];
    }
    return count;
  }

  private void step(int node, int pattern, int first, Active next) {
    int child = phrases.get(key(node, pattern));
    if (child != LongIntMap.NONE) {
      next.add(child, first);
    }
  }

  private static long key(int node, int pattern) {
    return ((long) node << 32) | pattern;
  }

  /** Phrases that have begun, each with its first word. */
  private static final class Active {
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

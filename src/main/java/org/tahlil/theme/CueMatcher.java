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

  /** By phrase node: whether a phrase goes on from it. */
  private boolean[] goesOn = {true};

  /** By pattern: the phrase node of phrases that begin with it. */
  private int[] first = NOTHING;

  /** Adds the phrase of a leaf; only while the matcher is being built. */
  void add(int leaf, List<Cue.Word> phrase) {
    int node = ROOT;
    for (Cue.Word word : phrase) {
      long key = key(node, patterns.computeIfAbsent(word, this::addWord));
      int next = phrases.get(key);
      if (next == LongIntMap.NONE) {
        next = phraseNodes++;
        phrases.put(key, next);
        goesOn[node] = true;
        if (phraseNodes > leaves.length) {
          leaves = Arrays.copyOf(leaves, 2 * phraseNodes);
          goesOn = Arrays.copyOf(goesOn, 2 * phraseNodes);
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
    first = new int[patterns.size()];
    for (int pattern = 0; pattern < first.length; pattern++) {
      first[pattern] = phrases.get(key(ROOT, pattern));
    }
  }

  private static int[] grown(int[] table, int least) {
    int[] more = Arrays.copyOf(table, 2 * least);
    Arrays.fill(more, table.length, more.length, LongIntMap.NONE);
    return more;
  }

  /** Reports every match of every leaf in {@code words}, by last word. */
  void match(Words words, WordTable patterns, Sink sink) {
    Active active = new Active();
    Active next = new Active();
    for (int w = 0; w < words.size(); w++) {
      next.size = 0;
      for (int pattern : patterns.of(words.chars(), words.start(w), words.start(w + 1))) {
        reach(first[pattern], w, w, next, sink);
        for (int a = 0; a < active.size; a++) {
          reach(phrases.get(key(active.nodes[a], pattern)), active.firsts[a], w, next, sink);
        }
      }
      Active swap = active;
      active = next;
      next = swap;
    }
  }

  /** Reports what is complete at a phrase node, and keeps the node if a phrase goes on from it. */
  private void reach(int node, int first, int last, Active next, Sink sink) {
    if (node == LongIntMap.NONE) {
      return;
    }
    for (int leaf : leaves[node]) {
      sink.match(leaf, first, last);
    }
    if (goesOn[node]) {
      next.add(node, first);
    }
  }

  /** The patterns that a word matches: at most one for each of its letters, and one more. */
  int[] patterns(char[] chars, int start, int end) {
    int[] found = new int[end - start + 1];
    int count = 0;
    int node = LetterTrie.ROOT;
    for (int i = start; i < end; i++) {
      node = letters.child(node, chars[i]);
      if (node == LetterTrie.NONE) {
        return Arrays.copyOf(found, count);
      }
      if (prefix[node] != LongIntMap.NONE) {
        found[count++] = prefix[node];
      }
    }
    if (exact[node] != LongIntMap.NONE) {
      found[count++] = exact[node];
    }
    return Arrays.copyOf(found, count);
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

package org.tahlil.theme;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * All word cues of a codebook in one matcher. A trie over letters, one for each language ({@link
 * CueView}), gives each word the patterns (whole words and prefixes) that it matches; a trie over
 * patterns follows phrases. The time does not depend on how many cues there are. Immutable once
 * built; safe for use by several threads. {@link CueSearch} goes through a sentence with it.
 */
final class CueMatcher {
  static final int[] NOTHING = {};
  private static final int ROOT = 0;

  /** In the order of their numbers. */
  private final Map<Cue.Word, Integer> patterns = new LinkedHashMap<>();

  private final LongIntMap phrases = new LongIntMap();
  private int phraseNodes = 1;

  /** By phrase node: the leaves that are complete there. */
  private int[][] leaves = {NOTHING};

  /** By phrase node: the languages of phrases that go on from it, as bits. */
  private int[] goesOn = {0};

  /** By leaf: its language, as bits. */
  private int[] languages = NOTHING;

  /** By pattern: the languages of its phrases, as bits; and of those that it does not begin. */
  private int[] used = NOTHING;

  private int[] later = NOTHING;

  /** By languages, as bits. */
  private final Map<Integer, CueView> views = new ConcurrentHashMap<>();

  /**
   * Adds the phrase of a leaf; only while the matcher is being built.
   *
   * @param active the languages in whose sentences the leaf counts, as bits
   */
  void add(int leaf, int active, List<Cue.Word> phrase) {
    languages = reaching(languages, leaf);
    languages[leaf] = active;
    int node = ROOT;
    for (Cue.Word word : phrase) {
      int pattern = patterns.computeIfAbsent(word, w -> patterns.size());
      used = reaching(used, pattern);
      later = reaching(later, pattern);
      used[pattern] |= active;
      if (node != ROOT) {
        later[pattern] |= active;
        goesOn[node] |= active;
      }
      node = step(node, pattern);
    }
    leaves[node] = Arrays.copyOf(leaves[node], leaves[node].length + 1);
    leaves[node][leaves[node].length - 1] = leaf;
  }

  private int step(int node, int pattern) {
    int next = phrases.get(key(node, pattern));
    if (next == LongIntMap.NONE) {
      next = phraseNodes++;
      phrases.put(key(node, pattern), next);
      goesOn = reaching(goesOn, next);
      if (next >= leaves.length) {
        leaves = Arrays.copyOf(leaves, 2 * phraseNodes);
      }
      leaves[next] = NOTHING;
    }
    return next;
  }

  /** The table, or a longer one that has the place {@code index}. */
  private static int[] reaching(int[] table, int index) {
    return index < table.length ? table : Arrays.copyOf(table, 2 * index + 2);
  }

  /** The view of sentences of {@code active} languages; the same for all threads. */
  CueView view(int active) {
    return views.computeIfAbsent(active, this::newView);
  }

  private CueView newView(int active) {
    Map<Cue.Word, Integer> seen = new LinkedHashMap<>();
    patterns.forEach(
        (word, pattern) -> {
          if ((used[pattern] & active) != 0) {
            seen.put(word, pattern);
          }
        });
    return new CueView(this, active, seen);
  }

  /** What a word that matches {@code found} means in a sentence of {@code active} languages. */
  WordRole role(int[] found, int active) {
    int[] begun =
        select(IntStream.of(found).map(p -> next(ROOT, p)), node -> node != LongIntMap.NONE);
    int[] complete =
        IntStream.of(begun).flatMap(node -> IntStream.of(leaves(node, active))).toArray();
    int[] nodes = select(IntStream.of(begun), node -> goesOn(node, active));
    int[] inside = select(IntStream.of(found), pattern -> (later[pattern] & active) != 0);
    return complete.length + nodes.length + inside.length == 0
        ? WordRole.NONE
        : new WordRole(complete, nodes, inside);
  }

  private static int[] select(IntStream numbers, IntPredicate wanted) {
    return numbers.filter(wanted).toArray();
  }

  /** The leaves that are complete at a phrase node and count in these languages. */
  int[] leaves(int node, int active) {
    for (int leaf : leaves[node]) {
      if ((languages[leaf] & active) == 0) {
        return select(IntStream.of(leaves[node]), l -> (languages[l] & active) != 0);
      }
    }
    return leaves[node];
  }

  /** Whether a phrase of these languages goes on from a phrase node. */
  boolean goesOn(int node, int active) {
    return (goesOn[node] & active) != 0;
  }

  /** The phrase node behind {@code node} by a word of {@code pattern}; {@link LongIntMap#NONE}. */
  int next(int node, int pattern) {
    return phrases.get(key(node, pattern));
  }

  private static long key(int node, int pattern) {
    return ((long) node << 32) | pattern;
  }
}

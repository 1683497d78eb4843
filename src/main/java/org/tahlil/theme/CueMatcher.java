package org.tahlil.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All word cues of a codebook in one matcher. A trie over letters gives each word the patterns
 * (whole words and prefixes) that it matches; a trie over patterns follows phrases. The time does
 * not depend on how many cues there are. Immutable once built; safe for use by several threads.
 * {@link CueSearch} goes through a sentence with it.
 */
final class CueMatcher {
  static final int[] NOTHING = {};
  private static final int ROOT = 0;

  private final LetterTrie letters = new LetterTrie();

  /** By letter node: the pattern of the whole word, and of the prefix, that ends there. */
  private int[] exact = {LongIntMap.NONE};

  private int[] prefix = {LongIntMap.NONE};

  private final Map<Cue.Word, Integer> patterns = new HashMap<>();
  private final LongIntMap phrases = new LongIntMap();
  private int phraseNodes = 1;

  /** By phrase node: the leaves that are complete there. */
  private int[][] leaves = {NOTHING};

  /** By phrase node: the languages of phrases that go on from it, as bits. */
  private int[] goesOn = {0};

  /** By leaf: its language, as bits. */
  private int[] languages = NOTHING;

  /** By place in the trie: what a word has met that leaves it there, and one that ends there. */
  private int[] left = NOTHING;

  private int[] ended = NOTHING;

  /** What words meet in the trie, numbered from 0, which is nothing: the patterns. */
  private int[][] meetings = {NOTHING};

  private final Map<Integer, View> views = new ConcurrentHashMap<>();

  /** By pattern: the languages of its phrases, as bits; and of those that it does not begin. */
  private int[] used = NOTHING;

  private int[] later = NOTHING;

  /** What is known for sentences of some languages. */
  static final class View {
    /** The languages, as bits. */
    final int active;

    private final Beginnings beginnings;

    /**
     * By meeting; null until somebody asks. Threads share them: a role is immutable, and whoever
     * misses one makes an equal one.
     */
    private final @Nullable WordRole[] roles;

    private View(int active, Beginnings beginnings, int meetings) {
      this.active = active;
      this.beginnings = beginnings;
      roles = new WordRole[meetings];
    }
  }

  /**
   * Adds the phrase of a leaf; only while the matcher is being built.
   *
   * @param active the languages in whose sentences the leaf counts, as bits
   */
  void add(int leaf, int active, List<Cue.Word> phrase) {
    languages = reaching(languages, leaf, 0);
    languages[leaf] = active;
    int node = ROOT;
    for (Cue.Word word : phrase) {
      int pattern = patterns.computeIfAbsent(word, this::addWord);
      used = reaching(used, pattern, 0);
      used[pattern] |= active;
      if (node != ROOT) {
        later = reaching(later, pattern, 0);
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
      goesOn = reaching(goesOn, next, 0);
      if (next >= leaves.length) {
        leaves = Arrays.copyOf(leaves, 2 * phraseNodes);
      }
      leaves[next] = NOTHING;
    }
    return next;
  }

  private int addWord(Cue.Word word) {
    int node = LetterTrie.ROOT;
    for (int i = 0; i < word.folded().length(); i++) {
      node = letters.grow(node, word.folded().charAt(i));
    }
    exact = reaching(exact, letters.size(), LongIntMap.NONE);
    prefix = reaching(prefix, letters.size(), LongIntMap.NONE);
    int pattern = patterns.size();
    (word.prefix() ? prefix : exact)[node] = pattern;
    return pattern;
  }

  /** The table, or a longer one that has the place {@code index}. */
  private static int[] reaching(int[] table, int index, int empty) {
    if (index < table.length) {
      return table;
    }
    int[] more = Arrays.copyOf(table, 2 * index + 2);
    Arrays.fill(more, table.length, more.length, empty);
    return more;
  }

  /** To be called when the last phrase is added and before the first match. */
  void seal() {
    letters.seal();
    later = reaching(later, patterns.size(), 0);
    left = new int[letters.places()];
    ended = new int[letters.places()];
    List<int[]> all = new ArrayList<>(List.of(NOTHING));
    for (int node = 1; node < letters.size(); node++) {
      int place = letters.place(node);
      left[place] = meeting(all, left[letters.place(letters.parent(node))], prefix[node]);
      ended[place] = meeting(all, left[place], exact[node]);
    }
    meetings = all.toArray(int[][]::new);
  }

  private static int meeting(List<int[]> all, int before, int pattern) {
    if (pattern == LongIntMap.NONE) {
      return before;
    }
    int[] patterns = all.get(before);
    int[] more = Arrays.copyOf(patterns, patterns.length + 1);
    more[patterns.length] = pattern;
    all.add(more);
    return all.size() - 1;
  }

  /** What the word {@code chars[start, end)} means in a sentence of the view's languages. */
  WordRole role(char[] chars, int start, int end, View view) {
    if (!view.beginnings.mayMatch(chars, start, end)) {
      return WordRole.NONE;
    }
    int meeting = meeting(chars, start, end);
    WordRole role = view.roles[meeting];
    if (role == null) {
      role = role(meeting, view.active);
      view.roles[meeting] = role;
    }
    return role;
  }

  /** What the word {@code chars[start, end)} meets, by number; 0 is nothing. */
  private int meeting(char[] chars, int start, int end) {
    long state = letters.start();
    for (int i = start; i < end; i++) {
      long next = letters.step(state, chars[i]);
      if (next < 0) {
        return left[LetterTrie.place(state)];
      }
      state = next;
    }
    return ended[LetterTrie.place(state)];
  }

  /** What is known for sentences of {@code active} languages; the same for all threads. */
  View view(int active) {
    return views.computeIfAbsent(active, a -> new View(a, beginnings(a), meetings.length));
  }

  private Beginnings beginnings(int active) {
    Beginnings beginnings = new Beginnings();
    patterns.forEach(
        (word, pattern) -> {
          if ((used[pattern] & active) != 0) {
            beginnings.add(word);
          }
        });
    return beginnings;
  }

  /** What a meeting means in a sentence of {@code active} languages. */
  private WordRole role(int meeting, int active) {
    int[] found = meetings[meeting];
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

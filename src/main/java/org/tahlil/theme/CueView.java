package org.tahlil.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a text can mean in sentences of some languages: a trie over letters of their
 * words and prefixes alone, which stays in the processor's caches. Safe for use by several threads.
 */
final class CueView {
  private final CueMatcher matcher;

  /** The languages, as bits. */
  private final int active;

  private final Beginnings beginnings = new Beginnings();
  private final LetterTrie letters = new LetterTrie();

  /** By place in the trie: what a word has met that leaves it there, and one that ends there. */
  private final int[] left;

  private final int[] ended;

  /** What words meet in the trie, numbered from 0, which is nothing: the patterns. */
  private final int[][] meetings;

  /**
   * By meeting; null until somebody asks. Threads share them: a role is immutable, and whoever
   * misses one makes an equal one.
   */
  private final @Nullable WordRole[] roles;

  /**
   * @param patterns the words and prefixes of the languages, numbered
   */
  CueView(CueMatcher matcher, int active, Map<Cue.Word, Integer> patterns) {
    this.matcher = matcher;
    this.active = active;
    Table exact = new Table();
    Table prefix = new Table();
    patterns.forEach(
        (word, pattern) -> {
          beginnings.add(word);
          (word.prefix() ? prefix : exact).set(grow(word.folded()), pattern);
        });
    letters.seal();
    left = new int[letters.places()];
    ended = new int[letters.places()];
    List<int[]> all = new ArrayList<>(List.of(CueMatcher.NOTHING));
    for (int node = 1; node < letters.size(); node++) {
      int place = letters.place(node);
      left[place] = meeting(all, left[letters.place(letters.parent(node))], prefix.get(node));
      ended[place] = meeting(all, left[place], exact.get(node));
    }
    meetings = all.toArray(int[][]::new);
    roles = new WordRole[meetings.length];
  }

  private int grow(String word) {
    int node = LetterTrie.ROOT;
    for (int i = 0; i < word.length(); i++) {
      node = letters.grow(node, word.charAt(i));
    }
    return node;
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

  int active() {
    return active;
  }

  /** What the word {@code chars[start, end)} means. */
  WordRole role(char[] chars, int start, int end) {
    if (!beginnings.mayMatch(chars, start, end)) {
      return WordRole.NONE;
    }
    int meeting = meeting(chars, start, end);
    WordRole role = roles[meeting];
    if (role == null) {
      role = matcher.role(meetings[meeting], active);
      roles[meeting] = role;
    }
    return role;
  }

  /** What the word meets, by number; 0 is nothing. */
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

  /** By node of the trie: a pattern, or {@link LongIntMap#NONE}. */
  private static final class Table {
    private int[] patterns = {};

    private void set(int node, int pattern) {
      if (node >= patterns.length) {
        int length = patterns.length;
        patterns = Arrays.copyOf(patterns, 2 * node + 2);
        Arrays.fill(patterns, length, patterns.length, LongIntMap.NONE);
      }
      patterns[node] = pattern;
    }

    private int get(int node) {
      return node < patterns.length ? patterns[node] : LongIntMap.NONE;
    }
  }
}

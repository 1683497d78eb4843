package org.tahlil.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LetterTrieTest {
  @Test
  void goesOnlyWhereAWordGoes() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      LetterTrie trie = new LetterTrie();
      Map<String, Integer> nodes = new HashMap<>(Map.of("", LetterTrie.ROOT));
      for (int i = random.nextInt(300); i > 0; i--) {
        String word = word(random);
        int node = LetterTrie.ROOT;
        for (int c = 0; c < word.length(); c++) {
          node = trie.grow(node, word.charAt(c));
          nodes.put(word.substring(0, c + 1), node);
        }
      }
      trie.seal();
      for (int i = 0; i < 500; i++) {
        check(trie, nodes, word(random));
      }
    }
  }

  private static void check(LetterTrie trie, Map<String, Integer> nodes, String word) {
    long state = trie.start();
    for (int c = 0; c < word.length(); c++) {
      Integer node = nodes.get(word.substring(0, c + 1));
      state = trie.step(state, word.charAt(c));
      if (node == null) {
        assertTrue(state < 0, word);
        return;
      }
      assertEquals(trie.place(node), LetterTrie.place(state), word);
    }
  }

  @Test
  void beginningsHoldBackNoWordThatMatches() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Beginnings beginnings = new Beginnings();
      Cue.Word pattern = new Cue.Word(word(random), random.nextBoolean());
      beginnings.add(pattern);
      for (int i = 0; i < 500; i++) {
        String word = random.nextInt(10) == 0 ? pattern.folded() + word(random) : word(random);
        boolean matches =
            pattern.prefix() ? word.startsWith(pattern.folded()) : word.equals(pattern.folded());
        assertTrue(
            !matches || beginnings.mayMatch(("x" + word).toCharArray(), 1, word.length() + 1),
            pattern + " and " + word);
      }
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      word.append("abсқش\uD83D".charAt(random.nextInt(6)));
    }
    return word.toString();
  }
}

package org.tahlil.entity;

import java.util.Arrays;
import java.util.List;

/** The endings that one kind of word takes, ready to be compared with a text. */
final class Endings {
  /** The text has none of them. */
  static final int NO_ENDING = -1;

  private static final byte NOTHING = 0;
  private static final byte INSIDE = 1;
  private static final byte OUTSIDE = 2;

  private final CharTrie trie = new CharTrie();
  private final byte[] sides;

  private Endings(List<Inflection.Suffix> suffixes) {
    byte[] found = new byte[suffixes.stream().mapToInt(s -> s.text().length()).sum() + 1];
    for (Inflection.Suffix suffix : suffixes) {
      found[trie.add(suffix.text())] = suffix.side() == Inflection.Side.INSIDE ? INSIDE : OUTSIDE;
    }
    sides = Arrays.copyOf(found, trie.size());
  }

  static Endings of(List<Inflection.Suffix> suffixes) {
    return new Endings(suffixes);
  }

  /**
   * Where a name ends whose stem ends at {@code start}: {@code end} where {@code text[start, end)}
   * is an ending that belongs to it, {@code start} where it is one that does not, {@link
   * #NO_ENDING} where it is none.
   */
  int nameEnd(CharSequence text, int start, int end) {
    int node = CharTrie.ROOT;
    for (int i = start; i < end; i++) {
      node = trie.child(node, text.charAt(i));
      if (node == CharTrie.NONE) {
        return NO_ENDING;
      }
    }
    return switch (sides[node]) {
      case INSIDE -> end;
      case OUTSIDE -> start;
      case NOTHING -> NO_ENDING;
      default -> throw new IllegalStateException("no side: " + sides[node]);
    };
  }
}

package org.tahlil.theme;

/** What a word means to the matcher in a sentence of some languages. */
final class WordRole {
  static final WordRole NONE =
      new WordRole(CueMatcher.NOTHING, CueMatcher.NOTHING, CueMatcher.NOTHING);

  /** Cues that the word is, by itself. */
  final int[] leaves;

  /** Phrases that begin with it and go on. */
  final int[] nodes;

  /** What it may be in a phrase that has begun. */
  final int[] patterns;

  WordRole(int[] leaves, int[] nodes, int[] patterns) {
    this.leaves = leaves;
    this.nodes = nodes;
    this.patterns = patterns;
  }
}

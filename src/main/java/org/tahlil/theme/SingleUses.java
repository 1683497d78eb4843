package org.tahlil.theme;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cues that fire in one text only. Of the cues of a language as many are still unwritten for
 * the next text as fire once in all texts before (A. Turing and I. Good, The Population Frequencies
 * of Species and the Estimation of Population Parameters, 1953): without its single uses a text
 * that the cues were written with shows what they find in a text that nobody has seen.
 */
final class SingleUses {
  private static final int NOWHERE = -1;
  private static final int SEVERAL = -2;

  private final CompiledCodebook compiled;
  private final Map<String, Integer> groups = new HashMap<>();

  /** By leaf: the group in which it fires. */
  private final int[] group;

  /** Over all examples; those of one group, translations above all, are one text. */
  SingleUses(CompiledCodebook compiled, List<ThemeTraining.Example> examples) {
    this.compiled = compiled;
    group = new int[compiled.leaves()];
    Arrays.fill(group, NOWHERE);
    Evaluation evaluation = new Evaluation(compiled);
    for (ThemeTraining.Example example : examples) {
      int number = groups.computeIfAbsent(example.group(), name -> groups.size());
      ThemeTraining.Parts text = example.text();
      for (int i = 0; i < text.sentences().size(); i++) {
        evaluation.start(text.text(), text.sentences().get(i), text.mentions().get(i));
        evaluation.hits().leaves().forEach(leaf -> add(leaf, number));
      }
    }
  }

  private void add(int leaf, int number) {
    group[leaf] = group[leaf] == NOWHERE || group[leaf] == number ? number : SEVERAL;
  }

  /** The word cues that fire in no text but those of {@code group}. */
  BitSet in(String name) {
    BitSet leaves = new BitSet();
    Integer number = groups.get(name);
    if (number == null) {
      return leaves;
    }
    for (int leaf = 0; leaf < group.length; leaf++) {
      if (group[leaf] == number && !compiled.leaf(leaf).isEntity()) {
        leaves.set(leaf);
      }
    }
    return leaves;
  }
}

package org.tahlil.theme;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The features of a sentence as OpenNLP's model file names them, each once. */
final class FeatureNames implements ThemeFeatures.Sink {
  /** Every sentence has it: how frequent a theme is. */
  static final String EVERY = "every";

  static final String WORD = "w=";
  static final String STEM = "p=";
  static final String SET = "s=";
  static final String PAIR = "c=";
  static final String ENTITY = "e=";
  static final String THEME = "t=";

  /** Between the names of a pair's sets. */
  static final char AND = '+';

  private final List<String> sets;
  private final SortedSet<String> names = new TreeSet<>();

  /**
   * @param sets names of the codebook's sets, by number
   */
  FeatureNames(List<String> sets) {
    this.sets = sets;
    names.add(EVERY);
  }

  /** By code unit. */
  SortedSet<String> names() {
    return names;
  }

  @Override
  public void word(char[] chars, int start, int end) {
    names.add(WORD + new String(chars, start, end - start));
    for (int stem : ThemeFeatures.stems(start, end)) {
      names.add(STEM + new String(chars, start, stem - start));
    }
  }

  @Override
  public void set(int set) {
    names.add(SET + sets.get(set));
  }

  @Override
  public void pair(int first, int second) {
    names.add(PAIR + sets.get(first) + AND + sets.get(second));
  }

  @Override
  public void entity(String id) {
    names.add(ENTITY + id);
  }

  @Override
  public void theme(String id) {
    names.add(THEME + id);
  }
}

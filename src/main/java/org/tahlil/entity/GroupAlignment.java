package org.tahlil.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tahlil.entity.GroupLattice.LetterGroup;

/**
 * Learns which groups of letters of English names and of their spellings belong together: joint
 * alignment by expectation maximisation (Li, Zhang and Su 2004, "A joint source-channel model for
 * machine transliteration").
 *
 * <p>Deterministic: groups have numbers in the order of the pairs, and counts are summed in it.
 */
final class GroupAlignment {
  private static final int PASSES = 6;

  /** Groups expected less often than this in all pairs are dropped. */
  private static final double LEAST_COUNT = 0.5;

  /** In the first pass, of a group of one letter on either side. */
  private static final double FIRST_PROBABILITY = 0.1;

  /** In the first pass, the factor for each letter more or fewer. */
  private static final double FIRST_FACTOR = 0.3;

  private final Map<LetterGroup, Integer> numbers = new HashMap<>();
  private final List<LetterGroup> groups = new ArrayList<>();

  private GroupAlignment() {}

  /** The most probable groups of each pair; none for a pair that no groups fit. */
  static List<List<LetterGroup>> of(List<Transliteration.Pair> pairs) {
    GroupAlignment alignment = new GroupAlignment();
    List<GroupLattice> lattices = new ArrayList<>();
    for (Transliteration.Pair pair : pairs) {
      lattices.add(new GroupLattice(pair, alignment.groups, alignment::number));
    }
    double[] probabilities = alignment.first();
    for (int pass = 0; pass < PASSES; pass++) {
      double[] counts = new double[probabilities.length];
      for (GroupLattice lattice : lattices) {
        lattice.addExpected(probabilities, counts);
      }
      probabilities = shares(counts);
    }
    double[] learned = probabilities;
    return lattices.stream().map(lattice -> lattice.best(learned)).toList();
  }

  private int number(LetterGroup group) {
    Integer known = numbers.putIfAbsent(group, groups.size());
    if (known != null) {
      return known;
    }
    groups.add(group);
    return groups.size() - 1;
  }

  private double[] first() {
    return groups.stream()
        .mapToDouble(
            group ->
                FIRST_PROBABILITY
                    * Math.pow(
                        FIRST_FACTOR,
                        group.english().length() - 1 + Math.abs(group.spelled().length() - 1)))
        .toArray();
  }

  private static double[] shares(double[] counts) {
    double[] shares = new double[counts.length];
    double sum = 0;
    for (double count : counts) {
      sum += count > LEAST_COUNT ? count : 0;
    }
    for (int i = 0; i < counts.length; i++) {
      shares[i] = counts[i] > LEAST_COUNT ? counts[i] / sum : 0;
    }
    return shares;
  }
}

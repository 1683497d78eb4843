package org.tahlil.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.LongStream;

/**
 * What a rule cannot do without: at least one alternative, of which every clause has a bag with a
 * match. Distances, negative contexts and combinations inside of combinations are left to the rule
 * itself; a sentence that does not meet the need is told by a few bit operations.
 */
final class Need {
  private final List<List<Clause>> alternatives;

  /**
   * The alternatives one after the other: where the alternative ends; for each clause where it
   * ends, and for every 64 bags of which it has some their place in a sentence's bits, and which.
   */
  private final long[] code;

  /**
   * Some bags; one of them must have a match.
   *
   * @param size words in the bags
   */
  private record Clause(SortedSet<Integer> bags, int size) {
    static Clause of(SortedSet<Integer> bags, IntUnaryOperator sizes) {
      return new Clause(bags, bags.stream().mapToInt(sizes::applyAsInt).sum());
    }
  }

  private Need(List<List<Clause>> alternatives) {
    this.alternatives = List.copyOf(alternatives);
    LongStream.Builder builder = LongStream.builder();
    int at = 0;
    for (List<Clause> alternative : alternatives) {
      int end = at + 1 + alternative.stream().mapToInt(c -> 1 + 2 * bits(c).size()).sum();
      builder.add(end);
      at++;
      for (Clause clause : alternative) {
        SortedMap<Integer, Long> bits = bits(clause);
        at += 1 + 2 * bits.size();
        builder.add(at);
        bits.forEach((place, set) -> builder.add(place).add(set));
      }
    }
    code = builder.build().toArray();
  }

  private static SortedMap<Integer, Long> bits(Clause clause) {
    SortedMap<Integer, Long> bits = new TreeMap<>();
    clause.bags.forEach(bag -> bits.merge(bag >>> 6, 1L << bag, (a, b) -> a | b));
    return bits;
  }

  /** Needs the bag. */
  static Need bag(int bag, IntUnaryOperator sizes) {
    return new Need(List.of(List.of(Clause.of(new TreeSet<>(List.of(bag)), sizes))));
  }

  /** Needs what one of {@code parts} needs. */
  static Need any(List<Need> parts, IntUnaryOperator sizes) {
    List<List<Clause>> all = new ArrayList<>();
    SortedSet<Integer> single = new TreeSet<>();
    for (Need part : parts) {
      for (List<Clause> alternative : part.alternatives) {
        if (alternative.size() == 1) {
          single.addAll(alternative.get(0).bags);
        } else {
          all.add(alternative);
        }
      }
    }
    if (!single.isEmpty()) {
      all.add(0, List.of(Clause.of(single, sizes)));
    }
    return new Need(all);
  }

  /** Needs what each of {@code parts} needs. */
  static Need all(List<Need> parts, IntUnaryOperator sizes) {
    List<Clause> clauses = new ArrayList<>();
    for (Need part : parts) {
      if (part.alternatives.size() == 1) {
        clauses.addAll(part.alternatives.get(0));
      } else {
        clauses.add(Clause.of(part.triggers(), sizes));
      }
    }
    clauses.sort(Comparator.comparingInt(Clause::size));
    return new Need(List.of(clauses));
  }

  /** Bags of which at least one has a match wherever the need is met: those with few words. */
  SortedSet<Integer> triggers() {
    SortedSet<Integer> triggers = new TreeSet<>();
    alternatives.forEach(alternative -> triggers.addAll(alternative.get(0).bags));
    return triggers;
  }

  /**
   * Whether the need is met.
   *
   * @param filled the bags that have a match, 64 to a number
   */
  boolean isMet(long[] filled) {
    int at = 0;
    while (at < code.length) {
      int end = (int) code[at++];
      while (at < end) {
        int next = (int) code[at++];
        while (at < next && (filled[(int) code[at]] & code[at + 1]) == 0) {
          at += 2;
        }
        if (at == next) {
          break;
        }
        at = next;
        if (at == end) {
          return true;
        }
      }
      at = end;
    }
    return false;
  }
}

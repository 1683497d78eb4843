package org.tahlil.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Weights by feature, where a feature is a hash and its weights are a run of numbers: each says
 * where in the scores it is added (16 bits, signed) and how much (16 bits, signed). Built once,
 * then safe for use by several threads.
 */
final class FeatureTable {
  private static final long SEED = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;

  /** Hash of no code unit. */
  static final long EMPTY = SEED;

  /** Hashes of features; 0 for a free slot. */
  private final long[] features;

  /** For each slot, where its run starts. */
  private final int[] starts;

  private final int[] runs;

  private FeatureTable(long[] features, int[] starts, int[] runs) {
    this.features = features;
    this.starts = starts;
    this.runs = runs;
  }

  /**
   * Adds the weights of a feature to {@code scores}, at {@code base} and around it.
   *
   * @return whether there is such a feature
   */
  boolean add(long feature, int[] scores, int base) {
    int mask = features.length - 1;
    for (int slot = slot(feature, mask); ; slot = (slot + 1) & mask) {
      long found = features[slot];
      if (found == feature) {
        int at = starts[slot];
        int end = at + runs[at] + 1;
        while (++at < end) {
          scores[base + (runs[at] >> 16)] += (short) runs[at];
        }
        return true;
      }
      if (found == 0) {
        return false;
      }
    }
  }

  /** Hash of a kind of feature, to which {@link #add(long, long)} adds. */
  static long hash(char kind) {
    return add(SEED, kind);
  }

  /** Hash of a word; the same as {@link #EMPTY} with each of its code units added. */
  static long hash(String word) {
    long hash = EMPTY;
    for (int i = 0; i < word.length(); i++) {
      hash = add(hash, word.charAt(i));
    }
    return hash;
  }

  /** Hash of what {@code hash} is the hash of, and {@code c} after it. */
  static long add(long hash, char c) {
    return (hash ^ c) * PRIME;
  }

  /** Hash of two hashes, in this order. */
  static long add(long hash, long other) {
    return ((hash ^ Long.rotateLeft(other, 29)) * 0x9E3779B97F4A7C15L) ^ (hash >>> 32);
  }

  private static int slot(long feature, int mask) {
    return (int) ((feature * 0x9E3779B97F4A7C15L) >>> 36) & mask;
  }

  /** Collects weights. */
  static final class Builder {
    private final TreeMap<Long, List<Integer>> runs = new TreeMap<>();

    /**
     * @param delta where in the scores, seen from the base, in [-2^15, 2^15)
     * @param weight in [-2^15, 2^15)
     */
    void put(long feature, int delta, int weight) {
      if (feature == 0 || delta != (short) delta || weight != (short) weight) {
        throw new IllegalArgumentException(
            "no weight of a feature: " + feature + " " + delta + " " + weight);
      }
      runs.computeIfAbsent(feature, f -> new ArrayList<>()).add((delta << 16) | (weight & 0xFFFF));
    }

    FeatureTable build() {
      int capacity = Math.max(16, Integer.highestOneBit(runs.size()) * 4);
      long[] features = new long[capacity];
      int[] starts = new int[capacity];
      int[] packed = new int[runs.values().stream().mapToInt(run -> run.size() + 1).sum()];
      int at = 0;
      for (var run : runs.entrySet()) {
        int slot = slot(run.getKey(), capacity - 1);
        while (features[slot] != 0) {
          slot = (slot + 1) & (capacity - 1);
        }
        features[slot] = run.getKey();
        starts[slot] = at;
        packed[at++] = run.getValue().size();
        for (int weight : run.getValue()) {
          packed[at++] = weight;
        }
      }
      return new FeatureTable(features, starts, packed);
    }
  }
}

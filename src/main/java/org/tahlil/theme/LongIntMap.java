package org.tahlil.theme;

import java.util.Arrays;

/** Non-negative longs to non-negative ints, by open addressing: the edges of a trie. */
final class LongIntMap {
  /** What {@link #get} gives where there is nothing. */
  static final int NONE = -1;

  private long[] keys = new long[64];
  private int[] values = new int[64];
  private int size;

  LongIntMap() {
    Arrays.fill(keys, NONE);
  }

  int get(long key) {
    int mask = keys.length - 1;
    for (int i = slot(key, mask); ; i = (i + 1) & mask) {
      if (keys[i] == key) {
        return values[i];
      }
      if (keys[i] == NONE) {
        return NONE;
      }
    }
  }

  void put(long key, int value) {
    if (2 * size >= keys.length) {
      grow();
    }
    int mask = keys.length - 1;
    int i = slot(key, mask);
    while (keys[i] != NONE && keys[i] != key) {
      i = (i + 1) & mask;
    }
    size += keys[i] == NONE ? 1 : 0;
    keys[i] = key;
    values[i] = value;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new int[keys.length];
    Arrays.fill(keys, NONE);
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != NONE) {
        put(oldKeys[i], oldValues[i]);
      }
    }
  }

  /** Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4): the high bits are best. */
  private static int slot(long key, int mask) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
  }
}

package org.tahlil.extract;

import java.util.HashSet;
import java.util.Set;

/** Names made different from one another: the second {@code a} becomes {@code a~2}. */
final class UniqueNames {
  private final Set<String> taken = new HashSet<>();

  /** {@code name}, or the first of {@code name~2}, {@code name~3} … that is not taken yet. */
  String of(String name) {
    String unique = name;
    for (int i = 2; !taken.add(unique); i++) {
      unique = name + "~" + i;
    }
    return unique;
  }
}

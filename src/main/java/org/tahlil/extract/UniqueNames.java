package org.tahlil.extract;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of the files of one folder or archive, made fit to be parts of an id: different from one
 * another (the second {@code a} becomes {@code a~2}), and from what stands for an archive ({@code
 * !/}) or a row ({@code #1}).
 */
final class UniqueNames {
  private static final Pattern LIKE_A_ROW = Pattern.compile(".*#\\d+", Pattern.DOTALL);

  private final Set<String> taken = new HashSet<>();

  /** {@code name}, or the first of {@code name~2}, {@code name~3} … that is not taken yet. */
  String of(String name) {
    String plain = name.replace("!/", "!~/");
    if (plain.endsWith("!") || LIKE_A_ROW.matcher(plain).matches()) {
      plain += "~";
    }
    String unique = plain;
    for (int i = 2; !taken.add(unique); i++) {
      unique = plain + "~" + i;
    }
    return unique;
  }
}

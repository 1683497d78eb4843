package org.tahlil.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How the spelling of names varies in a language without any of them being wrong: foreign names
 * with retroflex letters or without, letters that a keyboard does not have.
 *
 * @param habits each of them is followed throughout a name or not at all
 */
record Spelling(List<List<Change>> habits) {
  static final Spelling FIXED = new Spelling(List.of());

  /** In shorter names a changed letter often makes a common word. */
  private static final int SHORTEST_NAME = 6;

  Spelling {
    habits = List.copyOf(habits);
  }

  /** One letter (or two) for another. */
  record Change(String from, String to) {}

  /** Other spellings of a name; without the name itself. */
  Set<String> variants(String name) {
    Set<String> variants = new LinkedHashSet<>();
    if (name.codePoints().filter(Character::isLetter).count() >= SHORTEST_NAME) {
      variants.add(name);
      for (List<Change> habit : habits) {
        for (String variant : new ArrayList<>(variants)) {
          variants.add(changed(variant, habit));
        }
      }
    }
    variants.remove(name);
    return variants;
  }

  private static String changed(String name, List<Change> habit) {
    String changed = name;
    for (Change change : habit) {
      changed = changed.replace(change.from(), change.to());
    }
    return changed;
  }
}

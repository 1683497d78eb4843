package org.tahlil.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tahlil.text.Language;

/**
 * Languages that count as one group.
 *
 * @param groups tags of languages, at least two a group, none in two groups
 */
public record MergedLanguages(List<List<String>> groups) {
  /** Every language is a group of its own. */
  public static final MergedLanguages NONE = new MergedLanguages(List.of());

  public MergedLanguages {
    groups = groups.stream().map(List::copyOf).toList();
    Map<String, List<String>> seen = new HashMap<>();
    for (List<String> group : groups) {
      if (group.size() < 2) {
        throw new IllegalArgumentException("name at least two languages to merge: " + group);
      }
      for (String tag : group) {
        Language.of(tag);
        if (seen.put(tag, group) != null) {
          throw new IllegalArgumentException("language " + tag + " is merged twice");
        }
      }
    }
  }

  /** {@code prs+fa} for both where they are merged; else the tag itself. */
  String of(String tag) {
    for (List<String> group : groups) {
      if (group.contains(tag)) {
        return String.join("+", group);
      }
    }
    return tag;
  }
}

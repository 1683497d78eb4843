package org.tahlil.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How far coders of the same texts agree on themes: Krippendorff's α over the decision whether a
 * text has a theme. A text that only one coder coded counts for nobody.
 *
 * @param texts coded by two coders or more
 * @param all over all decisions; empty where there is nothing to compare
 * @param themes by theme, those that somebody gave; empty where the decision never varies
 */
public record CoderAgreement(
    int texts, OptionalDouble all, SortedMap<String, OptionalDouble> themes) {
  public CoderAgreement {
    themes = Collections.unmodifiableSortedMap(new TreeMap<>(themes));
  }

  /** What names a text in the files of all coders. */
  private record Key(String id, String language) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byId = id.compareTo(other.id);
      return byId != 0 ? byId : language.compareTo(other.language);
    }
  }

  /**
   * The agreement of several coders; lines with the same id and language are the same text.
   *
   * @param coders what each coded
   */
  public static CoderAgreement of(List<List<CodedLine>> coders) {
    SortedMap<Key, List<SortedSet<String>>> texts = new TreeMap<>();
    SortedSet<String> ids = new TreeSet<>();
    for (List<CodedLine> coder : coders) {
      for (CodedLine line : coder) {
        Key key = new Key(line.id(), line.language());
        texts.computeIfAbsent(key, k -> new ArrayList<>()).add(line.themes());
        ids.addAll(line.themes());
      }
    }
    texts.values().removeIf(codings -> codings.size() < 2);
    SortedMap<String, OptionalDouble> themes = new TreeMap<>();
    List<List<String>> all = new ArrayList<>();
    for (String theme : ids) {
      List<List<String>> units = texts.values().stream().map(c -> decisions(c, theme)).toList();
      themes.put(theme, KrippendorffAlpha.nominal(units));
      all.addAll(units);
    }
    return new CoderAgreement(texts.size(), KrippendorffAlpha.nominal(all), themes);
  }

  private static List<String> decisions(List<SortedSet<String>> codings, String theme) {
    return codings.stream().map(themes -> String.valueOf(themes.contains(theme))).toList();
  }

  /** A table for people. */
  public String table() {
    StringBuilder out = new StringBuilder();
    ThemeEvaluation.row(out, "theme", "alpha");
    themes.forEach((theme, alpha) -> ThemeEvaluation.row(out, theme, figure(alpha)));
    ThemeEvaluation.row(out, "all", figure(all));
    out.append(texts).append(" texts coded by two coders or more\n");
    return out.toString();
  }

  private static String figure(OptionalDouble alpha) {
    return alpha.isPresent() ? ThemeEvaluation.figure(alpha.getAsDouble()) : "-";
  }
}

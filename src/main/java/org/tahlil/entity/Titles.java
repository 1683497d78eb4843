package org.tahlil.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tahlil.text.Folding;
import org.tahlil.text.Language;
import org.tahlil.text.Span;

/** Titles and roles before the names of persons, which are no part of them. */
final class Titles {
  private static final int MOST_WORDS = 3;

  private final Map<String, Set<String>> byLanguage;

  private Titles(Map<String, Set<String>> byLanguage) {
    this.byLanguage = byLanguage;
  }

  /** Those of {@code titles.tsv}: languages, a tab, titles between semicolons. */
  static Titles read() {
    Map<String, Set<String>> byLanguage = new HashMap<>();
    try (InputStream in = Titles.class.getResourceAsStream("titles.tsv")) {
      String lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (String line : lines.split("\n", -1)) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("#")) {
          Set<String> titles = new HashSet<>();
          for (String title : line.substring(tab + 1).split(";", -1)) {
            titles.add(Folding.fold(title.strip()).toString());
          }
          for (String language : line.substring(0, tab).split(" ", -1)) {
            byLanguage.put(language, titles);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("titles.tsv cannot be read", e);
    }
    return new Titles(byLanguage);
  }

  /** The mention of a person without titles, if anything is left of it. */
  Mention off(String text, Language language, Mention mention) {
    Set<String> titles = byLanguage.getOrDefault(language.base(), Set.of());
    if (mention.type() != EntityType.PERSON || titles.isEmpty()) {
      return mention;
    }
    int start = mention.span().start();
    for (int next = behind(text, start, mention.span().end(), titles);
        next > start;
        next = behind(text, start, mention.span().end(), titles)) {
      start = next;
    }
    return start == mention.span().start()
        ? mention
        : new Mention(
            new Span(start, mention.span().end()), mention.type(), mention.entity(), mention.by());
  }

  /** Offset of the word behind the longest title at {@code start}; {@code start} without one. */
  private static int behind(String text, int start, int end, Set<String> titles) {
    int behind = start;
    int at = start;
    for (int word = 0; word < MOST_WORDS; word++) {
      while (at < end && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      int next = at;
      while (next < end && !Character.isLetter(text.charAt(next))) {
        next++;
      }
      if (next == end) {
        return behind;
      }
      if (titles.contains(Folding.fold(text, start, at).toString())) {
        behind = next;
      }
      at = next;
    }
    return behind;
  }
}

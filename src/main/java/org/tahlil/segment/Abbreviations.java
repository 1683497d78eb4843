package org.tahlil.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import org.tahlil.text.Script;

/**
 * Words of one script that a full stop may follow inside a sentence, and words that open sentences.
 * Read from {@code latin.txt}, {@code cyrillic.txt} and {@code arabic.txt} beside this class: lines
 * {@code kind: word word …}, words in lower case without their last full stop.
 */
final class Abbreviations {
  /** What a word before a full stop, or after it, says about a boundary there. */
  enum Kind {
    /** Nothing is known of the word. */
    NONE,
    /** Its full stop never ends a sentence: {@code gen}, {@code им}. */
    TITLE,
    /** Its full stop does not end a sentence before a number: {@code no}, {@code стр}. */
    NUMBER,
    /** Its full stop ends a sentence only before a word that opens sentences: {@code inc}. */
    INNER,
    /** A word though it looks like an initial: {@code و}, the Pashto "was". */
    WORD,
    /** Opens sentences: {@code the}, {@code однако}. */
    STARTER
  }

  private static final int LONGEST = 16;

  private static final Abbreviations LATIN = read("latin.txt");
  private static final Abbreviations CYRILLIC = read("cyrillic.txt");
  private static final Abbreviations ARABIC = read("arabic.txt");
  private static final Abbreviations UNKNOWN = new Abbreviations(Map.of(), Map.of());

  private final Map<String, Kind> kinds;
  private final Map<String, Kind> starters;

  private Abbreviations(Map<String, Kind> kinds, Map<String, Kind> starters) {
    this.kinds = kinds;
    this.starters = starters;
  }

  static Abbreviations of(Script script) {
    return switch (script) {
      case LATIN -> LATIN;
      case CYRILLIC -> CYRILLIC;
      case ARABIC -> ARABIC;
      case OTHER, NONE -> UNKNOWN;
    };
  }

  /** What the word {@code text[start, end)} says of a full stop right behind it. */
  Kind kind(String text, int start, int end) {
    return look(kinds, text, start, end);
  }

  boolean isStarter(String text, int start, int end) {
    return look(starters, text, start, end) == Kind.STARTER;
  }

  private static Kind look(Map<String, Kind> words, String text, int start, int end) {
    if (end - start > LONGEST) {
      return Kind.NONE;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    return words.getOrDefault(word, Kind.NONE);
  }

  private static Abbreviations read(String name) {
    Map<String, Kind> kinds = new HashMap<>();
    Map<String, Kind> starters = new HashMap<>();
    try (InputStream in = Abbreviations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: org/tahlil/segment/" + name);
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(line, kinds, starters));
    } catch (IOException e) {
      throw new UncheckedIOException("resource cannot be read: org/tahlil/segment/" + name, e);
    }
    return new Abbreviations(kinds, starters);
  }

  private static void add(String line, Map<String, Kind> kinds, Map<String, Kind> starters) {
    int colon = line.indexOf(':');
    Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
    StringTokenizer words = new StringTokenizer(line.substring(colon + 1));
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      (kind == Kind.STARTER ? starters : kinds).put(word, kind);
    }
  }
}

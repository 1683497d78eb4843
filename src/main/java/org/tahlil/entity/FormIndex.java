package org.tahlil.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tahlil.text.Folding;
import org.tahlil.text.Language;

/**
 * All forms of a gazetteer in one structure: a trie of word stems, the endings that may follow a
 * stem, and a trie of the words of a name. Forms of all languages stand in it together, because
 * texts quote names in their neighbours' spelling.
 *
 * <p>Immutable after {@link #of}; safe for use by several threads.
 */
final class FormIndex {
  private static final String BETWEEN_WORDS = " \t-–—«»\"“”/()";
  private static final int[] NO_WORDS = {};
  private static final char ZWNJ = '\u200C';

  /**
   * A form with all that a match of it needs.
   *
   * @param context beginnings of words of which one must stand in the sentence; empty for none
   */
  record Name(
      Gazetteer.Entry entry, Gazetteer.Form form, Gazetteer.Casing casing, List<String> context) {}

  private final CharTrie stems = new CharTrie();
  private final PhraseTable phrases = new PhraseTable();
  private final Map<List<Inflection.Suffix>, Endings> endings = new HashMap<>();

  /** For each node of {@link #stems} the words whose stem ends there. */
  private final List<int[]> wordsOfStem = new ArrayList<>();

  /** For each word the endings that it takes. */
  private final List<Endings> endingsOfWord = new ArrayList<>();

  /** For each node of {@link #phrases} the names that end there. */
  private final List<List<Name>> namesOfPhrase = new ArrayList<>();

  private FormIndex() {}

  static FormIndex of(Gazetteer gazetteer) {
    FormIndex index = new FormIndex();
    Map<Language, Inflection> inflections = new HashMap<>();
    gazetteer.inflections().forEach(i -> inflections.put(i.language(), i));
    Map<String, Gazetteer.Entry> entries = new HashMap<>();
    gazetteer.entries().forEach(e -> entries.put(e.id(), e));
    for (Gazetteer.Form form : gazetteer.forms()) {
      Inflection inflection = known(inflections.get(form.language()), "inflection", form);
      Gazetteer.Entry entry = known(entries.get(form.id()), "entry", form);
      List<String> context =
          form.context().stream().map(word -> Folding.fold(word).toString()).sorted().toList();
      Name name = new Name(entry, form, form.casing(), context);
      for (String spelling : spellings(form.text())) {
        index.add(name, words(spelling), inflection);
      }
    }
    index.fill();
    return index;
  }

  /** The words of a form, folded, cut where the tokeniser cuts them. */
  static List<String> words(String form) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= form.length(); i++) {
      if (i == form.length() || BETWEEN_WORDS.indexOf(form.charAt(i)) >= 0) {
        String folded = start == i ? "" : withoutMarks(Folding.fold(form, start, i).toString());
        if (!folded.isEmpty()) {
          words.add(folded);
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** Without full stops and apostrophes at its end; the Uzbek letters oʻ and gʻ keep theirs. */
  private static String withoutMarks(String word) {
    int end = word.length();
    while (end > 0 && (word.charAt(end - 1) == '.' || isQuote(word, end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }

  private static boolean isQuote(String word, int i) {
    return word.charAt(i) == Folding.APOSTROPHE && (i == 0 || "og".indexOf(word.charAt(i - 1)) < 0);
  }

  CharTrie stems() {
    return stems;
  }

  PhraseTable phrases() {
    return phrases;
  }

  /** Numbers of the words whose stem ends at a node of {@link #stems}. */
  int[] words(int stem) {
    return wordsOfStem.get(stem);
  }

  Endings endings(int word) {
    return endingsOfWord.get(word);
  }

  /** The names that end at a node of {@link #phrases}. */
  List<Name> names(int phrase) {
    return namesOfPhrase.get(phrase);
  }

  /** All names, in the order of the trie. */
  List<Name> names() {
    return namesOfPhrase.stream().flatMap(List::stream).toList();
  }

  private static <T> T known(@Nullable T found, String what, Gazetteer.Form form) {
    if (found == null) {
      throw new IllegalArgumentException("no " + what + " for " + form);
    }
    return found;
  }

  /** What is written with ZWNJ is as often written as two words. */
  private static List<String> spellings(String form) {
    return form.indexOf(ZWNJ) < 0 ? List.of(form) : List.of(form, form.replace(ZWNJ, ' '));
  }

  private void add(Name name, List<String> words, Inflection inflection) {
    int node = PhraseTable.ROOT;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      Inflection.Rule rule = inflection.of(word);
      boolean changes = i == words.size() - 1 || rule.words() == Inflection.Words.ALL;
      int number =
          changes
              ? word(word.substring(0, word.length() - rule.ending().length()), rule.suffixes())
              : word(word, Inflection.UNCHANGED);
      node = phrases.add(node, number);
    }
    fill();
    List<Name> names = new ArrayList<>(namesOfPhrase.get(node));
    names.add(name);
    namesOfPhrase.set(node, List.copyOf(names));
  }

  /** Gives every node its place in the lists. */
  private void fill() {
    while (namesOfPhrase.size() < phrases.size()) {
      namesOfPhrase.add(List.of());
    }
    while (wordsOfStem.size() < stems.size()) {
      wordsOfStem.add(NO_WORDS);
    }
  }

  /** Number of the word with this stem and these endings. */
  private int word(String stem, List<Inflection.Suffix> suffixes) {
    Endings taken = endings.computeIfAbsent(suffixes, Endings::of);
    int node = stems.add(stem);
    fill();
    int[] words = wordsOfStem.get(node);
    for (int word : words) {
      if (endingsOfWord.get(word) == taken) {
        return word;
      }
    }
    int[] more = Arrays.copyOf(words, words.length + 1);
    more[words.length] = endingsOfWord.size();
    wordsOfStem.set(node, more);
    endingsOfWord.add(taken);
    return more[words.length];
  }
}

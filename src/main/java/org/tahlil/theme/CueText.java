package org.tahlil.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tahlil.segment.SentenceSplitter;
import org.tahlil.text.Language;
import org.tahlil.text.Script;
import org.tahlil.text.Sentence;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;
import org.tahlil.text.UzbekScripts;

/**
 * The text of a word cue to the phrases that it stands for: {@code held to account}, {@code росси*
 * войск*}, {@code Eron+case}.
 */
final class CueText {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final char NON_JOINER = '\u200C';

  /** Most forms of one cue, so that no cue of many inflected words fills the memory. */
  private static final int MOST_FORMS = 5_000;

  /** A cue that cannot be read; the message says why. */
  static final class Unreadable extends Exception {
    Unreadable(String message) {
      super(message);
    }
  }

  private final Language language;
  private final Map<String, List<String>> inflections;

  CueText(Language language, Map<String, List<String>> inflections) {
    this.language = language;
    this.inflections = inflections;
  }

  /** The phrases of {@code cue}, folded; at least one. */
  List<List<Cue.Word>> phrases(String cue) throws Unreadable {
    List<String> forms = List.of("");
    for (String part : SPACES.split(cue.strip(), -1)) {
      forms = product(forms, inflected(cue, part));
    }
    List<List<Cue.Word>> phrases = new ArrayList<>();
    for (String form : forms) {
      String written =
          language.equals(Language.UZBEK_CYRILLIC) && isLatin(form)
              ? UzbekScripts.cyrillic(form)
              : form;
      addPhrase(phrases, cue, written.replace(String.valueOf(NON_JOINER), ""));
      if (written.indexOf(NON_JOINER) >= 0) {
        addPhrase(phrases, cue, written.replace(NON_JOINER, ' '));
      }
    }
    return phrases;
  }

  private static boolean isLatin(String form) {
    return form.chars().anyMatch(c -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
  }

  private static List<String> product(List<String> forms, List<String> more) throws Unreadable {
    List<String> all = new ArrayList<>();
    for (String form : forms) {
      for (String next : more) {
        all.add(form.isEmpty() ? next : form + " " + next);
      }
    }
    if (all.size() > MOST_FORMS) {
      throw new Unreadable("stands for more than " + MOST_FORMS + " forms; split it");
    }
    return all;
  }

  private List<String> inflected(String cue, String part) throws Unreadable {
    int plus = part.indexOf('+');
    if (plus <= 0) {
      return List.of(part);
    }
    List<String> endings = inflections.get(part.substring(plus + 1));
    if (endings == null) {
      throw new Unreadable(
          "names the inflection class '"
              + part.substring(plus + 1)
              + "', which 'inflections' does not have for "
              + language
              + ": '"
              + cue
              + "'");
    }
    return endings.stream().map(part.substring(0, plus)::concat).toList();
  }

  private void addPhrase(List<List<Cue.Word>> phrases, String cue, String form) throws Unreadable {
    List<Cue.Word> words = new ArrayList<>();
    for (String part : SPACES.split(form.strip(), -1)) {
      boolean prefix = part.endsWith("*");
      String text = prefix ? part.substring(0, part.length() - 1) : part;
      if (text.indexOf('*') >= 0) {
        throw new Unreadable("has a * that is not at the end of a word: '" + cue + "'");
      }
      addWords(words, text, prefix, cue);
    }
    if (words.isEmpty()) {
      throw new Unreadable("is empty after folding: '" + cue + "'");
    }
    if (words.size() == 1 && words.get(0).prefix() && words.get(0).folded().length() < 2) {
      throw new Unreadable("is a prefix of fewer than 2 letters: '" + cue + "'");
    }
    phrases.add(words);
    if (words.size() > 1 && Script.of(words.get(0).folded().charAt(0)) == Script.ARABIC) {
      addJoined(phrases, words);
    }
  }

  /** Arabic script is often typed without the space between words: {@code در ایران, درایران}. */
  private static void addJoined(List<List<Cue.Word>> phrases, List<Cue.Word> words) {
    StringBuilder joined = new StringBuilder();
    for (Cue.Word word : words.subList(0, words.size() - 1)) {
      if (word.prefix()) {
        return;
      }
      joined.append(word.folded());
    }
    Cue.Word last = words.get(words.size() - 1);
    phrases.add(List.of(new Cue.Word(joined.append(last.folded()).toString(), last.prefix())));
  }

  private static void addWords(List<Cue.Word> words, String text, boolean prefix, String cue)
      throws Unreadable {
    Words read = new Words();
    read.read(text, new Span(0, text.length()), tokens(text));
    for (int i = 0; i < read.size(); i++) {
      boolean open = prefix && i == read.size() - 1;
      if (!read.word(i).isEmpty()) {
        words.add(new Cue.Word(read.word(i), open));
      }
    }
    if (prefix && read.size() == 0) {
      throw new Unreadable("has a prefix without letters: '" + cue + "'");
    }
  }

  /** The tokens of a cue, as in a document. */
  static Tokens tokens(String text) {
    int[] bounds = new int[2 * text.length()];
    int length = 0;
    for (Sentence sentence : SentenceSplitter.create().split(text)) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        bounds[length++] = sentence.tokens().start(i);
        bounds[length++] = sentence.tokens().end(i);
      }
    }
    return Tokens.of(bounds, length);
  }
}

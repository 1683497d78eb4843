package org.tahlil.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tahlil.text.Folding;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;
import org.tahlil.text.Sentence;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;

/**
 * Carries names from English sentences over to their translations (Yarowsky, Ngai and Wicentowski
 * 2001): the words of a name are found in the translation by sound, by what translates what, and by
 * the gazetteer's ids. Sentences of which a name is not found for sure are left out.
 */
final class Projection {
  /** Least likeness of sounds, translation probability and share of a name's words found. */
  private static final double SOUNDS_ALIKE = 0.72;

  private static final double TRANSLATES = 0.15;
  private static final double COVERED = 0.7;

  /** English words in names that have no counterpart of their own. */
  private static final Set<String> EMPTY =
      Set.of("of", "the", "for", "and", "'s", "’s", "de", "in", "on", "&", "la", "el", "to", "a");

  /** Words that may stand inside of a translated name with no counterpart: Pashto and Persian. */
  private static final Set<String> INSIDE =
      Set.of("د", "و", "او", "های", "ي", "ی", "al", "va", "и");

  /** English words with a capital that are no names of the three types, and how others end. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "I|I['’]\\w+|January|February|March|April|May|June|July|August|September|October|November"
              + "|December|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\\w{2,}(ans?|ese|ish|i)|Mr|Mrs|Ms|Dr"
              + "|President|Prime|Minister|King|Queen|Pope|Sir|Lord|General|Greeks?|French|Dutch|God"
              + "|English|Christian|Muslims?|Jew(s|ish)?|Internet|UTC|GMT|AM|PM|COVID|HIV|DNA");

  private static final int LONGEST_STEM = 6;

  private final Language language;
  private final Function<String, Tokens> tokenizer;
  private final EntityTagger english;
  private final GazetteerTagger gazetteer;

  /** A sentence and its translation. */
  record Pair(String english, String translation) {}

  Projection(
      Language language,
      Function<String, Tokens> tokenizer,
      EntityTagger english,
      GazetteerTagger gazetteer) {
    this.language = language;
    this.tokenizer = tokenizer;
    this.english = english;
    this.gazetteer = gazetteer;
  }

  /** The translations whose names are all sure; {@code learnFrom} is what words mean. */
  List<AnnotatedText> project(List<Pair> pairs, List<Pair> learnFrom) {
    WordTranslations translations =
        WordTranslations.learn(
            learnFrom.stream().map(p -> stems(p.english())).toList(),
            learnFrom.stream().map(p -> stems(p.translation())).toList());
    List<AnnotatedText> projected = new ArrayList<>();
    for (Pair pair : pairs) {
      project(pair, translations).ifPresent(projected::add);
    }
    return projected;
  }

  private Optional<AnnotatedText> project(Pair pair, WordTranslations translations) {
    IdentifiedSentence original = sentence(pair.english(), Language.ENGLISH);
    List<Mention> names = english.tag(pair.english(), original);
    if (hasOtherName(pair.english(), original.tokens(), names)) {
      return Optional.empty();
    }
    String text = pair.translation();
    IdentifiedSentence translated = sentence(text, language);
    List<Mention> known = gazetteer.tag(text, translated);
    List<AnnotatedText.Name> found = new ArrayList<>();
    for (Mention name : names) {
      Optional<Span> span = byId(name, known, found);
      if (span.isEmpty()) {
        span = byWords(pair.english(), name, text, translated.tokens(), translations, found);
      }
      if (span.isEmpty()) {
        return Optional.empty();
      }
      found.add(new AnnotatedText.Name(span.get(), name.type()));
    }
    for (Mention name : known) {
      if (found.stream().noneMatch(f -> f.span().overlaps(name.span()))) {
        found.add(new AnnotatedText.Name(name.span(), name.type()));
      }
    }
    found.sort(Comparator.comparing(AnnotatedText.Name::span));
    return Optional.of(new AnnotatedText(text, found));
  }

  /** Whether a capital inside of the sentence speaks for a name that was not found. */
  private static boolean hasOtherName(String text, Tokens tokens, List<Mention> names) {
    for (int i = 1; i < tokens.size(); i++) {
      Span span = new Span(tokens.start(i), tokens.end(i));
      boolean capital = Character.isUpperCase(text.charAt(span.start()));
      boolean starts = "\"“‘.:?!(".indexOf(text.charAt(span.start() - 1)) >= 0;
      if (capital
          && !starts
          && names.stream().noneMatch(name -> name.span().overlaps(span))
          && !NO_NAME.matcher(span.of(text)).matches()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Span> byId(
      Mention name, List<Mention> known, List<AnnotatedText.Name> taken) {
    return known.stream()
        .filter(k -> name.entity().isPresent() && k.entity().equals(name.entity()))
        .map(Mention::span)
        .filter(span -> isFree(span, taken))
        .findFirst();
  }

  private static boolean isFree(Span span, List<AnnotatedText.Name> taken) {
    return taken.stream().noneMatch(t -> t.span().overlaps(span));
  }

  private Optional<Span> byWords(
      String source,
      Mention name,
      String text,
      Tokens tokens,
      WordTranslations translations,
      List<AnnotatedText.Name> taken) {
    List<String> words = contentWords(name.span().of(source));
    if (words.isEmpty()) {
      return Optional.empty();
    }
    int[] wordOf = new int[tokens.size()];
    for (int t = 0; t < tokens.size(); t++) {
      Span span = new Span(tokens.start(t), tokens.end(t));
      wordOf[t] = isFree(span, taken) ? word(words, span.of(text), translations) : -1;
    }
    Optional<Span> best = Optional.empty();
    double most = 0;
    for (int first = 0; first < tokens.size(); first++) {
      if (wordOf[first] < 0) {
        continue;
      }
      int covered = 0;
      int matched = 0;
      for (int last = first; last < tokens.size() && last < first + words.size() + 4; last++) {
        if (wordOf[last] < 0) {
          String inner = Folding.fold(text, tokens.start(last), tokens.end(last)).toString();
          if (!INSIDE.contains(inner)) {
            break;
          }
          continue;
        }
        covered |= 1 << wordOf[last];
        matched++;
        double share = (double) Integer.bitCount(covered) / words.size();
        double score =
            share - 0.05 * (last - first + 1 - matched) - 0.1 * Math.max(0, matched - words.size());
        if (share >= COVERED && score > most) {
          most = score;
          best = Optional.of(new Span(tokens.start(first), tokens.end(last)));
        }
      }
    }
    return best.filter(span -> isWritten(name.type(), text, span));
  }

  /** Names have a capital where the script has capitals. */
  private static boolean isWritten(EntityType type, String text, Span span) {
    String name = span.of(text);
    boolean cased =
        name.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    if (!cased) {
      return true;
    }
    return type == EntityType.ORGANIZATION
        ? name.chars().anyMatch(Character::isUpperCase)
        : Character.isUpperCase(name.charAt(0));
  }

  /** The word of the name that a token may stand for; -1 for none. */
  private static int word(List<String> words, String token, WordTranslations translations) {
    int best = -1;
    double most = 0;
    String stem = stem(token);
    String sounds = Sounds.of(token);
    for (int i = 0; i < words.size() && i < 31; i++) {
      String word = words.get(i);
      double likeness = word.length() < 3 ? 0 : Sounds.likeness(Sounds.ofEnglish(word), sounds);
      boolean same = Folding.fold(word).toString().equals(Folding.fold(token).toString());
      double forward = translations.forward(stem(word), stem);
      double backward = translations.backward(stem(word), stem);
      double score =
          same
              ? 2
              : Math.max(
                  likeness >= SOUNDS_ALIKE && sounds.length() > 1 ? likeness : 0,
                  Math.min(forward, backward) >= TRANSLATES ? forward + backward : 0);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  private List<String> contentWords(String name) {
    List<String> words = new ArrayList<>();
    Tokens tokens = tokenizer.apply(name);
    for (int i = 0; i < tokens.size(); i++) {
      String word = name.substring(tokens.start(i), tokens.end(i)).replaceAll("['’]s$", "");
      if (!EMPTY.contains(word.toLowerCase(Locale.ROOT))) {
        words.add(word);
      }
    }
    return words;
  }

  private List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    Tokens tokens = tokenizer.apply(text);
    for (int i = 0; i < tokens.size(); i++) {
      stems.add(stem(text.substring(tokens.start(i), tokens.end(i))));
    }
    return stems;
  }

  private static String stem(String word) {
    String folded = Folding.fold(word).toString();
    return folded.length() <= LONGEST_STEM ? folded : folded.substring(0, LONGEST_STEM);
  }

  private IdentifiedSentence sentence(String text, Language in) {
    return new IdentifiedSentence(
        new Sentence(new Span(0, text.length()), tokenizer.apply(text)), in, 1);
  }
}

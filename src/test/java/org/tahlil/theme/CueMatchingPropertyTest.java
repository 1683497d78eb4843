package org.tahlil.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;

/** The compiled matcher against the plain one, over random codebooks and sentences. */
class CueMatchingPropertyTest {
  private static final int CODEBOOKS = 300;
  private static final int SENTENCES = 30;
  private static final String LETTERS = "abcдж";

  @Test
  void theCompiledMatcherFindsWhatThePlainOneFinds() {
    int fired = 0;
    for (int seed = 0; seed < CODEBOOKS; seed++) {
      Random random = new Random(seed);
      String yaml = codebook(random);
      Codebook codebook = CodebookTest.codebook(yaml);
      ThemeTagger tagger = ThemeTagger.create(codebook);
      PlainMatcher plain = new PlainMatcher(codebook);
      for (int i = 0; i < SENTENCES; i++) {
        String text = words(random, 1 + random.nextInt(9), " ");
        String language = random.nextBoolean() ? "en" : "ru";
        IdentifiedSentence sentence = Sentences.sentence(text, Language.of(language));
        Set<String> found = new TreeSet<>(Sentences.themes(tagger, language, text));
        String context = "seed " + seed + ": " + text + "\n" + yaml;
        assertEquals(plain.themes(text, sentence), found, context);
        fired += found.size();
      }
    }
    assertTrue(fired > CODEBOOKS * SENTENCES / 10, "too few hits to mean anything: " + fired);
  }

  private static String codebook(Random random) {
    StringBuilder yaml = new StringBuilder("version: 1\nsets:\n");
    for (int i = 0; i < 3; i++) {
      yaml.append("  s").append(i).append(": ").append(byLanguage(random)).append('\n');
    }
    yaml.append("themes:\n");
    for (int i = 0; i < 4; i++) {
      yaml.append("  - {id: t").append(i).append(", label: T, definition: D, cues: ");
      yaml.append(cue(random, 0)).append("}\n");
    }
    return yaml.toString();
  }

  private static String cue(Random random, int depth) {
    String simple = random.nextBoolean() ? "{set: s" + random.nextInt(3) + "}" : byLanguage(random);
    if (depth == 2) {
      return simple;
    }
    String a = cue(random, depth + 1);
    String b = cue(random, depth + 1);
    return switch (random.nextInt(6)) {
      case 0 -> "{all: [" + a + ", " + b + "]}";
      case 1 -> "{near: [" + a + ", " + b + "], within: " + random.nextInt(3) + "}";
      case 2 -> "{near: [" + a + ", " + b + "], within: 1, ordered: true}";
      case 3 -> "{any: [" + a + "], not: " + byLanguage(random) + "}";
      case 4 -> "{any: [" + a + "], except: [" + b + "]}";
      default -> "[" + a + ", " + b + "]";
    };
  }

  private static String byLanguage(Random random) {
    StringJoiner cues = new StringJoiner(", ", "[", "]");
    for (int i = 0; i <= random.nextInt(3); i++) {
      cues.add(words(random, 1 + random.nextInt(2), " ") + (random.nextInt(3) == 0 ? "*" : ""));
    }
    String list = cues.toString().replaceAll("(?<![a-zа-я])([a-zа-я])\\*", "$1$1*");
    return "{en: " + list + ", ru: " + list + "}";
  }

  private static String words(Random random, int count, String between) {
    StringJoiner words = new StringJoiner(between);
    for (int i = 0; i < count; i++) {
      StringBuilder word = new StringBuilder();
      for (int c = 0; c <= random.nextInt(3); c++) {
        word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      words.add(word);
    }
    return words.toString();
  }
}

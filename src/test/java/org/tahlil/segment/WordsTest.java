package org.tahlil.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahlil.text.Span;

class WordsTest {
  private static final Path FLORES = Path.of("../shared/data/lid/flores200-dev");

  /** Characters that matter to the rules, so that random strings meet every pair of them. */
  private static final int[] TELLING =
      "aЖбسшאת12۳カナ_‿'’\"“.,:;·٫٬،\u0301\u200D\u200C\u00AD\u2060 \r\n-‐!؟۔😀☺🇦🇫한국𐐀𝟗ⅫⒶʻ"
          .codePoints()
          .toArray();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "o`zbek tog` va bog‘ ~ o`zbek|tog`|va|bog‘",
        "ma´no a′b 5′10 ~ ma´no|a′b|5|10",
        "می\u200Cشود خانه\u200Cها ~ می\u200Cشود|خانه\u200Cها",
        "recruit-\nment al-\nQaeda ~ recruit-\nment|al|Qaeda",
        "recruit\u00AD\r\n  ment a-\n\nb a- b ~ recruit\u00AD\r\n  ment|a-\n\nb|a|b",
        "killed.The kabul.Org U.S.A ~ killed|The|kabul.Org|U.S.A",
        "3.5 17:50 26.08.2021 ~ 3.5|17|50|26.08.2021",
        "don't **$** !? “x” ~ don't|x",
        "ภาษาไทย 漢字 ~ ภาษาไทย|漢|字",
      })
  void wordsAreFoundWhereTheRulesPutThem(String textAndWords) {
    int tilde = textAndWords.indexOf(" ~ ");
    String text = textAndWords.substring(0, tilde);
    String words = textAndWords.substring(tilde + 3);
    List<String> found = words(text, ours(text));
    assertEquals(words, String.join("|", found));
  }

  @Test
  void wordsOfRealTextAreThoseOfIcu() throws IOException {
    assumeTrue(Files.isDirectory(FLORES), "no " + FLORES);
    try (Stream<Path> files = Files.list(FLORES)) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          assertSameAsIcu(withoutDifferences(line));
        }
      }
    }
  }

  @Test
  void wordsOfRandomTextAreThoseOfIcu() {
    Random random = new Random(29);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(24); i > 0; i--) {
        text.appendCodePoint(randomCodePoint(random));
      }
      assertSameAsIcu(withoutDifferences(text.toString()));
    }
  }

  private static int randomCodePoint(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> random.nextInt(0x250);
      case 1 -> 0x400 + random.nextInt(0x400);
      case 2 -> random.nextInt(0x10000);
      case 3 -> random.nextInt(0x20000);
      default -> TELLING[random.nextInt(TELLING.length)];
    };
  }

  /** What {@link Words} treats otherwise on purpose is tested above. */
  private static String withoutDifferences(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints().filter(c -> !isTreatedOtherwise(c)).forEach(kept::appendCodePoint);
    return kept.toString()
        .replaceAll("(?<=[oOgG\\p{M}\\p{Cf}])‘", "")
        .replaceAll("(?<=\\p{Ll})[-‐\u00AD]\\s*[\r\n]", "")
        .replaceAll("\\.(?=\\p{L})", "");
  }

  private static boolean isTreatedOtherwise(int c) {
    int script = UCharacter.getIntPropertyValue(c, UProperty.SCRIPT);
    return "`´′‛".indexOf(c) >= 0
        || Character.getType(c) == Character.SURROGATE
        || UCharacter.getIntPropertyValue(c, UProperty.LINE_BREAK)
            == UCharacter.LineBreak.COMPLEX_CONTEXT
        || script == UScript.HAN
        || script == UScript.HIRAGANA
        || script == UScript.HANGUL
        || script == UScript.KATAKANA;
  }

  private static void assertSameAsIcu(String text) {
    assertEquals(icu(text), ours(text), () -> escaped(text));
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> out.append("\\u{").append(Integer.toHexString(c)).append("}"));
    return out.toString();
  }

  private static List<Span> icu(String text) {
    BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
    words.setText(text);
    List<Span> found = new ArrayList<>();
    int start = 0;
    for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
      if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
        found.add(new Span(start, end));
      }
      start = end;
    }
    return found;
  }

  private static List<Span> ours(String text) {
    List<Span> found = new ArrayList<>();
    Words words = new Words(text, text.length());
    int i = 0;
    while (i < text.length()) {
      int end = words.end(i);
      if (end > i && words.isToken(i, end)) {
        found.add(new Span(i, end));
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  private static List<String> words(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).toList();
  }
}

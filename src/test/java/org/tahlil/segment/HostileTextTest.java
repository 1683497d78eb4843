package org.tahlil.segment;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahlil.text.Sentence;

class HostileTextTest {
  private static final int LARGE = 1_000_000;

  private static final String ALPHABET =
      "abcXYZжЖбاب١2.!?…؟۔؛;,:'\"`‘»«)(]—- \n\r\t\f\u0301\u200C\u200D\u202E\u00AD\uD83D\uDE00漢";

  private final SentenceSplitter splitter = SentenceSplitter.create();

  @Test
  void sentencesOfRandomTextAreTrimmedOrderedAndFullOfTokens() {
    Random random = new Random(11);
    for (int round = 0; round < 5_000; round++) {
      check(random(random, random.nextInt(80)));
    }
    check(random(random, 300_000));
  }

  /** Each piece, a million times over: quadratic time would take hours. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a\u0301",
        "\u0301",
        "\u200D",
        "'",
        "a'",
        ".",
        "! ",
        ". - ",
        ".\"",
        "[1]",
        ".[",
        "a.[1",
        "a-",
        "a- ",
        "a-\n",
        "-\n",
        "\n",
        "a\n",
        "\uD83D",
        "\uDE00",
        "\uD83D\uDE00",
        "\u202E",
        "A.",
        "1.",
        "1. ",
        "(!)",
        "-",
        "a;",
        "ا.",
        "۔",
        " ",
        "a\u00AD\n",
        "a.\n",
        "x ",
        "• ",
        "»",
        "a \"",
      })
  void timeIsLinearAndSentencesAreBounded(String piece) {
    String text = piece.repeat(LARGE);
    List<Sentence> sentences = assertTimeoutPreemptively(ofSeconds(20), () -> splitter.split(text));
    for (Sentence sentence : sentences) {
      assertTrue(sentence.tokens().size() <= SentenceScanner.MOST_TOKENS);
      assertTrue(
          sentence.tokens().size() == 1 || sentence.span().length() <= 2 * SentenceScanner.LONGEST);
    }
  }

  @Test
  void aLongSentenceIsCutAtASemicolonWhereItHasOne() {
    String text = "word ".repeat(800) + "last; " + "word ".repeat(500);
    List<Sentence> sentences = splitter.split(text);
    assertEquals(2, sentences.size());
    assertTrue(sentences.get(0).span().of(text).endsWith("last;"));
    assertEquals(500, sentences.get(1).tokens().size());
    assertEquals(3, splitter.split("word ".repeat(2_500)).size());
  }

  private void check(String text) {
    int previous = 0;
    for (Sentence sentence : splitter.split(text)) {
      assertTrue(sentence.span().start() >= previous, text);
      assertTrue(sentence.tokens().size() > 0, text);
      String words = sentence.span().of(text);
      assertEquals(words.strip(), words);
      previous = sentence.span().end();
    }
  }

  private static String random(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}

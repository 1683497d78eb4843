package org.tahlil.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tahlil.segment.SentenceSplitter;
import org.tahlil.text.FoldedText;
import org.tahlil.text.Folding;
import org.tahlil.text.Sentence;
import org.tahlil.text.Span;
import org.tahlil.text.Tokens;

class WordsTest {
  /** Letters, and everything that folding drops, expands, composes or joins. */
  private static final String CHARACTERS =
      "abOGçёйғکیيېﻻﷺﬁ12 \u0301\u0308\u064B\u0654\u0670\u0640\u200C\u200D\u00AD\u2010-'’‘ʻ`.,:_\n\r ";

  @Test
  void tokensFoldAloneAsTheyFoldInTheirSentence() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String text = text(random);
      for (Sentence sentence : SentenceSplitter.create().split(text)) {
        Words words = new Words();
        words.read(text, sentence.span(), sentence.tokens());
        assertEquals(folded(text, sentence), words(words), () -> escaped(text));
      }
    }
  }

  @Test
  void signsAndTheEnglishGenitiveGo() {
    assertEquals(List.of("кремл", "обект"), words("Кремль объект"));
    assertEquals(List.of("russia", "war"), words("Russia’s war"));
  }

  @Test
  void aPersianEndingJoinsItsWord() {
    assertEquals(List.of("شبکههای", "اجتماعی"), words("شبکه های اجتماعی"));
    assertEquals(List.of("شبکههای", "اجتماعی"), words("شبکه\u200Cهای اجتماعی"));
  }

  private static List<String> words(String text) {
    Words words = new Words();
    words.read(text, new Span(0, text.length()), CueText.tokens(text));
    return words(words);
  }

  private static List<String> words(Words words) {
    List<String> all = new ArrayList<>();
    for (int w = 0; w < words.size(); w++) {
      all.add(words.word(w));
    }
    return all;
  }

  /** The tokens cut out of the folded sentence; no character above makes a sign or an ending. */
  private static List<String> folded(String text, Sentence sentence) {
    FoldedText folded = Folding.fold(text, sentence.span().start(), sentence.span().end());
    Tokens tokens = sentence.tokens();
    List<String> all = new ArrayList<>();
    for (int t = 0; t < tokens.size(); t++) {
      int from = folded.indexOf(tokens.start(t));
      int to = folded.indexOf(tokens.end(t));
      all.add(folded.subSequence(from, to).toString());
    }
    return all;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i >= 0; i--) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(c -> escaped.append(String.format(Locale.ROOT, "\\u%04X", c)));
    return escaped.toString();
  }
}

package org.tahlil.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tahlil.benchmark.Samples;
import org.tahlil.text.Sentence;

/** Against the sentences that the writers of the sample documents marked. */
class SentenceAccuracyTest {
  /** Code units of a line of a page. */
  private static final int LINE = 72;

  private final SentenceSplitter splitter = SentenceSplitter.create();

  @BeforeAll
  static void samples() {
    assumeTrue(Files.isDirectory(Samples.folder()), "no samples in " + Samples.folder());
  }

  @Test
  void sentencesOfTheSamplesAreFound() throws IOException {
    assertEquals(List.of(), below(0.99, text -> text));
  }

  @Test
  void sentencesOfTheSamplesAreFoundOnAPageOfNarrowLines() throws IOException {
    assertEquals(List.of(), below(0.98, SentenceAccuracyTest::wrap));
  }

  /** The languages whose F1 is below {@code least}, with what was found and not meant. */
  private List<String> below(double least, UnaryOperator<String> page) throws IOException {
    List<String> below = new ArrayList<>();
    for (Map.Entry<String, List<List<String>>> language : Samples.paragraphs().entrySet()) {
      int gold = 0;
      int found = 0;
      List<String> wrong = new ArrayList<>();
      for (List<String> sentences : language.getValue()) {
        String text = page.apply(String.join(" ", sentences));
        Set<String> meant = new HashSet<>(sentences);
        for (Sentence sentence : splitter.split(text)) {
          String words = sentence.span().of(text).replace('\n', ' ');
          found++;
          if (!meant.contains(words)) {
            wrong.add(words);
          }
        }
        gold += sentences.size();
      }
      double f1 = 2.0 * (found - wrong.size()) / (found + gold);
      if (f1 < least) {
        below.add(language.getKey() + " " + f1 + " " + wrong);
      }
    }
    return below;
  }

  private static String wrap(String paragraph) {
    StringBuilder page = new StringBuilder();
    int line = 0;
    for (String word : paragraph.split(" ", -1)) {
      boolean fits = line + 1 + word.length() <= LINE;
      page.append(line == 0 ? "" : fits ? " " : "\n").append(word);
      line = (line > 0 && fits ? line + 1 : 0) + word.length();
    }
    return page.toString();
  }
}

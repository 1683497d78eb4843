package org.tahlil.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersianWordsTest {
  @Test
  void blanksInsideAWordLeaveNoTrace() {
    String[] joined = PersianWords.of("می\u200Cشود کتاب\u200Cهای بزرگ\u200Cترین نمی\u200Cگوید");
    assertArrayEquals(joined, PersianWords.of("می شود کتاب های بزرگ ترین نمی گوید"));
    assertArrayEquals(joined, PersianWords.of("میشود کتابهای بزرگترین نمیگوید"));
  }

  @Test
  void partsThatStandAloneAreWords() {
    assertArrayEquals(new String[] {"ها"}, PersianWords.of("ها"));
    assertArrayEquals(new String[] {"می"}, PersianWords.of("می"));
    assertArrayEquals(new String[0], PersianWords.of("12."));
  }

  @Test
  void endingsAreFeatures() {
    List<String> features = List.of(PersianWords.of("نماینده گان هسته\u200Cیی تروریزم"));
    assertTrue(features.containsAll(List.of("-هگان", "-هیی", "-یزم")), features.toString());
  }

  @Test
  void aWordOfOneLanguageOutweighsTheListOnlyWhereTheTextsSaySo() throws IOException {
    WordWeights weights = new WordWeights(0.5);
    weights.expect("موتر", 4);
    weights.expect("خودرو", -4);
    weights.add(
        List.of(
            new TrainingText("a", "prs", "موتر آمد"),
            new TrainingText("a", "prs", "خودرو آمد"),
            new TrainingText("a", "fa", "ماشین آمد")),
        0.3);
    Map<String, Double> found = weights.weights();
    assertTrue(found.getOrDefault("موتر", 0.0) > 3, found.toString());
    assertTrue(found.getOrDefault("خودرو", 0.0) > -4, found.toString());
    assertTrue(found.getOrDefault("ماشین", 0.0) < 0, found.toString());
    assertEquals(0, found.getOrDefault("آمد", 0.0), 0.5);
  }
}

package org.tahlil.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

class CommonWordsTest {
  private static final int BLOCK = 100;

  @Test
  void aWordIsCommonWhereSeveralTextsHaveItOutsideOfNames() {
    List<NameSample> sentences = blocks(2, "وزیر", "کابل");
    assertEquals(Set.of("وزیر"), CommonWords.inUse(sentences));
  }

  @Test
  void inTrainingAWordDoesNotVouchForItself() {
    assertEquals(Set.of(), CommonWords.inTraining(blocks(2, "وزیر", "کابل")));
    assertEquals(Set.of("وزیر"), CommonWords.inTraining(blocks(3, "وزیر", "کابل")));
  }

  @Test
  void whatOneTextRepeatsIsNotCommon() {
    assertEquals(Set.of(), CommonWords.inUse(blocks(1, "وزیر", "کابل")));
  }

  /** So many blocks in which every sentence has a word and, as a name, another one. */
  private static List<NameSample> blocks(int blocks, String word, String name) {
    List<NameSample> sentences = new ArrayList<>();
    for (int i = 0; i < blocks * BLOCK; i++) {
      Span[] names = {new Span(1, 2, "LOCATION")};
      sentences.add(new NameSample(new String[] {word, name, "."}, names, true));
    }
    return sentences;
  }
}

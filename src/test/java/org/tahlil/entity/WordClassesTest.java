package org.tahlil.entity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordClassesTest {
  private static final WordClasses CLASSES =
      WordClasses.of(
          List.of("да", "ро", "нинг"),
          Map.of(
              "душанбе", List.of("xL", "yL"),
              "тошкент", List.of("xL", "yL"),
              "рустам", List.of("xn", "yn")));

  @Test
  void wordsWithTheSameLabelsAreOneClass() {
    assertEquals(2, CLASSES.size());
    assertEquals(CLASSES.of("душанбе"), CLASSES.of("тошкент"));
    assertEquals(List.of("xn", "yn"), CLASSES.labels(CLASSES.of("рустам")));
    assertEquals(WordClasses.NONE, CLASSES.of("китоб"));
  }

  @Test
  void anEndingMayFollowAKnownWord() {
    assertEquals(CLASSES.of("тошкент"), CLASSES.of("тошкентда"));
    assertEquals(CLASSES.of("рустам"), CLASSES.of("рустамнинг"));
    assertEquals(WordClasses.NONE, CLASSES.of("рустамон"));
    assertEquals(WordClasses.NONE, CLASSES.of("да"));
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    byte[] written = bytes(CLASSES);
    WordClasses read = new WordClasses.Serializer().create(new ByteArrayInputStream(written));
    assertArrayEquals(written, bytes(read));
    assertEquals(CLASSES.labels(CLASSES.of("рустамро")), read.labels(read.of("рустамро")));
  }

  private static byte[] bytes(WordClasses classes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WordClasses.Serializer().serialize(classes, out);
    return out.toByteArray();
  }
}

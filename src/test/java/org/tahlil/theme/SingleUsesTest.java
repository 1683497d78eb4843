package org.tahlil.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tahlil.text.IdentifiedSentence;
import org.tahlil.text.Language;

class SingleUsesTest {
  private final CompiledCodebook compiled =
      new CompiledCodebook(
          CodebookTest.codebook(
              """
              version: 1
              themes:
                - {id: t, label: T, definition: D, cues: {en: [raid*, siege, tariff]}}
              """));

  @Test
  void aCueThatFiresInOneTextIsASingleUseOfIt() {
    SingleUses uses = uses(example("a", "A raid."), example("b", "A raid on a siege."));
    assertEquals(List.of(), labels(uses, "a"));
    assertEquals(List.of("siege"), labels(uses, "b"));
  }

  @Test
  void translationsAreOneText() {
    SingleUses uses = uses(example("a", "A tariff."), example("a", "The tariff, again."));
    assertEquals(List.of("tariff"), labels(uses, "a"));
    assertEquals(List.of(), labels(uses, "unknown"));
  }

  private SingleUses uses(ThemeTraining.Example... examples) {
    return new SingleUses(compiled, List.of(examples));
  }

  private List<String> labels(SingleUses uses, String group) {
    return uses.in(group).stream().mapToObj(leaf -> compiled.leaf(leaf).label()).toList();
  }

  private static ThemeTraining.Example example(String group, String text) {
    IdentifiedSentence sentence = Sentences.sentence(text, Language.of("en"));
    ThemeTraining.Parts parts =
        new ThemeTraining.Parts(text, List.of(sentence), List.of(List.of()));
    return new ThemeTraining.Example(group, parts, Optional.of(new TreeSet<>()));
  }
}

package org.tahlil.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tahlil.text.Language;
import org.tahlil.text.Span;

class ProjectionTest {
  private static final GazetteerTagger GAZETTEER =
      new GazetteerTagger(FormIndex.of(GazetteerReader.read()));

  @Test
  void aNameSoundsAlikeInEveryScript() {
    assertTrue(Sounds.likeness(Sounds.ofEnglish("Vidal"), Sounds.of("ويدال")) > 0.8);
    assertTrue(Sounds.likeness(Sounds.ofEnglish("Pattavee"), Sounds.of("Паттави")) > 0.8);
    assertTrue(Sounds.likeness(Sounds.ofEnglish("Singapore"), Sounds.of("Singapurda")) > 0.8);
    assertTrue(Sounds.likeness(Sounds.ofEnglish("Vidal"), Sounds.of("китоб")) < 0.5);
  }

  @Test
  void aNameIsFoundInTheTranslationBySoundAndById() {
    assertEquals(
        List.of("PERSON Маркес", "LOCATION Тоҷикистон"),
        project("Marquez came to Tajikistan.", "Маркес ба Тоҷикистон омад.", "Marquez"));
  }

  @Test
  void aSentenceWithANameThatIsNotFoundIsLeftOut() {
    assertEquals(List.of(), project("Marquez went home.", "Ӯ ба хона рафт.", "Marquez"));
  }

  @Test
  void aSentenceWithACapitalThatNobodyExplainsIsLeftOut() {
    assertEquals(
        List.of(), project("They saw Hermione there.", "Онҳо онҷо Гермионаро диданд.", ""));
  }

  /** The names in the translation, where an English tagger finds {@code person}. */
  private static List<String> project(String english, String translation, String person) {
    EntityTagger persons =
        (text, sentence) -> {
          List<Mention> found = new ArrayList<>(GAZETTEER.candidates(text, sentence).certain());
          int at = person.isEmpty() ? -1 : text.indexOf(person);
          if (at >= 0) {
            Span span = new Span(at, at + person.length());
            found.add(new Mention(span, EntityType.PERSON, Optional.empty(), Mention.Finder.MODEL));
          }
          return Overlaps.resolve(found);
        };
    Projection projection = new Projection(Language.TAJIK, Sentences::tokens, persons, GAZETTEER);
    List<Projection.Pair> pairs = List.of(new Projection.Pair(english, translation));
    return projection.project(pairs, List.of()).stream()
        .flatMap(text -> text.names().stream().map(n -> n.type() + " " + n.span().of(text.text())))
        .toList();
  }
}

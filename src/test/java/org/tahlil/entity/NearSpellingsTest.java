package org.tahlil.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahlil.text.Language;
import org.tahlil.text.Span;

class NearSpellingsTest {
  private static final NearSpellings SPELLINGS =
      new NearSpellings(FormIndex.of(GazetteerReader.read()));

  @ParameterizedTest
  @CsvSource({
    "ps, LOCATION, چېن, place:china",
    "prs, LOCATION, روومانیه, place:romania",
    "tg, LOCATION, Йёлоти Муттаҳида, place:united-states",
    "prs, ORGANIZATION, آرجنتاین, place:argentina",
  })
  void aPlaceIsKnownByItsSound(String language, EntityType type, String text, String id) {
    Mention found = SPELLINGS.identify(text, Language.of(language), mention(text, type));
    assertEquals(Optional.of(id), found.entity().map(Mention.Entity::id));
    assertEquals(EntityType.LOCATION, found.type());
    assertEquals(Mention.Finder.BOTH, found.by());
  }

  @ParameterizedTest
  @CsvSource({
    "en, LOCATION, Roumanya",
    "fa, ORGANIZATION, آرجنتاین",
    "ps, PERSON, چېن",
    "prs, LOCATION, دو",
    "prs, LOCATION, قنطلغبش",
    "prs, LOCATION, لتوونی",
    "tg, ORGANIZATION, КМИР",
  })
  void whatIsUncertainStaysWithoutAnEntry(String language, EntityType type, String text) {
    Mention mention = mention(text, type);
    assertEquals(mention, SPELLINGS.identify(text, Language.of(language), mention));
  }

  @Test
  void whatHasAnEntryKeepsIt() {
    Mention known =
        new Mention(
            new Span(0, 3),
            EntityType.LOCATION,
            Optional.of(new Mention.Entity("place:iran", "Iran")),
            Mention.Finder.GAZETTEER);
    assertEquals(known, SPELLINGS.identify("چېن", Language.PASHTO, known));
  }

  private static Mention mention(String text, EntityType type) {
    return new Mention(new Span(0, text.length()), type, Optional.empty(), Mention.Finder.MODEL);
  }
}

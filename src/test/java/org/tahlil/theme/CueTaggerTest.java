package org.tahlil.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahlil.entity.EntityType;
import org.tahlil.entity.Mention;
import org.tahlil.text.Language;
import org.tahlil.text.Span;

class CueTaggerTest {
  private static final List<String> FIRES = List.of("t");

  private static ThemeTagger tagger(String cues) {
    return ThemeTagger.create(
        CodebookTest.codebook(
            """
            version: 1
            inflections: {uz: {case: ["", ning, ga]}}
            sets:
              blame: {en: [blam*, hold responsible], ru: [обвин*]}
            themes:
              - {id: t, label: T, definition: D, cues: CUES}
            """
                .replace("CUES", cues)));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "{ru: [росси*]}|ru|Армия РОССИИ ушла.|true",
        "{ru: [росси*]}|ru|Роса на траве.|false",
        "{ru: [росс]}|ru|Россия|false",
        "{en: [held to account]}|en|They were held to account.|true",
        "{en: [held to account]}|en|They held it to account.|false",
        "{en: [iran]}|en|Iran's ministers met.|true",
        "{uz: [Eron+case]}|uz-Latn|Eronning vaziri|true",
        "{uz: [Eron+case]}|uz-Cyrl|Эронга борди|true",
        "{uz: [Eron+case]}|uz-Cyrl|Эронда баҳор|false",
        "{prs: [شبکه‌های]}|prs|شبکه های افراطی|true",
        "{prs: [شبکه‌های]}|prs|شبکههای افراطی|true",
        "{prs: [كشور]}|prs|کشور|true",
        "{prs: [در ایران]}|prs|باغ‌ها درایران شگوفه کرد|true",
        "{tg: [ҳамкорӣ]}|tg|ҳамкори|true",
        "{ru: [кремль]}|ru|Кремль|true",
        "{all: [{set: blame}, {en: [town]}]}|en|The town blames nobody.|true",
        "{all: [{set: blame}, {en: [town]}]}|en|The town sleeps.|false",
        "{near: [{set: blame}, {en: [town]}], within: 1}|en|Blame the town.|true",
        "{near: [{set: blame}, {en: [town]}], within: 0}|en|Blame the town.|false",
        "{near: [{en: [town]}, {set: blame}], within: 1, ordered: true}|en|Blame the town.|false",
        "{set: blame, not: {en: [weather]}}|en|Blame the weather.|false",
        "{en: [moscow], except: [{en: [moscow idaho]}]}|en|Moscow, Idaho|false",
        "{en: [moscow], except: [{en: [moscow idaho]}]}|en|Moscow, Idaho, and Moscow.|true",
      })
  void aCueFiresWhereItShould(String cues, String language, String text, boolean fires) {
    assertEquals(fires ? FIRES : List.of(), Sentences.themes(tagger(cues), language, text));
  }

  @Test
  void theEvidenceIsTheWrittenWordAtItsPlace() {
    String text = "Они обвиняют Россию.";
    ThemeTagger tagger = tagger("{all: [{set: blame}, {ru: [росси*]}]}");
    assertEquals(
        List.of(
            new ThemeHit.Cue("обвин*", Language.RUSSIAN, new Span(4, 12)),
            new ThemeHit.Cue("росси*", Language.RUSSIAN, new Span(13, 19))),
        Sentences.tag(tagger, "ru", text).get(0).cues());
  }

  @Test
  void aMentionOfAnEntityIsACue() {
    ThemeTagger tagger = tagger("{all: [{set: blame}, {entity: [place:syria, place:homs]}]}");
    String text = "They blame Syria.";
    Mention mention =
        new Mention(
            new Span(11, 16),
            EntityType.LOCATION,
            Optional.of(new Mention.Entity("place:syria", "Syria")),
            Mention.Finder.GAZETTEER);
    assertEquals(List.of(), Sentences.themes(tagger, "en", text));
    ThemeHit hit = Sentences.tag(tagger, "en", text, List.of(mention)).get(0);
    assertEquals(
        new ThemeHit.Cue("entity: place:syria", Language.UNDETERMINED, new Span(11, 16)),
        hit.cues().get(1));
  }
}

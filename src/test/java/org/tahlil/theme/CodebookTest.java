package org.tahlil.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodebookTest {
  private static final String GOOD =
      """
      version: 1
      groups: {attack: Attacks}
      sets:
        hit: {en: [attack*, struck]}
      themes:
        - id: attack.town
          label: Town
          definition: "An attack in a town."
          cues: {all: [{set: hit}, {en: [town]}]}
      """;

  static Codebook.Reading read(String yaml) {
    try {
      byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
      return Codebook.read(new ByteArrayInputStream(bytes), "book.yaml");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Codebook codebook(String yaml) {
    return assertInstanceOf(
            Codebook.Reading.Usable.class, read(yaml), () -> read(yaml).mistakes().toString())
        .codebook();
  }

  private static List<String> errors(String yaml) {
    return read(yaml).mistakes().stream()
        .filter(m -> m.severity() == Mistake.Severity.ERROR)
        .map(m -> m.in("book.yaml"))
        .toList();
  }

  @Test
  void aGoodCodebookIsRead() {
    Codebook codebook = codebook(GOOD);
    assertEquals(List.of("attack.town"), codebook.themes().stream().map(Theme::id).toList());
    assertEquals(Optional.of("attack"), codebook.themes().get(0).parent());
  }

  @Test
  void everyMistakeIsNamedAtOnceWithItsLine() {
    String yaml =
        """
        version: 1
        colour: red
        sets:
          loop: {any: [{set: pool}]}
          pool: {any: [{set: loop}]}
        themes:
          - id: Attack
            label: A
            definition: B
            cues: {near: [{en: [a]}, {en: ["!"]}], within: -3}
          - id: b
            label: B
            definition: B
            cues: {set: nowhere}
          - id: b
            label: B
            definition: B
            cues: [loose word, {en: [x], all: [{en: [y]}, {en: [z]}]}]
        """;
    List<String> errors = errors(yaml);
    for (String part :
        List.of(
            "book.yaml:2: unknown key 'colour'",
            "book.yaml:4: the set 'loop' refers to itself",
            "book.yaml:5: the set 'pool' refers to itself",
            "book.yaml:7: the id 'Attack' is not made of",
            "book.yaml:10: the cue is empty after folding: '!'",
            "book.yaml:10: 'within' is a number of tokens from 0 to 100, not '-3'",
            "book.yaml:14: there is no set 'nowhere'",
            "book.yaml:15: the theme 'b' is already defined in line 11",
            "book.yaml:18: 'loose word' needs a language",
            "book.yaml:18: a cue has only one of")) {
      assertTrue(errors.stream().anyMatch(e -> e.startsWith(part)), () -> part + " in " + errors);
    }
  }

  @Test
  void brokenYamlIsOneClearError() {
    assertEquals(1, errors("version: 1\nthemes: [").size());
    assertTrue(errors("version: 1\nthemes: [").get(0).startsWith("book.yaml:"));
    assertTrue(errors("").toString().contains("'version: 1' is missing"));
    assertTrue(errors("- a").get(0).contains("mapping"));
    assertTrue(errors("version: &v 1\nsets: *v").get(0).contains("aliases are not known"));
  }

  @Test
  void whatCanNeverFireIsAnError() {
    String yaml = GOOD.replace("{en: [town]}", "{ru: [город]}");
    assertTrue(errors(yaml).get(0).contains("no language has all parts"));
    String forbidden = GOOD.replace("{en: [town]}]", "{en: [town]}], not: {set: hit}");
    assertTrue(errors(forbidden).get(0).contains("never fires"));
  }

  @Test
  void suspiciousCuesAreWarnings() {
    String yaml =
        GOOD.replace("struck", "attacker, struck").replace("sets:", "sets:\n  u: {en: [v]}");
    String warnings = read(yaml).mistakes().toString();
    assertTrue(warnings.contains("'attack*' in line 5 already covers 'attacker'"), warnings);
    assertTrue(warnings.contains("theme 'attack.town' has no cue for 'tg'"), warnings);
    assertTrue(warnings.contains("no cue refers to the set 'u'"), warnings);
  }

  @Test
  void anEntityThatTheGazetteerDoesNotHaveIsNamed() throws IOException {
    String yaml = GOOD.replace("{en: [town]}", "{entity: [place:homs, place:atlantis]}");
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    Codebook.Reading reading =
        Codebook.read(new ByteArrayInputStream(bytes), "book.yaml", Set.of("place:homs"));
    assertEquals(
        List.of(
            "book.yaml:9: warning: no entity 'place:atlantis' in the gazetteer: this never fires"),
        reading.mistakes().stream()
            .map(m -> m.in("book.yaml"))
            .filter(m -> m.contains("entity"))
            .toList());
  }

  @Test
  void theFingerprintIsOfTheContentNotOfTheLayout() {
    String fingerprint = codebook(GOOD).fingerprint();
    assertEquals(fingerprint, codebook("# a comment\n" + GOOD + "\n").fingerprint());
    assertNotEquals(fingerprint, codebook(GOOD.replace("struck", "hit")).fingerprint());
  }

  @Test
  void aHundredThousandCuesAreRead() {
    StringBuilder cues = new StringBuilder("xa0");
    for (int i = 1; i < 100_000; i++) {
      cues.append(", xa").append(i);
    }
    Codebook codebook = codebook(GOOD.replace("struck", cues.toString()));
    ThemeTagger tagger = ThemeTagger.create(codebook);
    assertEquals(List.of("attack.town"), Sentences.themes(tagger, "en", "xa99999 in town"));
  }
}

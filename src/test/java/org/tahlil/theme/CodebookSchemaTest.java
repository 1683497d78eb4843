package org.tahlil.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema says what the reader does. */
class CodebookSchemaTest {
  private static final String FRAME =
      """
      version: 1
      sets: {s: {en: [word]}, t: {en: [other]}}
      themes: [{id: a.b, label: A, definition: A, cues: CUES}]
      """;

  private static SchemaValidator schema() throws IOException {
    try (InputStream in = Codebook.class.getResourceAsStream("codebook.schema.json")) {
      return new SchemaValidator(new ObjectMapper().readTree(Objects.requireNonNull(in)));
    }
  }

  private static List<String> violations(String yaml) throws IOException {
    return schema().violations(new YAMLMapper().readTree(yaml));
  }

  @Test
  void theShippedCodebookFollowsTheSchema() throws IOException {
    JsonNode shipped;
    try (InputStream in = Codebook.class.getResourceAsStream("codebook.yaml")) {
      shipped = new YAMLMapper().readTree(Objects.requireNonNull(in));
    }
    assertEquals(List.of(), schema().violations(shipped));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{en: [town, 'red army', att*]}",
        "[{set: s}, {set: [s, t]}, {entity: place:syria}]",
        "{all: [{set: s}, {en: x}], not: {set: t}}",
        "{near: [{set: s}, {set: t}], within: 0, ordered: true}",
        "{any: [{uz: [eron]}, {fa: [ایران]}], except: [{set: t}]}"
      })
  void whatTheReaderTakesTheSchemaTakes(String cues) throws IOException {
    String yaml = FRAME.replace("CUES", cues);
    assertInstanceOf(Codebook.Reading.Usable.class, CodebookTest.read(yaml), cues);
    assertEquals(List.of(), violations(yaml), cues);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{xx: [town]}",
        "{all: [{set: s}]}",
        "{near: [{set: s}, {set: t}], within: 101}",
        "{near: [{set: s}, {set: t}], within: -3}",
        "{near: [{set: s}, {set: t}], ordered: maybe}",
        "{set: []}",
        "{entity: {}}",
        "[]"
      })
  void whatTheReaderRefusesTheSchemaRefuses(String cues) throws IOException {
    String yaml = FRAME.replace("CUES", cues);
    assertInstanceOf(Codebook.Reading.Refused.class, CodebookTest.read(yaml), cues);
    assertEquals(false, violations(yaml).isEmpty(), cues);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "version: 2\nthemes: [{id: a, label: A, definition: A, cues: {en: [x]}}]",
        "version: 1\nthemes: []",
        "version: 1\nthemes: [{id: A B, label: A, definition: A, cues: {en: [x]}}]",
        "version: 1\nthemes: [{id: a, label: A, cues: {en: [x]}}]",
        "version: 1\ncolour: red\nthemes: [{id: a, label: A, definition: A, cues: {en: [x]}}]",
        "version: 1\ninflections: {xx: {a: [b]}}\n"
            + "themes: [{id: a, label: A, definition: A, cues: {en: [x]}}]"
      })
  void theFrameIsCheckedByBoth(String yaml) throws IOException {
    assertInstanceOf(Codebook.Reading.Refused.class, CodebookTest.read(yaml), yaml);
    assertEquals(false, violations(yaml).isEmpty(), yaml);
  }
}

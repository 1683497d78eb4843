package org.tahlil.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tahlil.entity.EntityType;
import org.tahlil.text.Language;
import org.tahlil.text.Span;

/**
 * A text whose names are known.
 *
 * @param language of the text
 * @param text one sentence or several
 * @param names by offset, without overlap
 */
public record EntityGold(Language language, String text, List<Name> names) {
  public EntityGold {
    names = List.copyOf(names);
    for (Name name : names) {
      if (name.span().end() > text.length()) {
        throw new IllegalArgumentException("a name ends behind the text: " + name.span().end());
      }
    }
  }

  /**
   * A name.
   *
   * @param span where it stands, in UTF-16 code units of the text
   * @param type what it names
   * @param id canonical, where the gold says so
   */
  public record Name(Span span, EntityType type, Optional<String> id) {}

  /**
   * Reads a gold file. Either a JSON object a line with {@code text}, {@code lang} (or {@code
   * language}) and {@code entities}, a list of objects with {@code start}, {@code end}, {@code
   * type} and maybe {@code id}; or a token, a tab and an IOB2 tag a line ({@code B-LOC}, {@code
   * B-LOCATION}), an empty line after each sentence, and before the first one {@code # language =
   * TAG}, which holds until the next such line.
   *
   * @throws IOException where the file cannot be read
   * @throws IllegalArgumentException where lines are wrong; the message names them all
   */
  public static List<EntityGold> read(Path file) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": not in UTF-8", e);
    }
    List<String> mistakes = new ArrayList<>();
    boolean json = lines.stream().filter(l -> !l.isBlank()).findFirst().orElse("").startsWith("{");
    List<EntityGold> gold =
        json ? objects(file, lines, mistakes) : new TaggedTokens(file, mistakes).read(lines);
    if (!mistakes.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", mistakes));
    }
    if (gold.isEmpty()) {
      throw new IllegalArgumentException(file + ": no sentence in it");
    }
    return gold;
  }

  private static List<EntityGold> objects(Path file, List<String> lines, List<String> mistakes) {
    ObjectMapper mapper = new ObjectMapper();
    List<EntityGold> gold = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String place = file + ":" + (i + 1) + ": ";
      try {
        if (!lines.get(i).isBlank()) {
          gold.add(object(mapper.readTree(lines.get(i))));
        }
      } catch (JsonProcessingException e) {
        mistakes.add(place + "no JSON: " + e.getOriginalMessage());
      } catch (IllegalArgumentException e) {
        mistakes.add(place + e.getMessage());
      }
    }
    return gold;
  }

  private static EntityGold object(JsonNode node) {
    JsonNode language = node.path(node.has("language") ? "language" : "lang");
    JsonNode entities = node.path("entities");
    if (!language.isTextual() || !node.path("text").isTextual() || !entities.isArray()) {
      throw new IllegalArgumentException("'text', 'lang' and a list 'entities' are needed");
    }
    List<Name> names = new ArrayList<>();
    for (JsonNode entity : entities) {
      if (!entity.path("start").isInt() || !entity.path("end").isInt()) {
        throw new IllegalArgumentException("an entity needs 'start', 'end' and 'type'");
      }
      names.add(
          new Name(
              new Span(entity.path("start").intValue(), entity.path("end").intValue()),
              type(entity.path("type").asText()),
              Optional.ofNullable(entity.path("id").textValue())));
    }
    return new EntityGold(Language.of(language.textValue()), node.path("text").textValue(), names);
  }

  /** A type by its name or the three letters of the data sets. */
  static EntityType type(String name) {
    return switch (name) {
      case "PERSON", "PER" -> EntityType.PERSON;
      case "LOCATION", "LOC" -> EntityType.LOCATION;
      case "ORGANIZATION", "ORG" -> EntityType.ORGANIZATION;
      default ->
          throw new IllegalArgumentException(
              "no type '" + name + "'; PERSON, LOCATION or ORGANIZATION");
    };
  }
}

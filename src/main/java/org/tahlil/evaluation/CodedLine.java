package org.tahlil.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A text with the themes that a coder gave it.
 *
 * @param id of the text, or its line number
 * @param language BCP 47 tag
 * @param text one sentence or several
 * @param themes ids; none where the coder found none
 */
public record CodedLine(String id, String language, String text, SortedSet<String> themes) {
  public CodedLine {
    themes = new TreeSet<>(themes);
  }

  /**
   * The lines of a gold file: one JSON object a line with {@code id}, {@code lang}, {@code text}
   * and a list {@code themes}.
   *
   * @throws IOException where the file cannot be read
   * @throws IllegalArgumentException naming the line that is no such object
   */
  public static List<CodedLine> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<CodedLine> lines = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        lines.add(parse(json, line, file + ":" + number));
      }
    }
    return lines;
  }

  private static CodedLine parse(ObjectMapper json, String line, String place) {
    JsonNode node;
    try {
      node = json.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(place + ": no JSON: " + e.getOriginalMessage(), e);
    }
    if (!node.path("text").isTextual() || !node.path("themes").isArray()) {
      throw new IllegalArgumentException(
          place + ": expected an object with 'text' and a list 'themes'");
    }
    SortedSet<String> themes = new TreeSet<>();
    node.path("themes").forEach(theme -> themes.add(theme.asText()));
    return new CodedLine(
        node.path("id").asText(place),
        node.path("lang").asText("und"),
        node.path("text").asText(),
        themes);
  }
}

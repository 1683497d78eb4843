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
import org.tahlil.text.Language;

/**
 * A sentence whose language is known.
 *
 * @param language its language
 * @param text the sentence
 */
public record LanguageGold(Language language, String text) {
  /**
   * Reads a gold file: a JSON object a line with {@code text} and {@code language} (or {@code
   * lang}), or a tag, a tab and a text a line. Empty lines are skipped.
   *
   * @throws IOException where the file cannot be read
   * @throws IllegalArgumentException where lines are none of the two; the message names them all
   */
  public static List<LanguageGold> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<LanguageGold> gold = new ArrayList<>();
    List<String> mistakes = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        gold.add(line.startsWith("{") ? json(mapper.readTree(line)) : tabbed(line));
      } catch (JsonProcessingException e) {
        mistakes.add(file + ":" + number + ": no JSON: " + e.getOriginalMessage());
      } catch (IllegalArgumentException e) {
        mistakes.add(file + ":" + number + ": " + e.getMessage());
      }
    }
    if (!mistakes.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", mistakes));
    }
    if (gold.isEmpty()) {
      throw new IllegalArgumentException(file + ": no sentence in it");
    }
    return gold;
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": not in UTF-8", e);
    }
  }

  private static LanguageGold json(JsonNode node) {
    JsonNode language = node.path(node.has("language") ? "language" : "lang");
    if (!language.isTextual() || !node.path("text").isTextual()) {
      throw new IllegalArgumentException("'text' and 'language' are needed");
    }
    return new LanguageGold(Language.of(language.textValue()), node.path("text").textValue());
  }

  private static LanguageGold tabbed(String line) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw new IllegalArgumentException("neither JSON nor tag, tab and text");
    }
    return new LanguageGold(Language.of(line.substring(0, tab)), line.substring(tab + 1));
  }
}

package org.tahlil.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
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
   * Reads a gold file: a JSON object a line with {@code lang} and {@code text} where the name ends
   * in {@code .jsonl}, else a tag, a tab and a text a line. Empty lines are skipped.
   *
   * @throws IOException where the file cannot be read, or a line is none of the two; the message
   *     names the line
   */
  public static List<LanguageGold> read(Path file) throws IOException {
    boolean json = String.valueOf(file.getFileName()).endsWith(".jsonl");
    ObjectMapper mapper = new ObjectMapper();
    List<LanguageGold> gold = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        gold.add(json ? json(mapper.readTree(line)) : tabbed(line));
      } catch (JsonProcessingException | IllegalArgumentException e) {
        throw new IOException(file + ":" + number + ": no language and text: " + e.getMessage(), e);
      }
    }
    return gold;
  }

  private static LanguageGold json(JsonNode node) {
    if (!node.path("lang").isTextual() || !node.path("text").isTextual()) {
      throw new IllegalArgumentException("'lang' and 'text' are needed");
    }
    return new LanguageGold(
        Language.of(node.path("lang").textValue()), node.path("text").textValue());
  }

  private static LanguageGold tabbed(String line) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw new IllegalArgumentException("no tab");
    }
    return new LanguageGold(Language.of(line.substring(0, tab)), line.substring(tab + 1));
  }
}

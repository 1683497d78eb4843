package org.tahlil.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tahlil.text.Language;
import org.tahlil.text.Span;

/**
 * News sentences of the project's own with their names in brackets: {@code
 * annotations/news-LANGUAGE.txt}, one sentence a line, {@code [LOC Kabul]}. For training only: they
 * are more regular than what is found in the wild.
 */
final class MarkedNews {
  private static final Map<String, EntityType> TYPES =
      Map.of(
          "PER", EntityType.PERSON,
          "LOC", EntityType.LOCATION,
          "ORG", EntityType.ORGANIZATION);

  private static final Pattern NAME = Pattern.compile("\\[(PER|LOC|ORG) ([^\\[\\]]+)]");

  private MarkedNews() {}

  /**
   * @param models folder with the annotations
   */
  static List<AnnotatedText> read(Path models, Language language) throws IOException {
    Path file = models.resolve("annotations").resolve("news-" + language.tag() + ".txt");
    List<AnnotatedText> sentences = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        sentences.add(sentence(line));
      }
    }
    return sentences;
  }

  static AnnotatedText sentence(String line) {
    StringBuilder text = new StringBuilder();
    List<AnnotatedText.Name> names = new ArrayList<>();
    Matcher name = NAME.matcher(line);
    int at = 0;
    while (name.find()) {
      text.append(line, at, name.start());
      int start = text.length();
      text.append(name.group(2));
      names.add(
          new AnnotatedText.Name(
              new Span(start, text.length()), Objects.requireNonNull(TYPES.get(name.group(1)))));
      at = name.end();
    }
    text.append(line, at, line.length());
    return new AnnotatedText(text.toString(), names);
  }
}

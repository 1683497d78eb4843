package org.tahlil.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sentences of the sample documents' sources, {@code src/samples/<language>/*.txt}: lines of
 * {@code key: value}, a line {@code ---}, then paragraphs, one a line, in which a group {@code
 * {theme …}} closes each sentence.
 */
public final class Samples {
  private static final Pattern GOLD = Pattern.compile("\\s*\\{[^{}]*}\\s*");
  private static final Pattern POST = Pattern.compile("^\\[[^\\]]*] *");

  private Samples() {}

  /** Where the sources are: the property {@code tahlil.samples}, or {@code src/samples}. */
  public static Path folder() {
    return Path.of(System.getProperty("tahlil.samples", "src/samples"));
  }

  /**
   * The paragraphs of each language folder, each a list of sentences as their writer ended them.
   *
   * @throws IOException where the sources cannot be read
   */
  public static SortedMap<String, List<List<String>>> paragraphs() throws IOException {
    SortedMap<String, List<List<String>>> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder(), 2)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        Path language = file.getParent().getFileName();
        found
            .computeIfAbsent(language.toString(), key -> new ArrayList<>())
            .addAll(read(Files.readAllLines(file)));
      }
    }
    return found;
  }

  private static List<List<String>> read(List<String> lines) {
    List<List<String>> paragraphs = new ArrayList<>();
    for (String line : lines.subList(lines.indexOf("---") + 1, lines.size())) {
      List<String> sentences = sentences(POST.matcher(line).replaceFirst(""));
      if (!sentences.isEmpty()) {
        paragraphs.add(sentences);
      }
    }
    return paragraphs;
  }

  private static List<String> sentences(String line) {
    List<String> sentences = new ArrayList<>();
    Matcher gold = GOLD.matcher(line);
    int from = 0;
    while (gold.find()) {
      sentences.add(line.substring(from, gold.start()));
      from = gold.end();
    }
    return sentences;
  }
}

package org.tahlil.entity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tahlil.text.Span;

/**
 * Reads data sets that have a token a line with its tag, and an empty line between sentences, and
 * puts their sentences together again as they are written: no space before a comma.
 */
final class ColumnReader {
  private static final String CLOSES = ",.;:!?%)]}»”…،؛؟";
  private static final String OPENS = "([{«“$£#@";
  private static final Pattern CLITIC = Pattern.compile("['’](s|S|re|ve|ll|d|m)|n['’]t");

  private final Format format;
  private final List<AnnotatedText> read = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<AnnotatedText.Name> names = new ArrayList<>();
  private boolean glued;
  private int quotes;
  private int start;
  private String label = "";

  /**
   * How a data set is laid out.
   *
   * @param divider between columns
   * @param token column of the token, from 0
   * @param tag column of the tag ({@code B-PER} or {@code B_PER}), from 0
   * @param types what its labels are called here; others are no names
   */
  record Format(Pattern divider, int token, int tag, Map<String, EntityType> types) {
    Format {
      types = Map.copyOf(types);
    }
  }

  private ColumnReader(Format format) {
    this.format = format;
  }

  static List<AnnotatedText> read(Path file, Format format) throws IOException {
    ColumnReader reader = new ColumnReader(format);
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.isBlank()) {
        reader.endSentence();
      } else if (!line.startsWith("# ")) {
        reader.token(format.divider().split(line, -1));
      }
    }
    reader.endSentence();
    return reader.read;
  }

  private void token(String[] columns) {
    if (columns.length <= Math.max(format.token(), format.tag())) {
      return;
    }
    String token = columns[format.token()].strip();
    String tag = columns[format.tag()].strip();
    boolean inside = tag.startsWith("I") && tag.substring(2).equals(label);
    if (!inside) {
      endName();
    }
    if (!text.isEmpty() && !glued && !isGlued(token)) {
      text.append(' ');
    }
    if (!inside && tag.length() > 2) {
      start = text.length();
      label = tag.substring(2);
    }
    text.append(token);
    glued = opens(token);
  }

  private boolean isGlued(String token) {
    return CLITIC.matcher(token).matches()
        || (token.length() > 0 && CLOSES.indexOf(token.charAt(0)) >= 0)
        || (token.equals("\"") && quotes % 2 == 1);
  }

  private boolean opens(String token) {
    if (token.equals("\"")) {
      quotes++;
      return quotes % 2 == 1;
    }
    return token.length() == 1 && OPENS.indexOf(token.charAt(0)) >= 0;
  }

  private void endName() {
    EntityType type = format.types().get(label);
    if (type != null && start < text.length()) {
      names.add(new AnnotatedText.Name(new Span(start, text.length()), type));
    }
    label = "";
  }

  private void endSentence() {
    endName();
    if (!text.isEmpty()) {
      read.add(new AnnotatedText(text.toString(), names));
    }
    text.setLength(0);
    names.clear();
    glued = false;
    quotes = 0;
  }
}

package org.tahlil.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tahlil.entity.EntityType;
import org.tahlil.text.Language;
import org.tahlil.text.Span;

/** Reads sentences with a token and its IOB2 tag a line; see {@link EntityGold#read}. */
final class TaggedTokens {
  private static final Pattern LANGUAGE = Pattern.compile("# *language *= *(\\S+)\\s*");
  private static final Pattern TAG = Pattern.compile("O|([BI])-(\\S+)");

  private final Path file;
  private final List<String> mistakes;
  private final List<EntityGold> gold = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<EntityGold.Name> names = new ArrayList<>();
  private Optional<Language> language = Optional.empty();
  private Optional<EntityType> open = Optional.empty();
  private int start;

  TaggedTokens(Path file, List<String> mistakes) {
    this.file = file;
    this.mistakes = mistakes;
  }

  List<EntityGold> read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      try {
        line(lines.get(i));
      } catch (IllegalArgumentException e) {
        mistakes.add(file + ":" + (i + 1) + ": " + e.getMessage());
      }
    }
    endSentence();
    return gold;
  }

  private void line(String line) {
    Matcher header = LANGUAGE.matcher(line);
    if (line.isBlank()) {
      endSentence();
    } else if (header.matches()) {
      endSentence();
      language = Optional.of(Language.of(header.group(1)));
    } else if (!line.startsWith("# ")) {
      int tab = line.indexOf('\t');
      Matcher tag = TAG.matcher(line.substring(tab + 1).strip());
      if (tab <= 0 || !tag.matches()) {
        throw new IllegalArgumentException("no token, tab and tag (O, B-LOC, I-LOC, …)");
      }
      token(line.substring(0, tab), tag);
    }
  }

  private void token(String token, Matcher tag) {
    if (language.isEmpty()) {
      throw new IllegalArgumentException("no line '# language = TAG' before the first sentence");
    }
    Optional<EntityType> type = Optional.ofNullable(tag.group(2)).map(EntityGold::type);
    if (!"I".equals(tag.group(1)) || !type.equals(open)) {
      endName();
      open = type;
      start = text.isEmpty() ? 0 : text.length() + 1;
    }
    text.append(text.isEmpty() ? "" : " ").append(token);
  }

  private void endName() {
    open.ifPresent(
        type ->
            names.add(new EntityGold.Name(new Span(start, text.length()), type, Optional.empty())));
    open = Optional.empty();
  }

  private void endSentence() {
    endName();
    if (!text.isEmpty() && language.isPresent()) {
      gold.add(new EntityGold(language.get(), text.toString(), names));
    }
    text.setLength(0);
    names.clear();
  }
}

package org.tahlil.extract;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tahlil.extract.Extraction.Declared;
import org.tahlil.extract.ExtractionSettings.Columns;

/** The rows of one table of posts, as extractions. */
final class Posts {
  private static final List<String> TEXT = List.of("text", "content", "message", "body");
  private static final List<String> DATE =
      List.of("date", "datetime", "timestamp", "time", "created_at", "published");
  private static final List<String> SOURCE = List.of("source", "channel", "outlet", "author");
  private static final List<String> TITLE = List.of("title", "headline", "subject");

  /** What holds a row of a table. */
  private static final String ROW_TYPE = "text/plain";

  private final Item table;
  private final int maxText;
  private int rows;

  Posts(Item table, int maxText) {
    this.table = table;
    this.maxText = maxText;
  }

  /** The names that hold the parts of a post, of those that a table has. */
  record Names(
      String text, Optional<String> date, Optional<String> source, Optional<String> title) {
    /** Empty where {@code names} has none for the text. */
    static Optional<Names> among(Set<String> names, Columns columns) {
      return find(names, columns.text(), TEXT)
          .map(
              text ->
                  new Names(
                      text,
                      find(names, columns.date(), DATE),
                      find(names, columns.source(), SOURCE),
                      find(names, Optional.empty(), TITLE)));
    }

    private static Optional<String> find(
        Set<String> names, Optional<String> wanted, List<String> usual) {
      List<String> tried = wanted.map(List::of).orElse(usual);
      for (String each : tried) {
        for (String name : names) {
          if (name.strip().toLowerCase(Locale.ROOT).equals(each.toLowerCase(Locale.ROOT))) {
            return Optional.of(name);
          }
        }
      }
      return Optional.empty();
    }
  }

  /**
   * The next row.
   *
   * @param cells the value of a name; empty where the row has none
   */
  Extraction row(Names names, Function<String, Optional<String>> cells) {
    String text = cells.apply(names.text).orElse("");
    Declared declared =
        new Declared(
            names.title.flatMap(cells).map(String::strip).filter(s -> !s.isEmpty()),
            names.date.flatMap(cells).flatMap(Dates::parse),
            names.source.flatMap(cells).map(String::strip).filter(s -> !s.isEmpty()));
    if (text.isBlank()) {
      return row(Outcome.EMPTY, "no text", "", declared);
    }
    if (text.length() > maxText) {
      int end = Character.isHighSurrogate(text.charAt(maxText - 1)) ? maxText - 1 : maxText;
      String cause = "limit: more than " + maxText + " characters";
      return row(Outcome.PARTIAL, cause, text.substring(0, end), declared);
    }
    return row(Outcome.INDEXED, "", text, declared);
  }

  /** The next row, which cannot be read. */
  Extraction brokenRow(String cause) {
    return row(Outcome.FAILED, "malformed row: " + cause, "", Declared.NOTHING);
  }

  /** The table itself, whose rows are extractions of their own. */
  Extraction container() {
    return Extractions.none(table, Outcome.EMPTY, "container");
  }

  private Extraction row(Outcome outcome, String cause, String text, Declared declared) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String sha256 =
        text.isEmpty() ? "" : HexFormat.of().formatHex(Contents.sha256Digest().digest(bytes));
    String id = table.id() + "#" + ++rows;
    return new Extraction(id, sha256, bytes.length, ROW_TYPE, outcome, cause, text, declared);
  }
}

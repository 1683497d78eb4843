package org.tahlil.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tahlil.extract.ExtractionSettings.Columns;

/** Tables of posts: delimited text with a header, and JSON lines. Each row is an extraction. */
final class Tables {
  /** A quote that is never closed is given up after so many characters. */
  private static final int MOST_RECORD = 1 << 18;

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final Columns columns;
  private final int maxText;

  Tables(Columns columns, int maxText) {
    this.columns = columns;
    this.maxText = maxText;
  }

  /**
   * Hands over the rows of {@code item}, and then the item itself, where it is a table of posts.
   *
   * @return whether it is one; nothing was handed over where not
   */
  boolean extract(Item item, ExtractionConsumer consumer) throws IOException, InterruptedException {
    if (!mayBe(item)) {
      return false;
    }
    boolean lines = hasLines(item);
    Optional<Reader> opened = TextReader.open(item.file());
    if (opened.isEmpty()) {
      return false;
    }
    try (Reader reader = opened.get()) {
      Posts posts = new Posts(item, maxText);
      boolean table =
          lines ? jsonLines(reader, posts, consumer) : delimited(reader, posts, consumer);
      if (table) {
        consumer.accept(posts.container());
      }
      return table;
    }
  }

  /** Whether {@code item} is a table by its name and media type. */
  static boolean mayBe(Item item) {
    String name = MediaTypes.name(item.id()).toLowerCase(Locale.ROOT);
    return MediaTypes.isPlain(item.mediaType())
        && (hasLines(item)
            || name.endsWith(".csv")
            || name.endsWith(".tsv")
            || name.endsWith(".tab"));
  }

  private static boolean hasLines(Item item) {
    String name = MediaTypes.name(item.id()).toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  private boolean delimited(Reader reader, Posts posts, ExtractionConsumer consumer)
      throws IOException, InterruptedException {
    LineReader lines = new LineReader(reader, MOST_RECORD);
    Optional<String> header = lines.next();
    if (header.isEmpty()) {
      return false;
    }
    char delimiter = delimiter(header.get());
    List<String> names = split(header.get(), delimiter);
    Optional<Posts.Names> found = Posts.Names.among(new HashSet<>(names), columns);
    if (found.isEmpty()) {
      return false;
    }
    DelimitedReader rows = new DelimitedReader(lines.rest(), delimiter, MOST_RECORD);
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      consumer.accept(row(row.get(), names, found.get(), posts));
    }
    return true;
  }

  private static Extraction row(
      DelimitedReader.Cells row, List<String> header, Posts.Names names, Posts posts) {
    if (!row.broken().isEmpty()) {
      return posts.brokenRow(row.broken());
    }
    if (row.cells().size() != header.size()) {
      return posts.brokenRow(row.cells().size() + " columns where the header has " + header.size());
    }
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      cells.putIfAbsent(header.get(i), row.cells().get(i));
    }
    return posts.row(names, name -> Optional.ofNullable(cells.get(name)));
  }

  /** The one that gives most columns; the comma where none gives more. */
  private static char delimiter(String header) throws IOException {
    char best = DELIMITERS.getFirst();
    int most = 0;
    for (char delimiter : DELIMITERS) {
      int columns = split(header, delimiter).size();
      if (columns > most) {
        most = columns;
        best = delimiter;
      }
    }
    return best;
  }

  private static List<String> split(String header, char delimiter) throws IOException {
    return new DelimitedReader(new StringReader(header), delimiter, MOST_RECORD)
        .next()
        .map(DelimitedReader.Cells::cells)
        .orElse(List.of());
  }

  private boolean jsonLines(Reader reader, Posts posts, ExtractionConsumer consumer)
      throws IOException, InterruptedException {
    LineReader lines = new LineReader(reader, Math.max(maxText, MOST_RECORD));
    boolean table = false;
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      if (line.get().isBlank()) {
        continue;
      }
      Optional<JsonNode> object = object(line.get());
      Optional<Posts.Names> names =
          object.flatMap(found -> Posts.Names.among(fieldNames(found), columns));
      if (!table && names.isEmpty()) {
        return false;
      }
      table = true;
      consumer.accept(row(object, names, posts));
    }
    return table;
  }

  private static Extraction row(
      Optional<JsonNode> object, Optional<Posts.Names> names, Posts posts) {
    if (object.isEmpty()) {
      return posts.brokenRow("no JSON object");
    }
    if (names.isEmpty()) {
      return posts.brokenRow("no text");
    }
    return posts.row(
        names.get(),
        name ->
            Optional.ofNullable(object.get().get(name))
                .filter(JsonNode::isValueNode)
                .filter(value -> !value.isNull())
                .map(JsonNode::asText));
  }

  private static Optional<JsonNode> object(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      return Optional.ofNullable(node).filter(JsonNode::isObject);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Set<String> fieldNames(JsonNode object) {
    Set<String> names = new HashSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}

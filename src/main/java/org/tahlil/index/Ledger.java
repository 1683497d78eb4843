package org.tahlil.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.tahlil.extract.Outcome;
import org.tahlil.pipeline.CodePointOrder;
import org.tahlil.pipeline.Receipt;

/** Every item of an index, with how it ended. */
public final class Ledger {
  private Ledger() {}

  /**
   * One item.
   *
   * @param receipt what it is and how it ended
   * @param processed when
   * @param languages with their tokens and sentences, the one with most tokens first: {@code
   *     ps:120:8 ar:14:1}; empty where there is no text
   * @param duplicateOf id of the item with the same bytes that stands for it
   */
  public record Line(
      Receipt receipt, Instant processed, String languages, Optional<String> duplicateOf) {}

  /**
   * All items of the index in {@code folder}, by id in code-point order.
   *
   * @throws IndexException where there is no index, or it cannot be read
   */
  public static List<Line> read(Path folder) throws IOException {
    try (DirectoryReader reader = IndexFolder.openReader(folder)) {
      return read(reader);
    } catch (IOException e) {
      throw IndexFolder.explained(folder, e);
    }
  }

  /** All items that {@code reader} sees, by id in code-point order. */
  public static List<Line> read(DirectoryReader reader) throws IOException {
    List<Line> lines = new ArrayList<>();
    Map<String, String> primaries = new TreeMap<>();
    ItemReader.forEach(
        reader,
        new Term(Fields.KIND, Fields.ITEM),
        (leaf, doc) -> {
          Document item = StoredReceipt.load(leaf.reader().storedFields(), doc);
          Receipt receipt = StoredReceipt.of(item);
          if (receipt.outcome() != Outcome.DUPLICATE) {
            primaries.put(receipt.sha256(), receipt.id());
          }
          String languages = item.get(Fields.LANGUAGES);
          lines.add(
              new Line(
                  receipt,
                  StoredReceipt.processed(item),
                  languages == null ? "" : languages,
                  Optional.empty()));
        });
    lines.sort(Comparator.comparing(line -> line.receipt().id(), CodePointOrder::compare));
    lines.replaceAll(line -> resolved(line, primaries));
    return lines;
  }

  private static Line resolved(Line line, Map<String, String> primaries) {
    return line.receipt().outcome() == Outcome.DUPLICATE
        ? new Line(
            line.receipt(),
            line.processed(),
            line.languages(),
            Optional.ofNullable(primaries.get(line.receipt().sha256())))
        : line;
  }
}

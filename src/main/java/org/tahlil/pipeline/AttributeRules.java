package org.tahlil.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import org.tahlil.extract.Extraction.Declared;

/**
 * Where date, source and title of an item come from: the metadata file first, then the document
 * itself, then what holds it (the archive, the mail of an attachment, the table of a row), then the
 * folder.
 */
public final class AttributeRules {
  private final Metadata metadata;
  private final Optional<String> defaultSource;

  /**
   * @param defaultSource for documents that have none of their own; the folder where absent
   */
  public AttributeRules(Metadata metadata, Optional<String> defaultSource) {
    this.metadata = metadata;
    this.defaultSource = defaultSource;
  }

  /** Whether {@code file} is the metadata file itself, which is no document. */
  boolean isMetadata(Path file) {
    return metadata.isAt(file);
  }

  /** Of an item that is no part of another. */
  Attributes of(String id, Declared declared) {
    return merge(
        id,
        declared,
        new Attributes(
            defaultSource.orElseGet(() -> folder(id)), Optional.empty(), Optional.empty()));
  }

  /** Of a part of an item with the attributes {@code holder}. */
  Attributes ofPart(String id, Declared declared, Attributes holder) {
    return merge(id, declared, new Attributes(holder.source(), holder.date(), Optional.empty()));
  }

  private Attributes merge(String id, Declared declared, Attributes fallback) {
    Optional<Metadata.Row> row = metadata.of(id);
    Optional<Metadata.Row> holder = holder(id);
    return new Attributes(
        row.flatMap(Metadata.Row::source)
            .or(declared::source)
            .or(() -> holder.flatMap(Metadata.Row::source))
            .orElse(fallback.source()),
        row.flatMap(Metadata.Row::date)
            .or(() -> declared.date().flatMap(Dates::ofStated))
            .or(() -> holder.flatMap(Metadata.Row::date))
            .or(fallback::date),
        row.flatMap(Metadata.Row::title).or(declared::title).or(fallback::title));
  }

  /** What the metadata file says of the innermost archive or long table that {@code id} is in. */
  private Optional<Metadata.Row> holder(String id) {
    Optional<Metadata.Row> row = Optional.empty();
    for (int end = id.lastIndexOf("!/");
        end > 0 && row.isEmpty();
        end = id.lastIndexOf("!/", end - 1)) {
      row = metadata.of(id.substring(0, end));
    }
    return row;
  }

  /** The first folder below the path given; the path's own name for a file directly in it. */
  private static String folder(String id) {
    int archive = id.indexOf("!/");
    String[] names = (archive < 0 ? id : id.substring(0, archive)).split("/", -1);
    return names.length > 2 ? names[1] : names[0];
  }
}

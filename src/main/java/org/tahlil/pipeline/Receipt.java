package org.tahlil.pipeline;

import org.tahlil.extract.Extraction.Declared;
import org.tahlil.extract.Outcome;

/**
 * What the store remembers of an item, without its text.
 *
 * @param id unique in the store
 * @param root id of the file or archive member that it came out of; its own id unless it is a part
 *     (an attachment, a row)
 * @param path the file as the user named it, with {@code !/} and {@code #} as in the id
 * @param sha256 64 hexadecimal digits; empty where its bytes could not be read
 * @param size in bytes
 * @param mediaType as far as it is known
 * @param outcome how it ended
 * @param cause why it is not {@link Outcome#INDEXED}; empty where it is, and for a duplicate
 * @param declared what the document says of itself
 * @param attributes date, source, title
 * @param fingerprints what it was made with, as {@link Fingerprints#toString} writes them
 */
public record Receipt(
    String id,
    String root,
    String path,
    String sha256,
    long size,
    String mediaType,
    Outcome outcome,
    String cause,
    Declared declared,
    Attributes attributes,
    String fingerprints) {

  /** Whether this is a part of another item. */
  public boolean isPart() {
    return !id.equals(root);
  }

  /**
   * This item, found to have the same bytes as another. It says the same whether or not it was
   * extracted before that was found: nothing that the document states of itself, which the primary
   * states. Parts are always extracted, and keep it.
   */
  Receipt asDuplicate(AttributeRules rules) {
    return new Receipt(
        id,
        root,
        path,
        sha256,
        size,
        mediaType,
        Outcome.DUPLICATE,
        "",
        isPart() ? declared : Declared.NOTHING,
        isPart() ? attributes : rules.of(id, Declared.NOTHING),
        fingerprints);
  }

  Receipt with(Attributes newAttributes, Fingerprints current) {
    return new Receipt(
        id,
        root,
        path,
        sha256,
        size,
        mediaType,
        outcome,
        cause,
        declared,
        newAttributes,
        current.toString());
  }
}

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

  Receipt with(Outcome newOutcome) {
    return new Receipt(
        id,
        root,
        path,
        sha256,
        size,
        mediaType,
        newOutcome,
        newOutcome == Outcome.DUPLICATE ? "" : cause,
        declared,
        attributes,
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

package org.tahlil.extract;

/**
 * An item that ends without extraction: an archive whose members follow as items of their own, a
 * link, a file that cannot be read, an encrypted member.
 *
 * @param id see {@link Found#id()}
 * @param sha256 of its bytes; empty where they could not all be read
 * @param size in bytes; 0 where unknown
 * @param mediaType as far as name and first bytes tell; {@code application/octet-stream} where not
 * @param outcome how it ended
 * @param cause why, in a few words
 */
public record Settled(
    String id, String sha256, long size, String mediaType, Outcome outcome, String cause)
    implements Found {}

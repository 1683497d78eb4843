package org.tahlil.extract;

import java.nio.file.Path;

/**
 * A file, or a member of an archive, whose text is to be extracted.
 *
 * @param id see {@link Found#id()}
 * @param sha256 of all its bytes, 64 lower-case hexadecimal digits
 * @param size in bytes
 * @param mediaType as far as name and first bytes tell
 * @param file where its bytes are: the file itself, or a copy in the spool folder
 * @param spooled whether {@code file} is a copy that {@link #discard} deletes
 */
public record Item(
    String id, String sha256, long size, String mediaType, Path file, boolean spooled)
    implements Found {

  /** Deletes the spooled copy, where there is one; to be called once the item is done with. */
  public void discard() {
    if (spooled) {
      // A copy that cannot be deleted goes with the spool folder at the end of the run.
      file.toFile().delete();
    }
  }
}

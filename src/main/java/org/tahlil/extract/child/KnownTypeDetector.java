package org.tahlil.extract.child;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/**
 * Media types, without a second look at what the walk has seen already: of a file whose type its
 * first bytes settle, nothing is left to find out, and of an archive only what kind of document it
 * is. All else, attachments too, is for Tika's detectors, which are loaded when first needed.
 */
public final class KnownTypeDetector implements Detector {
  private static final long serialVersionUID = 1L;

  /** The type that the walk has found, in the metadata of a file. */
  static final String FOUND = "tahlil:type";

  private static final Set<String> SETTLED =
      Set.of("application/pdf", "application/rtf", "text/html", "application/xhtml+xml");

  private static final MediaTypeRegistry TYPES =
      MimeTypes.getDefaultMimeTypes().getMediaTypeRegistry();

  private final transient Detector archives = new DefaultZipContainerDetector();
  private transient @Nullable Detector all;

  @Override
  public MediaType detect(InputStream in, Metadata metadata) throws IOException {
    String found = String.valueOf(metadata.get(FOUND));
    if (SETTLED.contains(found)) {
      return MediaType.parse(found);
    }
    if (isArchive(found)) {
      MediaType inside = archives.detect(in, metadata);
      if (!inside.equals(MediaType.OCTET_STREAM) && !inside.equals(MediaType.APPLICATION_ZIP)) {
        return inside;
      }
    }
    return all().detect(in, metadata);
  }

  private static boolean isArchive(String found) {
    MediaType type = MediaType.parse(found);
    return type != null
        && (type.equals(MediaType.APPLICATION_ZIP)
            || TYPES.isSpecializationOf(type, MediaType.APPLICATION_ZIP));
  }

  /** A child process parses one document at a time: no other thread asks. */
  private Detector all() {
    Detector known = all;
    if (known == null) {
      known = new DefaultDetector();
      all = known;
    }
    return known;
  }
}

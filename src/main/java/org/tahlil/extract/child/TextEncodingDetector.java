package org.tahlil.extract.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.tahlil.extract.Encodings;

/** The detection that plain files have, for text inside mail and for HTML that declares nothing. */
public final class TextEncodingDetector implements EncodingDetector {
  private static final long serialVersionUID = 1L;

  private static final int SAMPLE = 64 * 1024;

  @Override
  public Charset detect(InputStream in, Metadata metadata) throws IOException {
    in.mark(SAMPLE);
    byte[] sample = in.readNBytes(SAMPLE);
    in.reset();
    return Encodings.detect(sample);
  }
}

package org.tahlil.extract.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.fetcher.AbstractFetcher;

/** Opens a file of this machine under the name that the request gives it. */
public final class LocalFetcher extends AbstractFetcher {
  @Override
  public InputStream fetch(String path, Metadata metadata, ParseContext context)
      throws IOException {
    Request request = context.get(Request.class);
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, request.name());
    metadata.set(KnownTypeDetector.FOUND, request.type());
    return TikaInputStream.get(Path.of(path), metadata);
  }
}

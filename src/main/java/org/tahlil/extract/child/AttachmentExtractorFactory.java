package org.tahlil.extract.child;

import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedDocumentExtractorFactory;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;

/** Makes an {@link AttachmentExtractor} for each document. */
public final class AttachmentExtractorFactory implements EmbeddedDocumentExtractorFactory {
  private static final long serialVersionUID = 1L;

  @Override
  public EmbeddedDocumentExtractor newInstance(Metadata metadata, ParseContext context) {
    return new AttachmentExtractor(metadata, context);
  }
}

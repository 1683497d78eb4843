package org.tahlil.extract.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaCoreProperties.EmbeddedResourceType;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Takes attachments out of a document, up to the limits of its {@link Request}, and notes their
 * size and SHA-256. Pictures in the text, fonts, macros and thumbnails are left where they are.
 */
public final class AttachmentExtractor extends ParsingEmbeddedDocumentExtractor {
  public static final String SHA256 = "tahlil:sha256";
  public static final String SIZE = "tahlil:size";

  /** The name that the document gives; a mail takes that of its subject while it is parsed. */
  public static final String NAME = "tahlil:name";

  /** On the document itself: the limit that left attachments out. */
  public static final String LIMIT = "tahlil:limit";

  private final Metadata document;
  private final Request request;
  private int taken;

  /** Attachments that are being taken out, each inside the one before. */
  private int depth;

  AttachmentExtractor(Metadata document, ParseContext context) {
    super(context);
    this.document = document;
    this.request = context.get(Request.class);
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    if (!isAttachment(metadata)) {
      return false;
    }
    if (taken >= request.attachments()) {
      document.set(LIMIT, "limit: more than " + request.attachments() + " attachments");
      return false;
    }
    if (depth >= request.depth()) {
      document.set(LIMIT, "limit: attachments inside one another deeper than " + request.depth());
      return false;
    }
    return true;
  }

  private static boolean isAttachment(Metadata metadata) {
    String type = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
    return type == null
        || type.equals(EmbeddedResourceType.ATTACHMENT.toString())
        || type.equals(EmbeddedResourceType.ALTERNATE_FORMAT_CHUNK.toString());
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws SAXException, IOException {
    taken++;
    String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    if (name != null) {
      metadata.set(NAME, name);
    }
    depth++;
    try (TemporaryResources temporary = new TemporaryResources()) {
      TikaInputStream in = TikaInputStream.get(stream, temporary, metadata);
      measure(in, metadata);
      super.parseEmbedded(in, handler, metadata, false);
    } finally {
      depth--;
    }
  }

  private static void measure(TikaInputStream in, Metadata metadata) throws IOException {
    MessageDigest digest = sha256();
    try (DigestOutputStream out =
        new DigestOutputStream(DigestOutputStream.nullOutputStream(), digest)) {
      metadata.set(SIZE, Long.toString(Files.copy(in.getPath(), out)));
    }
    metadata.set(SHA256, HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

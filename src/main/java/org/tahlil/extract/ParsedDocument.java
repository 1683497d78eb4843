package org.tahlil.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.pipes.PipesResult;
import org.tahlil.extract.child.AttachmentExtractor;

/** What a child process has made of a document, as extractions: itself, then its attachments. */
final class ParsedDocument {
  private static final String MAILBOX = "application/mbox";

  private final Item item;
  private final List<Metadata> parts;
  private final int maxText;
  private final Map<String, String> ids = new HashMap<>();

  private ParsedDocument(Item item, List<Metadata> parts, int maxText) {
    this.item = item;
    this.maxText = maxText;
    this.parts = new ArrayList<>(parts);
    // In the order in which they were come upon: Tika lists a part after those inside it.
    this.parts.sort(Comparator.comparingInt(ParsedDocument::number));
  }

  /** 0 for the document itself. */
  private static int number(Metadata part) {
    return Optional.ofNullable(part.getInt(TikaCoreProperties.EMBEDDED_ID)).orElse(0);
  }

  /**
   * The item itself first.
   *
   * @param maxText the limit that the child process was given
   */
  static List<Extraction> extractions(Item item, PipesResult result, int maxText) {
    return switch (result.getStatus()) {
      case PARSE_SUCCESS, PARSE_SUCCESS_WITH_EXCEPTION ->
          new ParsedDocument(item, result.getEmitData().getMetadataList(), maxText).extractions();
      case EMPTY_OUTPUT -> List.of(Extractions.none(item, Outcome.EMPTY, "no text"));
      case TIMEOUT -> List.of(Extractions.none(item, Outcome.FAILED, "timeout"));
      case OOM -> List.of(Extractions.none(item, Outcome.FAILED, "out of memory"));
      case UNSPECIFIED_CRASH -> List.of(Extractions.none(item, Outcome.FAILED, "crash"));
      case FETCH_EXCEPTION -> List.of(Extractions.none(item, Outcome.FAILED, "no longer there"));
      default ->
          throw new IllegalStateException(
              "the child process answers " + result.getStatus() + ": " + result.getMessage());
    };
  }

  private List<Extraction> extractions() {
    List<Extraction> extractions = new ArrayList<>();
    name();
    for (Metadata part : parts) {
      extractions.add(extraction(part));
    }
    return extractions;
  }

  /** An id for each part, in the order in which the parts were come upon. */
  private void name() {
    ids.put("", item.id());
    boolean mailbox = mediaType(parts.getFirst()).equals(MAILBOX);
    Map<String, UniqueNames> taken = new HashMap<>();
    int messages = 0;
    for (Metadata part : parts) {
      String path = path(part);
      if (path.isEmpty()) {
        continue;
      }
      String parent = path.substring(0, path.lastIndexOf('/'));
      String parentId = ids.getOrDefault(parent, item.id());
      if (mailbox && parent.isEmpty()) {
        ids.put(path, parentId + "#" + ++messages);
      } else {
        UniqueNames names = taken.computeIfAbsent(parent, p -> new UniqueNames());
        ids.put(path, parentId + "!/" + names.of(name(part)));
      }
    }
  }

  private static String name(Metadata part) {
    String name = text(part, AttachmentExtractor.NAME);
    return name.isEmpty() ? "attachment" : name;
  }

  private static String path(Metadata part) {
    return Optional.ofNullable(part.get(TikaCoreProperties.EMBEDDED_ID_PATH)).orElse("");
  }

  private Extraction extraction(Metadata part) {
    String path = path(part);
    boolean itself = path.isEmpty();
    Verdict verdict = Verdict.of(part, isContainer(path), maxText);
    return new Extraction(
        ids.getOrDefault(path, item.id()),
        itself ? item.sha256() : text(part, AttachmentExtractor.SHA256),
        itself ? item.size() : size(part),
        mediaType(part),
        verdict.outcome(),
        verdict.cause(),
        verdict.outcome().hasText() ? text(part, TikaCoreProperties.TIKA_CONTENT) : "",
        Statements.of(part, mediaType(part)));
  }

  /** Without parameters. */
  private String mediaType(Metadata part) {
    MediaType type = MediaType.parse(part.get(Metadata.CONTENT_TYPE));
    return type == null ? item.mediaType() : type.getBaseType().toString();
  }

  private boolean isContainer(String path) {
    return parts.stream().anyMatch(other -> path(other).startsWith(path + "/"));
  }

  private static String text(Metadata part, Property key) {
    return text(part, key.getName());
  }

  private static String text(Metadata part, String key) {
    return Optional.ofNullable(part.get(key)).orElse("");
  }

  private static long size(Metadata part) {
    String size = text(part, AttachmentExtractor.SIZE);
    return size.isEmpty() ? 0 : Long.parseLong(size);
  }
}

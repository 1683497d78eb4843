package org.tahlil.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.pipes.PipesResult;
import org.tahlil.extract.child.AttachmentExtractor;

/** What a child process has made of a document, as extractions: itself, then its attachments. */
final class ParsedDocument {
  private final Item item;
  private final List<Metadata> parts;
  private final Map<String, String> ids = new HashMap<>();

  private ParsedDocument(Item item, List<Metadata> parts) {
    this.item = item;
    this.parts = parts;
  }

  static List<Extraction> extractions(Item item, PipesResult result) {
    return switch (result.getStatus()) {
      case PARSE_SUCCESS, PARSE_SUCCESS_WITH_EXCEPTION ->
          new ParsedDocument(item, result.getEmitData().getMetadataList()).extractions();
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

  /** An id for each part; Tika lists a part before or after the one that holds it. */
  private void name() {
    ids.put("", item.id());
    Map<String, UniqueNames> names = new HashMap<>();
    for (int depth = 1, named = 1; named < parts.size(); depth++) {
      for (Metadata part : parts) {
        String path = path(part);
        if (depth(path) == depth) {
          String parent = path.substring(0, path.lastIndexOf('/'));
          String name =
              Optional.ofNullable(part.get(TikaCoreProperties.RESOURCE_NAME_KEY))
                  .orElse("attachment");
          String unique = names.computeIfAbsent(parent, p -> new UniqueNames()).of(name);
          ids.put(path, ids.getOrDefault(parent, item.id()) + "!/" + unique);
          named++;
        }
      }
    }
  }

  private static String path(Metadata part) {
    return Optional.ofNullable(part.get(TikaCoreProperties.EMBEDDED_ID_PATH)).orElse("");
  }

  private static int depth(String path) {
    return (int) path.chars().filter(c -> c == '/').count();
  }

  private Extraction extraction(Metadata part) {
    String path = path(part);
    boolean itself = path.isEmpty();
    Verdict verdict = Verdict.of(part, isContainer(path));
    return new Extraction(
        ids.getOrDefault(path, item.id()),
        itself ? item.sha256() : text(part, AttachmentExtractor.SHA256),
        itself ? item.size() : size(part),
        Optional.ofNullable(part.get(Metadata.CONTENT_TYPE)).orElse(item.mediaType()),
        verdict.outcome(),
        verdict.cause(),
        verdict.outcome().hasText() ? text(part, TikaCoreProperties.TIKA_CONTENT.getName()) : "",
        Statements.of(part));
  }

  private boolean isContainer(String path) {
    return parts.stream().anyMatch(other -> path(other).startsWith(path + "/"));
  }

  private static String text(Metadata part, String key) {
    return Optional.ofNullable(part.get(key)).orElse("");
  }

  private static long size(Metadata part) {
    String size = text(part, AttachmentExtractor.SIZE);
    return size.isEmpty() ? 0 : Long.parseLong(size);
  }
}

package org.tahlil.extract;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Sends each item to what reads its media type. */
final class RoutingExtractor implements Extractor {
  private static final Set<String> PLAIN =
      Set.of(
          "application/json",
          "application/x-subrip",
          "application/javascript",
          "application/octet-stream");

  private final PlainText plainText;
  private final Children children;

  private RoutingExtractor(PlainText plainText, Children children) {
    this.plainText = plainText;
    this.children = children;
  }

  static RoutingExtractor create(ExtractionSettings settings, Path folder) throws IOException {
    return new RoutingExtractor(
        new PlainText(settings.maxText()), Children.create(settings, folder));
  }

  @Override
  public List<Extraction> extract(Item item) throws InterruptedException {
    if (item.size() == 0) {
      return List.of(Extractions.none(item, Outcome.EMPTY, "empty file"));
    }
    String type = item.mediaType();
    if (PLAIN.contains(type) || (type.startsWith("text/") && !type.equals("text/html"))) {
      try {
        return List.of(plainText.extract(item));
      } catch (NoSuchFileException e) {
        return List.of(Extractions.none(item, Outcome.FAILED, "no longer there"));
      } catch (IOException e) {
        return List.of(Extractions.none(item, Outcome.FAILED, "cannot be read: " + Causes.of(e)));
      }
    }
    return ParsedDocument.extractions(item, children.parse(item.id(), item.file()));
  }

  @Override
  public void close() {
    children.close();
  }
}
